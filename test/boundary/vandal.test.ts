import { expect, test } from 'vitest'
import { vandalize } from '../support/vandalize.ts'
import { answerOf, calls, modules, said } from './everyCall.ts'
import { others } from './everyExport.ts'

// Whatever a caller does to what was returned, thrown or handed in, and to every constant: later answers are the same.

test('nobody can change what others are answered', async () => {
  const before = new Map<string, string>()
  for (const each of calls) before.set(each.name, said(await answerOf(each, each.args())))
  const constants = () =>
    [...modules].map(([entry, module]) => JSON.stringify(others[entry]?.map((name) => module[name])))
  const known = constants()

  for (const each of calls) {
    const args = each.args()
    const answer = await answerOf(each, args)
    vandalize(answer)
    if (answer instanceof Error) vandalize(Reflect.get(answer, 'issues'))
    vandalize(args)
  }
  for (const [entry, names] of Object.entries(others))
    for (const name of names) vandalize(modules.get(entry)?.[name])

  expect(constants()).toEqual(known)
  for (const each of calls)
    expect([each.name, said(await answerOf(each, each.args()))]).toEqual([each.name, before.get(each.name)])
})

test('what is handed in stays as it was', async () => {
  for (const each of calls) {
    // What evaluateBatch fills in is handed in for that.
    if (each.name.startsWith('assessor.evaluateBatch')) continue
    const args = each.args()
    const given = JSON.stringify(args)
    await answerOf(each, args)
    expect([each.name, JSON.stringify(args)]).toEqual([each.name, given])
  }
})

test('a vandal would be noticed', () => {
  const one = { list: [1, { two: 2 }] }
  vandalize(one)
  expect(one).toEqual({ vandalized: true })
})
