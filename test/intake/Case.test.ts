import type { Episode as AnyEpisode, Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { createCaseReader, isSettled } from '../../src/intake/Case.ts'
import { rulesetById } from '../../src/ruleset/rulesetById.ts'
import { small } from '../support/small.ts'

type Episode = AnyEpisode<Ruleset>
type Outcome = Episode['outcome']

/** Pain has three ratings, sleep two; what was tried follows from the treatment history. */
function caseOf(answers: Omit<Intake<Ruleset>, 'assessedOn'>) {
  return createCaseReader(rulesetById(small))({ assessedOn: '2026-11-20', ...answers })
}

const failed = { level: 'clinic', outcome: 'unchanged', endedOn: '2026-10-01' } as const

test('what is answered is settled, what is not may be anything', () => {
  expect(caseOf({})).toEqual({ least: [0, 0, 0], most: [2, 1, 2], tops: [2, 1, 2], episodes: [[], [], []] })
  expect(caseOf({ pain: null, sleep: null, treatmentHistory: null })).toEqual(caseOf({}))
  expect(caseOf({ pain: 'some' })).toMatchObject({ least: [1, 0, 0], most: [1, 1, 2] })
  expect(caseOf({ pain: 'none', sleep: 'poor' })).toMatchObject({ least: [0, 1, 0], most: [0, 1, 2] })
})

test('nothing that was tried is an answer, too', () => {
  expect(caseOf({ treatmentHistory: [] })).toMatchObject({ least: [0, 0, 0], most: [2, 1, 0] })
})

test('the treatment history settles what is derived, as far as it is known', () => {
  expect(caseOf({ treatmentHistory: [failed] })).toEqual({
    least: [0, 0, 1],
    most: [2, 1, 1],
    tops: [2, 1, 2],
    episodes: [[], [], [{ position: 0, rating: 1, sure: true }]],
  })
  const { endedOn: _, ...sometime } = failed
  expect(caseOf({ treatmentHistory: [failed, { ...sometime, level: 'hospital' }] })).toEqual({
    least: [0, 0, 1],
    most: [2, 1, 2],
    tops: [2, 1, 2],
    episodes: [
      [],
      [],
      [
        { position: 0, rating: 1, sure: true },
        { position: 1, rating: 2, sure: false },
      ],
    ],
  })
})

test('an answer in place of the history changes nothing: it was never checked', () => {
  expect(caseOf({ tried: 'hospital' })).toEqual(caseOf({}))
})

test('a case is settled when every dimension is', () => {
  const settled = { pain: 'some', sleep: 'poor', treatmentHistory: [] }
  expect(isSettled(caseOf(settled))).toBe(true)
  for (const open of ['pain', 'sleep', 'treatmentHistory'])
    expect(isSettled(caseOf({ ...settled, [open]: null }))).toBe(false)
})

const after = (outcome: Outcome, rest: Partial<Episode> = {}): Episode => ({
  level: 'hospital',
  outcome,
  ...(outcome === 'ongoing' ? {} : { endedOn: '2026-11-01' }),
  ...rest,
})
const first = { position: 0, rating: 1, sure: true }
const then = { position: 1, rating: 2, sure: true }

test.each<[why: string, history: readonly Episode[], counted: readonly object[]]>([
  ['what is below the scale', [{ ...failed, level: 'home' }], []],
  ['what did not help, and then helped no more', [failed, after('unchanged')], [first, then]],
  ['what did not help, and then made worse', [failed, after('worsened')], [first, then]],
  ['what did not help, and then helped', [failed, after('improved')], []],
  ['what did not help, and then cured', [failed, after('recovered')], []],
  ['what helps by now', [failed, after('ongoing', { response: 'good' })], []],
  ['what goes on and does not help', [failed, after('ongoing', { response: 'none' })], [first, then]],
  [
    'what goes on, and nobody said how',
    [failed, after('ongoing')],
    [
      { ...first, sure: false },
      { ...then, sure: false },
    ],
  ],
  ['what was left, and was good', [failed, after('left-early', { response: 'good' })], [first]],
  ['what was left, and was bad', [failed, after('left-early', { response: 'worse' })], [first, then]],
  ['what was left, and nobody said why', [failed, after('left-early')], [first, { ...then, sure: false }]],
  [
    'what helped less intensive care only',
    [after('unchanged'), { ...failed, outcome: 'improved' }],
    [{ ...then, position: 0 }],
  ],
])('the episodes behind a derived rating: %s', (_, treatmentHistory, counted) => {
  expect(caseOf({ treatmentHistory }).episodes[2]).toEqual(counted)
})
