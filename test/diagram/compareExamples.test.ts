import { compare, extendRuleset, type Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { small } from '../support/small.ts'

const before: Ruleset = {
  ...small,
  examples: [
    { id: 'nothing', ratings: {}, exactly: { level: 'home', pace: 'slow' } },
    { id: 'pain', ratings: { pain: 'much', sleep: 'poor' }, atLeast: { level: 'clinic' } },
  ],
}

test('an example that is carried on as the least that a case must get is no change', () => {
  const after = extendRuleset(before, { id: 'mine', version: '1.0.0' })
  expect(compare(before, after).examples).toEqual([])
  const turned: Ruleset = {
    ...before,
    examples: [
      { id: 'pain', ratings: { sleep: 'poor', pain: 'much' }, atLeast: { level: 'clinic' } },
      { id: 'nothing', ratings: {}, exactly: { pace: 'slow', level: 'home' } },
    ],
  }
  expect(compare(before, turned).examples).toEqual([])
})

test('what is dropped, replaced or added is told, with the reason where there is one', () => {
  const after = extendRuleset(before, {
    id: 'mine',
    version: '1.0.0',
    add: { examples: [{ id: 'sleep', ratings: { sleep: 'poor' }, exactly: { level: 'home' } }] },
    remove: { examples: ['nothing'] },
    replace: { examples: [{ id: 'pain', ratings: { pain: 'much' }, exactly: { level: 'hospital' } }] },
    exampleChanges: { nothing: 'Everybody is seen here.', pain: 'We are stricter.' },
  })
  expect(compare(before, after).examples).toEqual([
    { example: 'nothing', change: 'dropped', reason: 'Everybody is seen here.' },
    { example: 'pain', change: 'replaced', reason: 'We are stricter.' },
    { example: 'sleep', change: 'added' },
  ])
  // Nobody has to give one the other way round.
  expect(compare(after, before).examples).toEqual([
    { example: 'pain', change: 'replaced' },
    { example: 'sleep', change: 'dropped' },
    { example: 'nothing', change: 'added' },
  ])
})
