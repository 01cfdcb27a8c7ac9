import type { Episode, Intake } from 'level-of-care'
import { type ReassessOptions, reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
import { atLeast, clinic, dimension, rule } from '../assessor/clinic.ts'
import { daysAfter } from '../support/dates.ts'
import { checkIn } from './checkIn.ts'
import { reasonsOf, reassessBy } from './reassessBy.ts'

const start = '2026-03-02'
type Level = Episode['level']

/** Somebody whose ongoing care has these responses, so many days after it began. */
const later = (
  days: number,
  level: Level,
  episodes: readonly Partial<Episode>[],
  answers: Partial<Intake> = {},
): Intake => ({
  ...checkIn(daysAfter(start, days), level, { symptomSeverity: 'moderate', ...answers }),
  treatmentHistory: episodes.map((episode) => ({ level, outcome: 'ongoing', startedOn: start, ...episode })),
})
const none: Partial<Episode> = { response: 'none' }
const statusOf = (intake: Intake, options: Parameters<typeof reassess>[1] = {}) =>
  reassess([intake], options).transition.status

describe('care that has not helped', () => {
  test('is no reason for a step up after three days', () => {
    expect(reassess([later(3, 'outpatient', [none])])).toMatchObject({
      transition: { status: 'continue', from: 'outpatient', to: 'outpatient' },
      reasons: [
        { code: 'recommended-higher', level: 'intensive-outpatient' },
        { code: 'trial-too-short', level: 'outpatient', startedOn: start, days: 3, minimumTrialDays: 56 },
      ],
    })
  })

  test.each([
    ['outpatient', 'moderate', 55, 'continue'],
    ['outpatient', 'moderate', 56, 'step-up'],
    ['intensive-outpatient', 'moderate', 27, 'continue'],
    ['intensive-outpatient', 'moderate', 28, 'step-up'],
    ['partial-hospitalization', 'severe', 13, 'continue'],
    ['partial-hospitalization', 'severe', 14, 'step-up'],
    // Nothing says how long self-guided care takes.
    ['self-guided', 'mild', 3, 'step-up'],
  ] as const)('%s with symptoms that are %s, after %i days: %s', (level, symptomSeverity, days, status) => {
    expect(statusOf(later(days, level, [none], { symptomSeverity }))).toBe(status)
  })

  test.each([
    ['while it makes things worse', [{ response: 'worse' }], {}],
    ['while something else calls for more', [none], { symptomSeverity: 'severe' }],
    ['when it is not known since when', [{ ...none, startedOn: null }], {}],
    ['when other care at this level has had the time', [none, { ...none, startedOn: '2025-12-01' }], {}],
    ['when it is not known since when of other care', [none, { ...none, startedOn: null }], {}],
  ] as const)('is one at once %s', (_, episodes, answers) => {
    expect(statusOf(later(3, 'outpatient', episodes, answers))).toBe('step-up')
  })

  test('of two that have not had the time, the first is named', () => {
    const two = [{ ...none, startedOn: daysAfter(start, 1) }, none]
    const told = reassess([later(3, 'outpatient', two)])
    expect(told.transition.status).toBe('continue')
    expect(reasonsOf(told, 'trial-too-short')).toMatchObject([{ startedOn: daysAfter(start, 1), days: 2 }])
  })

  test.each([
    [{ outpatient: 3 }, 'step-up'],
    [{ outpatient: 4 }, 'continue'],
    [{ outpatient: 0 }, 'step-up'],
    [{ inpatient: 0 }, 'continue'],
  ] as const)('how long it takes is an option: %j, after three days: %s', (minimumTrialDays, status) => {
    expect(statusOf(later(3, 'outpatient', [none]), { minimumTrialDays })).toBe(status)
  })

  test('too soon, it leaves no step up open', () => {
    const told = reassess([later(3, 'outpatient', [none]), later(10, 'outpatient', [{ response: 'good' }])])
    expect(told.transition.status).toBe('continue')
    expect(told.reasons).toEqual([{ code: 'recommended-current', level: 'outpatient' }])
  })

  test('too soon, it takes nothing from a step up that is open', () => {
    const told = reassess([later(3, 'outpatient', [{ response: 'worse' }]), later(10, 'outpatient', [none])])
    expect(told.transition).toMatchObject({ status: 'step-up', to: 'intensive-outpatient' })
    expect(told.reasons.map(({ code }) => code)).toEqual(['step-up-open', 'recommended-higher'])
  })

  test('too soon, and not everything is answered', () => {
    const told = reassess([later(3, 'outpatient', [none], { supervision: null })])
    expect(told.transition.status).toBe('continue')
    expect(told.reasons).toMatchObject([
      { code: 'recommended-higher', level: 'intensive-outpatient' },
      { code: 'trial-too-short' },
      { code: 'not-settled', atLeast: 'intensive-outpatient' },
    ])
  })
})

describe('by a ruleset of one’s own', () => {
  const tried = dimension('tried', ['none', 'clinic', 'hospital'], {
    changeable: false,
    derived: { method: 'unsuccessful-level', withinMonths: 12 },
  })
  const ruleset = clinic({
    dimensions: [tried],
    rules: [rule('tried', atLeast('tried', 'clinic'), { level: 'hospital' })],
  })
  const history = [
    {
      assessedOn: daysAfter(start, 3),
      treatmentHistory: [{ level: 'clinic', outcome: 'ongoing', response: 'none', startedOn: start }],
    },
  ]
  const by = (options: Omit<ReassessOptions<typeof ruleset>, 'assessor'>) =>
    reassessBy(ruleset, history, options).transition.status

  test('nothing is a trial unless somebody says so', () => {
    expect(by({})).toBe('step-up')
    expect(by({ minimumTrialDays: { clinic: 10 } })).toBe('continue')
  })
})
