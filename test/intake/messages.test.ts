import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { createIntakeReader } from '../../src/intake/createIntakeReader.ts'

/** What a person reads whose intake cannot be assessed: one of every sentence, at its place. */

const today = { assessedOn: '2026-11-20' }
const history = (...treatmentHistory: readonly unknown[]) => ({ ...today, treatmentHistory })
const outpatient = { level: 'outpatient', outcome: 'unchanged' }
const aDate = 'a calendar date from 1900 to 2999, YYYY-MM-DD'

test.each<[intake: unknown, ...lines: string[]]>([
  [undefined, 'intake: there is nothing, and it is required (missing)'],
  [5, 'intake: expected an object (invalid-type)'],
  [() => today, 'intake: expected plain JSON (not-json)'],
  [{}, 'assessedOn: there is nothing, and it is required (missing)'],
  [{ assessedOn: 5 }, `assessedOn: expected ${aDate} (invalid-type)`],
  [{ assessedOn: '2026-02-30' }, `assessedOn: expected ${aDate} (invalid-date)`],
  [
    { ...today, commitment: 'maybe' },
    'commitment: expected one of committed, willing, ambivalent, reluctant, refusing (invalid-value)',
  ],
  [{ ...today, age: 17 }, 'age: these rules are for people of 18 years and over (below-minimum-age)'],
  [{ ...today, age: 18.5 }, 'age: expected a whole number (invalid-type)'],
  [{ ...today, age: -1 }, 'age: expected at least 0 (out-of-range)'],
  [{ ...today, age: 131 }, 'age: expected at most 130 (out-of-range)'],
  [{ ...today, age: Number.NaN }, 'age: expected a finite number (not-json)'],
  [{ ...today, conditions: {} }, 'conditions: expected a list (invalid-type)'],
  [
    { ...today, conditions: new Array(101).fill('depression') },
    'conditions: expected at most 100 items (too-large)',
  ],
  [{ ...today, conditions: ['depression', Number.NaN] }, 'conditions.1: expected a finite number (not-json)'],
  [
    { ...today, preferences: { format: () => 'telehealth' } },
    'preferences.format: expected plain JSON (not-json)',
  ],
  [
    history({ ...outpatient, endedOn: new Date(0) }),
    'treatmentHistory.0.endedOn: expected a plain object (not-json)',
  ],
  // Nothing below an unknown key is named, nor what is below a value that has no parts.
  [
    { ...today, ['x'.repeat(65)]: { deep: () => 1 } },
    'intake: expected plain JSON (not-json)',
    'intake: the key at position 1 is unknown (unknown-key)',
  ],
  [
    { ...today, riskOfHarm: { deep: [() => 1] } },
    'riskOfHarm: expected plain JSON (not-json)',
    'riskOfHarm: expected one of none, low, moderate, high, imminent (invalid-value)',
  ],
  [
    { ...today, riskOfharm: 'high' },
    'intake: the key at position 1 is unknown; the nearest known key is riskOfHarm (unknown-key)',
  ],
  [{ ...today, ['x'.repeat(65)]: 1 }, 'intake: the key at position 1 is unknown (unknown-key)'],
  [history(7), 'treatmentHistory.0: expected an object (invalid-type)'],
  [
    history({ outcome: 'unchanged' }),
    'treatmentHistory.0.level: there is nothing, and it is required (missing)',
  ],
  [
    history({ ...outpatient, endedOn: '2026-11-21' }),
    'treatmentHistory.0.endedOn: the episode ends after the day of the assessment (date-after-assessment)',
  ],
  [
    history(outpatient, { ...outpatient, outcome: 'ongoing', endedOn: '2026-11-19' }),
    'treatmentHistory.1.endedOn: an ongoing episode has no end (end-of-ongoing-episode)',
  ],
  [
    history({ ...outpatient, response: 'good' }),
    'treatmentHistory.0.response: a response goes with the outcomes ongoing and left-early only (response-not-applicable)',
  ],
  [
    { assessedOn: '2026-11', age: 3 },
    `assessedOn: expected ${aDate} (invalid-date)`,
    'age: these rules are for people of 18 years and over (below-minimum-age)',
  ],
])('%j', (intake, ...lines) => {
  const result = createIntakeReader(adult)(intake)
  const said = result.success ? [] : result.error.message.split('\n')
  expect(said).toEqual(['The intake cannot be assessed.', ...lines.map((line) => `- ${line}`)])
})
