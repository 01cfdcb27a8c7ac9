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
  [() => today, 'intake: expected an object (invalid-type)'],
  [new Date(0), 'intake: expected a plain object (not-json)'],
  [{ ...today, [Symbol('x')]: 1 }, 'intake: expected no symbol keys (not-json)'],
  [new Proxy(today, { ownKeys: () => [1] as never }), 'intake: expected plain JSON (not-json)'],
  [
    Object.fromEntries(Array.from({ length: 186 }, (_, key) => [`x${key}`, 1])),
    'intake: expected fewer keys (too-large)',
  ],
  [{}, 'assessedOn: there is nothing, and it is required (missing)'],
  [{ assessedOn: 5 }, `assessedOn: expected ${aDate} (invalid-type)`],
  [{ assessedOn: '2026-02-30' }, `assessedOn: expected ${aDate} (invalid-date)`],
  [
    { ...today, commitment: 'maybe' },
    'commitment: expected one of committed, willing, ambivalent, reluctant, refusing (invalid-value)',
  ],
  [{ ...today, age: 17 }, 'age: these rules are for people of 18 years and over (below-minimum-age)'],
  [{ ...today, age: 18.5 }, 'age: expected a whole number from 0 to 130 (invalid-type)'],
  [{ ...today, age: -1 }, 'age: expected a whole number from 0 to 130 (out-of-range)'],
  [{ ...today, age: 131 }, 'age: expected a whole number from 0 to 130 (out-of-range)'],
  [{ ...today, age: Number.NaN }, 'age: expected a whole number from 0 to 130 (invalid-type)'],
  [{ ...today, conditions: {} }, 'conditions: expected a list (invalid-type)'],
  [
    { ...today, conditions: new Array(101).fill('depression') },
    'conditions: expected at most 100 items (too-large)',
  ],
  [
    { ...today, obligations: ['work', Number.NaN] },
    'obligations.1: expected one of work, school, caregiving (invalid-value)',
  ],
  [
    { ...today, preferences: { format: () => 'telehealth' } },
    'preferences.format: expected one of in-person, telehealth (invalid-value)',
  ],
  [
    history({ ...outpatient, endedOn: new Date(0) }),
    `treatmentHistory.0.endedOn: expected ${aDate} (invalid-type)`,
  ],
  // Nothing below an unknown key is named, nor what is below a value that has no parts.
  [
    { ...today, ['x'.repeat(65)]: { deep: () => 1 } },
    'intake: the key at position 1 is unknown (unknown-key)',
  ],
  [
    { ...today, riskOfHarm: { deep: [() => 1] } },
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
    history({ ...outpatient, startedOn: '2026-11-21' }),
    'treatmentHistory.0.startedOn: the episode begins after the day of the assessment (date-after-assessment)',
  ],
  [
    history({ ...outpatient, startedOn: '2026-11-21', endedOn: '2026-11-22' }),
    'treatmentHistory.0.startedOn: the episode begins after the day of the assessment (date-after-assessment)',
    'treatmentHistory.0.endedOn: the episode ends after the day of the assessment (date-after-assessment)',
  ],
  // That it ends before it begins follows from what is said already.
  [
    history({ ...outpatient, startedOn: '2026-11-21', endedOn: '2026-11-19' }),
    'treatmentHistory.0.startedOn: the episode begins after the day of the assessment (date-after-assessment)',
  ],
  [
    history({ ...outpatient, startedOn: '2026-11-19', endedOn: '2026-11-18' }),
    'treatmentHistory.0.startedOn: the episode begins after it ends (start-after-end)',
  ],
  [
    history({ ...outpatient, confirmations: [{ what: 'danger-past', by: 'A. Example', on: '2026-11-21' }] }),
    'treatmentHistory.0.confirmations.0.on: it was confirmed after the day of the assessment (date-after-assessment)',
  ],
  [
    history({ ...outpatient, confirmations: [{ what: 'all-well', by: ' ', on: '2026-11-20' }, 7] }),
    'treatmentHistory.0.confirmations.0.what: expected one of danger-past, step-up-declined (invalid-value)',
    'treatmentHistory.0.confirmations.0.by: expected a text that is not empty (invalid-value)',
    'treatmentHistory.0.confirmations.1: expected an object (invalid-type)',
  ],
  [
    { ...today, riskOfHarm: 'low', notKnown: ['commitment', 'riskOfHarm'] },
    'notKnown.1: this question is answered, and so it is known (answered-and-not-known)',
  ],
  [
    { ...today, notKnown: ['unsuccessfulLevel', 'age'] },
    ...[0, 1].map(
      (position) =>
        `notKnown.${position}: expected one of symptomSeverity, riskOfHarm, functionalImpairment, withdrawalRisk, complicatedWithdrawal, medicalNeeds, coOccurringConditions, relapseRisk, supervision, supportSystem, livingEnvironment, commitment, treatmentHistory (invalid-value)`,
    ),
  ],
  [
    history({ ...outpatient, response: 'good' }),
    'treatmentHistory.0.response: a response goes with the outcomes left-early, interrupted, ongoing only (response-not-applicable)',
  ],
  // What is broken is said once, and what is sound beside it is looked at.
  [
    history({ level: 'outpatient', outcome: 'ongoing', endedOn: '2026-02-30' }),
    `treatmentHistory.0.endedOn: expected ${aDate} (invalid-date)`,
  ],
  [
    history({ ...outpatient, response: 'superb' }),
    'treatmentHistory.0.response: expected one of good, none, worse (invalid-value)',
  ],
  [
    history({ level: 'outpatient', outcome: 'cured', response: 'good' }),
    'treatmentHistory.0.outcome: expected one of recovered, improved, unchanged, worsened, left-early, interrupted, ongoing (invalid-value)',
  ],
  [
    history({ level: 'outpatient', outcome: 'cured', endedOn: '2026-11-21' }),
    'treatmentHistory.0.outcome: expected one of recovered, improved, unchanged, worsened, left-early, interrupted, ongoing (invalid-value)',
    'treatmentHistory.0.endedOn: the episode ends after the day of the assessment (date-after-assessment)',
  ],
  [
    history(
      { ...outpatient, outcome: 'ongoing', endedOn: 5 },
      { ...outpatient, outcome: 'ongoing', endedOn: '2026-11-19' },
    ),
    `treatmentHistory.0.endedOn: expected ${aDate} (invalid-type)`,
    'treatmentHistory.1.endedOn: an ongoing episode has no end (end-of-ongoing-episode)',
  ],
  [
    { ...history(...new Array(201).fill({ ...outpatient, endedOn: '2026-11-21' })), age: 7 },
    'treatmentHistory: expected at most 200 items (too-large)',
    'age: these rules are for people of 18 years and over (below-minimum-age)',
  ],
  [
    { ...history({ ...outpatient, endedOn: '2026-12-01' }), assessedOn: '2026-11-31' },
    `assessedOn: expected ${aDate} (invalid-date)`,
  ],
  [
    { assessedOn: '2026-11', age: 3 },
    `assessedOn: expected ${aDate} (invalid-date)`,
    'age: these rules are for people of 18 years and over (below-minimum-age)',
  ],
])('%#: what is wrong is said', (intake, ...lines) => {
  const result = createIntakeReader(adult)(intake)
  const said = result.success ? [] : result.error.message.split('\n')
  expect(said).toEqual([
    'What was handed in about the person cannot be used.',
    ...lines.map((line) => `- ${line}`),
  ])
})

test.each<object>([
  { ...today, conditions: new Array(100).fill('depression') },
  { ...today, age: 130, treatmentHistory: new Array(200).fill(outpatient) },
  history({ ...outpatient, outcome: 'ongoing', response: 'good' }),
  history({ ...outpatient, outcome: 'interrupted', response: 'good', endedOn: '2026-11-20' }),
  history({ ...outpatient, startedOn: '2026-11-20', endedOn: '2026-11-20' }),
  history({ ...outpatient, startedOn: null, confirmations: null }),
  history({
    ...outpatient,
    startedOn: '2020-01-01',
    confirmations: [{ what: 'danger-past', by: 'A. Example', on: '2026-11-20' }],
  }),
  { ...today, notKnown: ['riskOfHarm', 'treatmentHistory'], riskOfHarm: null, treatmentHistory: [] },
  { ...today, notKnown: [], circumstances: ['pregnant', 'postpartum'] },
  history({ ...outpatient, outcome: 'left-early', response: 'worse', endedOn: '2026-11-20' }),
  history({ ...outpatient, outcome: 'ongoing', endedOn: null, response: null }),
])('%#: there is nothing to say', (intake) => {
  expect(createIntakeReader(adult)(intake)).toEqual({ success: true, data: intake })
})
