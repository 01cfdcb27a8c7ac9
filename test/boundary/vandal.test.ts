import { existsSync, readdirSync } from 'node:fs'
import { adult } from 'level-of-care'
import { createService } from 'level-of-care/cds-hooks'
import { createAssessor } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { requestOf, responseOf } from '../cds-hooks/requests.ts'
import { vandalize } from '../support/vandalize.ts'
import { functions, methods, others, type Row } from './everyExport.ts'

// Whatever a caller does to what was returned, thrown or handed in, and to every constant: later answers are the same.

const sources = new URL('../../src/', import.meta.url)

const modules = new Map<string, Readonly<Record<string, unknown>>>(
  await Promise.all(
    ['index', ...readdirSync(sources)].flatMap((entry) => {
      const file = new URL(entry === 'index' ? 'index.ts' : `${entry}/index.ts`, sources)
      return existsSync(file) ? [import(file.pathname).then((module) => [entry, module] as const)] : []
    }),
  ),
)

/** A call, and all that came of it. */
interface Call {
  readonly name: string
  /** Fresh arguments each time: they are spoiled. */
  readonly args: () => readonly unknown[]
  readonly call: (args: readonly unknown[]) => unknown
}

const assessor = createAssessor(adult)
const { service, request } = {
  service: createService({ now: () => '2026-11-20T15:04:05Z' }),
  request: requestOf({ intake: responseOf({ assessedOn: '2026-11-20', symptomSeverity: 'severe' }) }),
}

function callsOf(name: string, called: unknown, { arguments: named, options }: Row): readonly Call[] {
  if (typeof called !== 'function') throw new Error(`There is no ${name}.`)
  const call = (args: readonly unknown[]) => called(...args)
  const sound = () => [
    ...named.map((argument) => copied(argument.sound())),
    ...(options === undefined
      ? []
      : [
          Object.fromEntries(
            Object.entries(options).flatMap(([key, value]) =>
              value() === undefined ? [] : [[key, copied(value())]],
            ),
          ),
        ]),
  ]
  /** What is refused is told by an error, which holds what is expected. */
  const refused = () => [...named.map(() => ({ langauge: 1, level: 2 })), { langauge: 1, ruleset: [] }]
  const lacking = () => [...named.map(() => ({})), {}]
  return [
    { name, args: sound, call },
    { name: `${name}, of something else`, args: refused, call },
    { name: `${name}, of nothing`, args: lacking, call },
  ]
}

const calls: readonly Call[] = [
  ...Object.entries(functions).flatMap(([entry, of]) =>
    Object.entries(of).flatMap(([name, row]) =>
      callsOf(`${entry}: ${name}`, modules.get(entry)?.[name], row),
    ),
  ),
  ...Object.entries(methods).flatMap(([name, row]) =>
    callsOf(`assessor.${name}`, Reflect.get(assessor, name), row),
  ),
  { name: 'discovery', args: () => [], call: () => service.discovery() },
  { name: 'handle', args: () => [copied(request)], call: ([given]) => service.handle(given) },
  { name: 'handle nothing', args: () => [{}], call: ([given]) => service.handle(given) },
  { name: 'feedback of nothing', args: () => [{}], call: ([given]) => service.feedback(given) },
  {
    name: 'intakeSchema',
    args: () => [{ assessedOn: '2026-11-20', treatmentHistory: [] }],
    call: ([given]) => assessor.intakeSchema['~standard'].validate(given),
  },
]

/** A copy that may be spoiled. An assessor is one as well when it was spread. */
function copied(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value)
  if (Array.isArray(value)) return value.map(copied)
  if (typeof value !== 'object' || value === null) return value
  if ('ruleset' in value && 'assess' in value) return { ...value }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]))
}

/** What comes of a call; an error is an answer, too. */
async function answerOf({ call }: Call, args: readonly unknown[]): Promise<unknown> {
  try {
    return await call(args)
  } catch (error) {
    return error
  }
}

/** As everybody can read it; what the host makes up is another each time. */
function said(value: unknown): string {
  return `${value instanceof Error ? value.message : ''} ${JSON.stringify(value)}`.replace(
    /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g,
    'uuid',
  )
}

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
