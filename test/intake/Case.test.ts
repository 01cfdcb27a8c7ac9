import type { Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { expect, test } from 'vitest'
import { createCaseReader } from '../../src/intake/Case.ts'
import { indexRuleset } from '../../src/rules/indexRuleset.ts'
import { small } from '../support/small.ts'

/** Pain has three ratings, sleep two; what was tried follows from the treatment history. */
function caseOf(answers: Omit<Intake<Ruleset>, 'assessedOn'>) {
  return createCaseReader(indexRuleset(small))({ assessedOn: '2026-11-20', ...answers })
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
