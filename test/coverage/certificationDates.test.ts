import * as fc from 'fast-check'
import { type CertifiedSetting, certificationDates, checkMedicare } from 'level-of-care/coverage'
import { describe, expect, test } from 'vitest'
import { days } from '../support/arbitraries.ts'
import { daysAfter } from '../support/dates.ts'
import { runs } from '../support/runs.ts'

const dates = (setting: CertifiedSetting, admittedOn: string, count?: number) =>
  certificationDates(setting, admittedOn, count === undefined ? undefined : { count }).recertifications.map(
    ({ dueOn }) => dueOn,
  )

/** Counted on a calendar of paper. */
const counted: readonly [CertifiedSetting, string, readonly string[]][] = [
  ['partial-hospitalization', '2026-11-01', ['2026-11-18', '2026-12-18', '2027-01-17']],
  ['partial-hospitalization', '2028-02-12', ['2028-02-29', '2028-03-30', '2028-04-29']],
  ['inpatient', '2026-11-01', ['2026-11-12', '2026-12-12', '2027-01-11']],
  ['inpatient', '2025-12-25', ['2026-01-05', '2026-02-04', '2026-03-06']],
  ['intensive-outpatient', '2026-01-01', ['2026-03-01', '2026-04-30', '2026-06-29']],
]

test.each(counted)('%s from %s: %j', (setting, admittedOn, expected) => {
  expect(dates(setting, admittedOn)).toEqual(expected)
})

/** The rule once more: the days of the stay on which they are due, the day of admission being day 1. */
const dayOfStay: { readonly [S in CertifiedSetting]: (number: number) => number } = {
  'partial-hospitalization': (number) => 18 + 30 * (number - 1),
  'intensive-outpatient': (number) => 60 * number,
  inpatient: (number) => 12 + 30 * (number - 1),
}

test('whatever the day of admission, the due days of the stay are those of the rule', () => {
  const settings = fc.constantFrom('partial-hospitalization', 'intensive-outpatient', 'inpatient')
  fc.assert(
    fc.property(settings, days(), fc.integer({ min: 1, max: 12 }), (setting, admittedOn, count) => {
      const { recertifications, certification } = certificationDates(setting, admittedOn, { count })
      expect(certification.dueOn).toBe(admittedOn)
      expect(recertifications.map(({ number }) => number)).toEqual(
        Array.from({ length: count }, (_, earlier) => earlier + 1),
      )
      for (const { number, dueOn } of recertifications)
        expect(dueOn).toBe(daysAfter(admittedOn, dayOfStay[setting](number) - 1))
    }),
    { numRuns: runs },
  )
})

test('as many as are asked for, three unless it is said', () => {
  expect(dates('inpatient', '2026-11-01')).toHaveLength(3)
  expect(dates('inpatient', '2026-11-01', 1)).toEqual(['2026-11-12'])
  expect(dates('inpatient', '2026-11-01', 100)).toHaveLength(100)
  expect(certificationDates('inpatient', '2026-11-01', {}).recertifications).toHaveLength(3)
})

describe('the rule goes with the dates, and how it was read', () => {
  test.each([
    ['partial-hospitalization', 18, 30, '42 CFR 424.24(e)', 'primary', 'recalled'],
    ['intensive-outpatient', 60, 60, '42 CFR 424.24(d)', 'secondary', 'recalled'],
    ['inpatient', 12, 30, '42 CFR 424.14', 'primary', 'primary'],
  ] as const)('%s', (setting, firstDay, everyDays, label, verified, onAdmission) => {
    const schedule = certificationDates(setting, '2026-11-20')
    expect(schedule).toMatchObject({ setting, admittedOn: '2026-11-20' })
    expect(schedule.rule).toMatchObject({ firstDay, everyDays, verified, onAdmission, source: { label } })
    expect(schedule.counting).toMatch(/day 1/)
    expect(schedule.counting).toMatch(/choice of this library/)
  })
})

test('a review has the same schedule', () => {
  const admittedOn = '2026-02-20'
  for (const setting of ['partial-hospitalization', 'intensive-outpatient'] as const)
    expect(checkMedicare({ assessedOn: '2026-02-18' }, setting, { admittedOn }).schedule).toEqual(
      certificationDates(setting, admittedOn),
    )
})
