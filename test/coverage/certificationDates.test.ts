import * as fc from 'fast-check'
import { type CertifiedSetting, certificationDates, checkMedicare, IntakeError } from 'level-of-care/coverage'
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

/** On the day before the same day of the month, counted on a calendar of paper. */
test.each([
  ['partial-hospitalization', '2026-11-23', ['2026-12-22', '2027-01-22', '2027-02-22']],
  ['partial-hospitalization', '2027-12-31', ['2028-01-30', '2028-02-28', '2028-03-30']],
  ['intensive-outpatient', '2026-11-20', ['2027-01-19', '2027-03-19', '2027-05-19']],
  ['intensive-outpatient', '2026-12-31', ['2027-02-27', '2027-04-29', '2027-06-29']],
] as const)('%s from %s: the need is determined again by %j', (setting, admittedOn, expected) => {
  const { determination } = certificationDates(setting, admittedOn)
  expect(determination?.dates.map(({ dueOn }) => dueOn)).toEqual(expected)
  expect(determination?.rule).toMatchObject({ verified: 'primary', source: { id: 'usc-1395x' } })
})

test('of psychiatric inpatient care the statute was not read, and nothing is said', () => {
  expect(certificationDates('inpatient', '2026-11-20')).not.toHaveProperty('determination')
})

describe('seen from a day', () => {
  const php = (options: Parameters<typeof certificationDates>[2]) =>
    certificationDates('partial-hospitalization', '2026-09-01', options)
  const told = (options: Parameters<typeof certificationDates>[2]) =>
    php(options).recertifications.map(({ number, dueOn, madeOn, status }) =>
      [number, dueOn, madeOn, status].filter((part) => part !== undefined).join(' '),
    )

  test('what has passed is past due, then comes what is next; a due day itself has not passed', () => {
    expect(told({ asOf: '2026-10-19', count: 2 })).toEqual([
      '1 2026-09-18 past-due',
      '2 2026-10-18 past-due',
      '3 2026-11-17 next',
      '4 2026-12-17 later',
    ])
    expect(told({ asOf: '2026-10-18', count: 1 })).toEqual(['1 2026-09-18 past-due', '2 2026-10-18 next'])
  })

  test('what was made counts, and the next is counted from it; late is late', () => {
    const recertifiedOn = ['2026-10-20', '2026-09-10']
    expect(told({ asOf: '2026-11-25', recertifiedOn, count: 1 })).toEqual([
      '1 2026-09-18 2026-09-10 made',
      '2 2026-10-10 2026-10-20 made-late',
      '3 2026-11-19 past-due',
      '4 2026-12-19 next',
    ])
    expect(told({ recertifiedOn: ['2026-09-10', '2026-09-10'], count: 1 })).toEqual([
      '1 2026-09-18 2026-09-10 made',
      '2 2026-10-10',
    ])
  })

  test('what came after that day was not made yet', () => {
    expect(told({ asOf: '2026-09-15', recertifiedOn: ['2026-09-17'], count: 1 })).toEqual([
      '1 2026-09-18 next',
    ])
  })

  test('the first certification', () => {
    expect(php({}).certification).toEqual({ dueOn: '2026-09-01' })
    expect(php({ certified: true }).certification.status).toBe('made')
    expect(php({ asOf: '2026-09-01' }).certification.status).toBe('next')
    expect(php({ asOf: '2026-09-02', certified: false }).certification.status).toBe('past-due')
  })

  test('a recertification before the admission is a slip, and is not repeated', () => {
    const run = () => php({ recertifiedOn: ['2026-09-01', '2026-08-31'] })
    expect(run).toThrow(IntakeError)
    expect(run).toThrow(/options\.recertifiedOn\.1.*out-of-range/s)
    expect(run).not.toThrow(/2026-08/)
  })

  test('of a date that is wrong by centuries the last hundred are listed, and the others counted', () => {
    const { recertifications, earlier } = certificationDates('inpatient', '1900-01-01', {
      asOf: '2026-11-20',
    })
    expect(recertifications).toHaveLength(103)
    expect(recertifications[0]?.number).toBe(earlier + 1)
    expect(recertifications[100]?.status).toBe('next')
  })

  test('every date stands where it stands, whatever was made', () => {
    const settings = fc.constantFrom('partial-hospitalization', 'intensive-outpatient', 'inpatient')
    const made = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 })
    fc.assert(
      fc.property(
        settings,
        days(),
        made,
        fc.integer({ min: 0, max: 200 }),
        (setting, admittedOn, on, later) => {
          const asOf = daysAfter(admittedOn, later)
          const recertifiedOn = on.map((day) => daysAfter(admittedOn, day))
          const { recertifications, determination } = certificationDates(setting, admittedOn, {
            asOf,
            recertifiedOn,
          })
          for (const dates of [recertifications, determination?.dates ?? recertifications]) {
            expect(dates.map(({ number }) => number)).toEqual(dates.map((_, position) => position + 1))
            expect(dates.filter(({ status }) => status === 'next')).toHaveLength(1)
            expect(dates.filter(({ status }) => status === 'later')).toHaveLength(2)
            for (const { dueOn, madeOn, status } of dates) {
              if (madeOn !== undefined) {
                expect(recertifiedOn).toContain(madeOn)
                expect(madeOn <= asOf).toBe(true)
                expect(status).toBe(madeOn <= dueOn ? 'made' : 'made-late')
              } else expect(status === 'past-due').toBe(dueOn < asOf)
            }
          }
        },
      ),
      { numRuns: runs },
    )
  })
})

test('a review has the same schedule, seen from the day of the assessment', () => {
  const admittedOn = '2026-02-20'
  const recertifiedOn = ['2026-03-01']
  for (const setting of ['partial-hospitalization', 'intensive-outpatient'] as const) {
    const facts = { admittedOn, physicianCertifies: true, recertifiedOn }
    expect(checkMedicare({ assessedOn: '2026-05-18' }, setting, facts).schedule).toEqual(
      certificationDates(setting, admittedOn, { asOf: '2026-05-18', certified: true, recertifiedOn }),
    )
  }
})
