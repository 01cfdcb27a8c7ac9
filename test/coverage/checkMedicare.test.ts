import { assess } from 'level-of-care'
import { checkMedicare, type MedicareSetting } from 'level-of-care/coverage'
import { describe, expect, test } from 'vitest'
import { restLeast, restOpen } from '../cases/intakeOf.ts'

const [iop, php] = ['intensive-outpatient', 'partial-hospitalization'] as const
const intake = restLeast({ symptomSeverity: 'severe' })

describe('the seven criteria', () => {
  const read: readonly [MedicareSetting, string, number, readonly string[]][] = [
    [php, '42 CFR 410.43', 20, Array(7).fill('primary')],
    [
      iop,
      '42 CFR 410.44',
      9,
      ['primary', 'secondary', 'recalled', 'recalled', 'secondary', 'recalled', 'secondary'],
    ],
  ]

  test.each(read)(
    '%s: in the order of %s, with %i hours, and how each was read',
    (setting, label, hours, how) => {
      const { criteria, hoursPerWeek, regulation } = checkMedicare(intake, setting)
      expect(criteria.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
      expect(criteria.map(({ id }) => id)).toEqual([
        'hours',
        'coordinated-program',
        'no-round-the-clock-care',
        'support',
        'diagnosis',
        'no-danger',
        'able-to-take-part',
      ])
      expect(criteria.map(({ verified }) => verified)).toEqual(how)
      expect(criteria.map(({ source }) => source.label)).toEqual([
        '42 USC 1395x(ff)',
        ...Array(6).fill(label),
      ])
      expect(regulation.label).toBe(label)
      expect(hoursPerWeek).toMatchObject({
        least: hours,
        source: { label: '42 USC 1395x(ff)' },
        verified: 'primary',
      })
      expect(criteria[0]?.label).toContain(`at least ${hours} hours`)
    },
  )

  test('no mapping claims to stand in the regulation, and each says what it is', () => {
    for (const setting of [iop, php])
      for (const { mapping } of checkMedicare(intake, setting).criteria) {
        expect(['derived', 'judgment']).toContain(mapping.support)
        expect(mapping.note.length).toBeGreaterThan(100)
      }
  })

  test('the edition that was read is told', () => {
    expect(checkMedicare(intake, php).regulation.note).toContain('2015')
    expect(checkMedicare(intake, php).hoursPerWeek.source.note).toContain('Public Law 119-73')
  })
})

describe('what a physician certifies', () => {
  test.each([
    [undefined, 'unknown'],
    [null, 'unknown'],
    [true, 'met'],
    [false, 'unmet'],
  ] as const)('%s, where the program is recommended: %s', (physicianCertifies, status) => {
    const options = physicianCertifies === undefined ? {} : { physicianCertifies }
    expect(checkMedicare(intake, iop, options).certification.status).toBe(status)
  })

  test('where less is recommended, or 24-hour care, what is certified is contradicted, and no more than unknown', () => {
    for (const other of [{ symptomSeverity: 'moderate' }, { supervision: 'around-the-clock' }] as const) {
      const { certification } = checkMedicare(restLeast(other), iop, { physicianCertifies: true })
      expect(certification).toMatchObject({ status: 'unknown', settledBy: [] })
      expect(certification.evidence.map(({ bearing }) => bearing)).toEqual(['for', 'against'])
    }
    expect(checkMedicare(restOpen({}), iop, { physicianCertifies: true }).certification.status).toBe('met')
  })

  test('it names the hours, and the statute how often the need for them is determined', () => {
    for (const [setting, hours, everyMonths, often] of [
      [php, 20, 1, 'at least once a month'],
      [iop, 9, 2, 'at least once every other month'],
    ] as const) {
      const { certification, determination } = checkMedicare(intake, setting)
      expect(certification.label).toContain(`at least ${hours} hours a week`)
      expect(determination).toMatchObject({ everyMonths, verified: 'primary', source: { id: 'usc-1395x' } })
      expect(determination.label).toContain(often)
      expect(determination.label).toContain(`at least ${hours} hours a week`)
    }
  })

  test('for a PHP it stands in place of inpatient care; for an IOP it need not', () => {
    const [first, second] = [php, iop].map((setting) => checkMedicare(intake, setting).certification)
    expect(first).toMatchObject({ verified: 'primary', source: { label: '42 CFR 424.24(e)' } })
    expect(first?.label).toContain('inpatient')
    expect(second).toMatchObject({ verified: 'secondary', source: { label: '42 CFR 424.24(d)' } })
    expect(second?.label).not.toContain('inpatient')
  })
})

describe('the rest of a review', () => {
  test('due dates are there where a day of admission is', () => {
    expect(checkMedicare(intake, php)).not.toHaveProperty('schedule')
    expect(checkMedicare(intake, php, { admittedOn: null })).not.toHaveProperty('schedule')
    const { schedule } = checkMedicare(intake, php, { admittedOn: '2026-11-23' })
    expect(schedule?.recertifications[0]).toEqual({ number: 1, dueOn: '2026-12-10', status: 'next' })
    expect(schedule).toMatchObject({ asOf: '2026-11-20', certification: { status: 'next' } })
  })

  test('codes of the setting, and of no other', () => {
    const codes = (setting: MedicareSetting) => checkMedicare(intake, setting).codes.map(({ code }) => code)
    expect(codes(iop)).toEqual(['S9480', 'H0015', '53'])
    expect(codes(php)).toEqual(['H0035', 'S0201', '52', '53'])
  })

  test('it rests on the very recommendation that the package gives', () => {
    for (const given of [intake, restOpen({ riskOfHarm: 'moderate', conditions: ['ocd'] })]) {
      const { ladders, answered, unanswered, ruleset } = assess(given)
      const { recommendation, assessedOn } = checkMedicare(given, iop)
      expect(recommendation).toEqual({ ladders, answered, unanswered, ruleset })
      expect(assessedOn).toBe(given.assessedOn)
    }
  })

  test('the facts are repeated without those that are unknown', () => {
    const { given } = checkMedicare(intake, iop, {
      plannedHoursPerWeek: 9.5,
      canParticipate: null,
      diagnoses: [],
    })
    expect(given).toEqual({ plannedHoursPerWeek: 9.5, diagnoses: [] })
    expect(checkMedicare(intake, iop).given).toEqual({})
  })

  test('it says that it is no coverage decision, and has no answer for all criteria together', () => {
    const review = checkMedicare(intake, iop)
    expect(review.notice).toMatch(/no coverage decision/)
    expect(review.notice).toMatch(/no licensed clinician has reviewed/)
    expect(review).not.toHaveProperty('status')
  })
})
