import * as fc from 'fast-check'
import {
  certificationDates,
  checkMedicare,
  IntakeError,
  type IntakeIssueCode,
  type MedicareSetting,
  UsageError,
  type UsageIssueCode,
} from 'level-of-care/coverage'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { anyValue, hostileValues } from '../support/hostile.ts'
import { runs } from '../support/runs.ts'

const intake = { assessedOn: '2026-11-20' }

/** As plain JavaScript calls it, with anything. */
const ask = (options: unknown, setting: unknown = 'intensive-outpatient', given: unknown = intake) =>
  checkMedicare(given, setting as MedicareSetting, options as object)
const askDates = (setting: unknown, admittedOn: unknown, options?: unknown) =>
  certificationDates(setting as MedicareSetting, admittedOn as string, options as object)

function errorOf(run: () => unknown): IntakeError | UsageError {
  try {
    run()
  } catch (error) {
    if (error instanceof IntakeError || error instanceof UsageError) return error
    throw error
  }
  throw new Error('It was accepted.')
}

const complaints = (run: () => unknown) =>
  errorOf(run).issues.map(({ path, code }) => `${path.join('.')}: ${code}`)

interface Wrong {
  readonly what: string
  readonly run: () => unknown
  readonly issue: `${string}: ${IntakeIssueCode & UsageIssueCode}`
  readonly expected: readonly string[]
}

const date = ['a calendar date from 1900 to 2999, YYYY-MM-DD']
const hours = ['a number from 0 to 168']
const count = ['a whole number from 1 to 100']
const settings = ['intensive-outpatient', 'partial-hospitalization']

/** One thing wrong, the only complaint about it, and what is expected instead. */
const wrong: readonly Wrong[] = [
  {
    what: 'hours that are text',
    run: () => ask({ plannedHoursPerWeek: '12' }),
    issue: 'options.plannedHoursPerWeek: invalid-type',
    expected: hours,
  },
  {
    what: 'hours below zero',
    run: () => ask({ plannedHoursPerWeek: -1 }),
    issue: 'options.plannedHoursPerWeek: out-of-range',
    expected: hours,
  },
  {
    what: 'more hours than a week has',
    run: () => ask({ plannedHoursPerWeek: 168.5 }),
    issue: 'options.plannedHoursPerWeek: out-of-range',
    expected: hours,
  },
  {
    what: 'hours that are no number',
    run: () => ask({ plannedHoursPerWeek: Number.NaN }),
    issue: 'options.plannedHoursPerWeek: invalid-type',
    expected: hours,
  },
  {
    what: 'one diagnosis without a list',
    run: () => ask({ diagnoses: 'mental-health' }),
    issue: 'options.diagnoses: invalid-type',
    expected: ['a list'],
  },
  {
    what: 'an unknown kind of diagnosis',
    run: () => ask({ diagnoses: ['mental-health', 'F33.1'] }),
    issue: 'options.diagnoses.1: invalid-value',
    expected: ['mental-health', 'substance-use'],
  },
  {
    what: 'a judgment that is text',
    run: () => ask({ judgedDangerous: 'no' }),
    issue: 'options.judgedDangerous: invalid-type',
    expected: ['true or false'],
  },
  {
    what: 'a date that no calendar has',
    run: () => ask({ admittedOn: '2026-02-30' }),
    issue: 'options.admittedOn: invalid-date',
    expected: date,
  },
  {
    what: 'a date that is a number',
    run: () => ask({ admittedOn: 20261120 }),
    issue: 'options.admittedOn: invalid-type',
    expected: date,
  },
  {
    what: 'a misspelled option',
    run: () => ask({ canParticpate: true }),
    issue: 'options: unknown-key',
    expected: ['canParticipate'],
  },
  {
    what: 'a key that nobody mistypes',
    run: () => ask({ ['x'.repeat(65)]: true }),
    issue: 'options: unknown-key',
    expected: [
      'plannedHoursPerWeek',
      'diagnoses',
      'judgedDangerous',
      'adequateSupport',
      'canParticipate',
      'physicianCertifies',
      'admittedOn',
      'recertifiedOn',
    ],
  },
  {
    what: 'a name that every object has',
    run: () => ask({ constructor: true }),
    issue: 'options: unknown-key',
    expected: ['admittedOn'],
  },
  { what: 'options in a list', run: () => ask([]), issue: 'options: invalid-type', expected: ['an object'] },
  {
    what: 'options that are text',
    run: () => ask('x'),
    issue: 'options: invalid-type',
    expected: ['an object'],
  },
  {
    what: 'a setting that has no criteria here',
    run: () => ask({}, 'inpatient'),
    issue: 'setting: invalid-value',
    expected: settings,
  },
  { what: 'no setting', run: () => ask({}, null), issue: 'setting: invalid-value', expected: settings },
  { what: 'null for options', run: () => ask(null), issue: 'options: invalid-type', expected: ['an object'] },
  {
    what: 'null for the options of a schedule',
    run: () => askDates('inpatient', '2026-11-20', null),
    issue: 'options: invalid-type',
    expected: ['an object'],
  },
  {
    what: 'null for an option that is not about the person',
    run: () => askDates('inpatient', '2026-11-20', { count: null }),
    issue: 'options.count: invalid-type',
    expected: count,
  },
  {
    what: 'a setting without dates',
    run: () => askDates('outpatient', '2026-11-20'),
    issue: 'setting: invalid-value',
    expected: [...settings, 'inpatient'],
  },
  {
    what: 'no day of admission',
    run: () => askDates('inpatient', undefined),
    issue: 'admittedOn: missing',
    expected: date,
  },
  {
    what: 'a day of admission with its time',
    run: () => askDates('inpatient', '2026-11-20T09:00'),
    issue: 'admittedOn: invalid-date',
    expected: date,
  },
  ...[0, 101].map((number) => ({
    what: `${number} dates`,
    run: () => askDates('inpatient', '2026-11-20', { count: number }),
    issue: 'options.count: out-of-range' as const,
    expected: count,
  })),
  {
    what: 'half a date',
    run: () => askDates('inpatient', '2026-11-20', { count: 1.5 }),
    issue: 'options.count: invalid-type',
    expected: count,
  },
]

/** What was said about the person is wrong about the person; everything else is the calling program's. */
const isAboutPerson = (issue: string) => /^(admittedOn|options\.(?!count\b)\w+)/.test(issue)

test.each(wrong)('$what', ({ run, issue, expected }) => {
  const error = errorOf(run)
  expect(error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual([issue])
  expect(error.issues[0]?.expected).toEqual(expected)
  expect(error).toBeInstanceOf(isAboutPerson(issue) ? IntakeError : UsageError)
  expect(error.message).toContain(issue.slice(0, issue.indexOf(':')))
  expect(error.message).toContain(`(${error.issues[0]?.code})`)
})

describe('all problems at once', () => {
  test('of the setting and the options', () => {
    const options = { zz: 1, plannedHoursPerWeek: true, diagnoses: [null, 'x'], admittedOn: '' }
    expect(complaints(() => ask(options, 'php'))).toEqual([
      'setting: invalid-value',
      'options.plannedHoursPerWeek: invalid-type',
      'options.diagnoses.0: invalid-value',
      'options.diagnoses.1: invalid-value',
      'options.admittedOn: invalid-date',
      'options: unknown-key',
    ])
  })

  test('of a schedule', () => {
    expect(complaints(() => askDates('iop', null, { count: 'many' }))).toEqual([
      'setting: invalid-value',
      'admittedOn: invalid-type',
      'options.count: invalid-type',
    ])
  })
})

test('an unknown key is named by its position, with the nearest known one', () => {
  const [issue] = errorOf(() => ask({ canParticipate: true, admitedOn: '2026-11-20' })).issues
  expect(issue?.message).toBe('the key at position 1 is unknown; the nearest known key is admittedOn')
})

test('what is wrong about the person is an IntakeError, unless something else is wrong as well', () => {
  expect(errorOf(() => ask({ judgedDangerous: 'no', admittedOn: '' }))).toBeInstanceOf(IntakeError)
  expect(errorOf(() => ask({ judgedDangerous: 'no', zz: 1 }))).toBeInstanceOf(UsageError)
  expect(errorOf(() => ask({ judgedDangerous: 'no' }, 'iop'))).toBeInstanceOf(UsageError)
  expect(errorOf(() => askDates('inpatient', ''))).toBeInstanceOf(IntakeError)
  expect(errorOf(() => askDates('inpatient', '', { count: 0 }))).toBeInstanceOf(UsageError)
})

test('a wrong intake is an IntakeError, once the question is sound', () => {
  expect(() => ask({}, 'intensive-outpatient', {})).toThrow(IntakeError)
  expect(() => ask({}, 'intensive-outpatient', { ...intake, age: 15 })).toThrow(IntakeError)
  expect(() => ask({ zz: 1 }, 'intensive-outpatient', {})).toThrow(UsageError)
  const { issues } = errorOf(() => ask({}, 'intensive-outpatient', { ...intake, riskOfHarm: 'huge' }))
  expect(issues.map(({ path, code }) => ({ path, code }))).toEqual([
    { path: ['riskOfHarm'], code: 'invalid-value' },
  ])
})

describe('no echo', () => {
  const token = 'qxzvkjqxzvkj'
  const fields = ['plannedHoursPerWeek', 'diagnoses', 'judgedDangerous', 'admittedOn', token]

  test.each(hostileValues)('$name, wherever it is put', ({ make }) => {
    const runsOf = [
      ...fields.map((field) => () => ask({ [field]: make(token) })),
      () => ask({ diagnoses: [make(token)] }),
      () => ask({ [token]: { [token]: make(token) } }),
      () => ask(make(token)),
      () => ask({}, make(token)),
      () => askDates('inpatient', make(token)),
      () => askDates('inpatient', '2026-11-20', { count: make(token) }),
      () => ask({ ...Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${token}${n}`, n])) }),
    ]
    for (const run of runsOf) {
      let thrown: unknown
      try {
        run()
      } catch (error) {
        thrown = error
      }
      if (thrown === undefined) continue
      expect(thrown instanceof IntakeError || thrown instanceof UsageError).toBe(true)
      expect(everythingIn(thrown).toLowerCase()).not.toContain(token)
    }
  })

  test('text where none belongs is refused, and not repeated', () => {
    for (const field of fields) {
      const error = errorOf(() => ask({ [field]: token }))
      expect(everythingIn(error)).not.toContain(token)
    }
  })
})

test('anything gets an answer or one of the two errors', () => {
  fc.assert(
    fc.property(anyValue(), anyValue(), anyValue(), (options, setting, given) => {
      for (const run of [
        () => ask(options()),
        () => ask(options(), setting()),
        () => ask({}, 'partial-hospitalization', given()),
        () => askDates(setting(), given(), options()),
      ])
        try {
          run()
        } catch (error) {
          if (!(error instanceof UsageError) && !(error instanceof IntakeError)) throw error
        }
    }),
    { numRuns: runs },
  )
})
