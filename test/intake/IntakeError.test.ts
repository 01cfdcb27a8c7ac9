import { runInNewContext } from 'node:vm'
import {
  adult,
  assess,
  IntakeError,
  type IntakeIssueCode,
  intakeSchema,
  safeAssess,
  trace,
} from 'level-of-care'
import { createAssessor, extendRuleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { createIntakeReader } from '../../src/intake/createIntakeReader.ts'
import { small } from '../support/small.ts'

const today = { assessedOn: '2026-11-20' }
const episode = { level: 'outpatient', outcome: 'unchanged' }

function errorOf(intake: unknown): IntakeError {
  const result = createIntakeReader(adult)(intake)
  if (result.success) throw new Error('The intake was accepted.')
  return result.error
}

function complaints(intake: unknown): string[] {
  return errorOf(intake).issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}

interface Wrong {
  readonly why: string
  readonly intake: unknown
  readonly issue: `${string}: ${IntakeIssueCode}`
  readonly expected: readonly string[]
}

const history = (...episodes: readonly unknown[]) => ({ ...today, treatmentHistory: episodes })
const levels = [
  'self-guided',
  'outpatient',
  'intensive-outpatient',
  'partial-hospitalization',
  'residential',
  'inpatient',
]
const outcomes = ['recovered', 'improved', 'unchanged', 'worsened', 'left-early', 'interrupted', 'ongoing']
const date = ['a calendar date from 1900 to 2999, YYYY-MM-DD']

/** One thing wrong, the only complaint about it, and what is expected instead. */
const wrong: readonly Wrong[] = [
  {
    why: 'no date',
    intake: {},
    issue: 'assessedOn: missing',
    expected: ['a calendar date from 1900 to 2999, YYYY-MM-DD'],
  },
  {
    why: 'a date that is null',
    intake: { assessedOn: null },
    issue: 'assessedOn: invalid-type',
    expected: ['a calendar date from 1900 to 2999, YYYY-MM-DD'],
  },
  {
    why: 'a date that is a number',
    intake: { assessedOn: 20261120 },
    issue: 'assessedOn: invalid-type',
    expected: ['a calendar date from 1900 to 2999, YYYY-MM-DD'],
  },
  {
    why: 'an impossible date',
    intake: { assessedOn: '2026-02-30' },
    issue: 'assessedOn: invalid-date',
    expected: date,
  },
  {
    why: 'a leap day in a common year',
    intake: { assessedOn: '2025-02-29' },
    issue: 'assessedOn: invalid-date',
    expected: date,
  },
  {
    why: 'a leap day in a common century',
    intake: { assessedOn: '2100-02-29' },
    issue: 'assessedOn: invalid-date',
    expected: date,
  },
  {
    why: 'a thirteenth month',
    intake: { assessedOn: '2026-13-01' },
    issue: 'assessedOn: invalid-date',
    expected: date,
  },
  {
    why: 'a day zero',
    intake: { assessedOn: '2026-11-00' },
    issue: 'assessedOn: invalid-date',
    expected: date,
  },
  {
    why: 'a date and a time',
    intake: { assessedOn: '2026-11-20T10:00:00Z' },
    issue: 'assessedOn: invalid-date',
    expected: date,
  },
  {
    why: 'a short date',
    intake: { assessedOn: '2026-1-2' },
    issue: 'assessedOn: invalid-date',
    expected: date,
  },
  { why: 'an empty date', intake: { assessedOn: '' }, issue: 'assessedOn: invalid-date', expected: date },
  {
    why: 'a date with a line break',
    intake: { assessedOn: '2026-11-20\n' },
    issue: 'assessedOn: invalid-date',
    expected: date,
  },

  ...['0099-05-20', '1899-12-31', '3000-01-01'].map(
    (assessedOn): Wrong => ({
      why: `a date in ${assessedOn.slice(0, 4)}`,
      intake: { assessedOn },
      issue: 'assessedOn: invalid-date',
      expected: date,
    }),
  ),
  {
    why: 'a rating that is not there',
    intake: { ...today, riskOfHarm: 'extreme' },
    issue: 'riskOfHarm: invalid-value',
    expected: ['none', 'low', 'moderate', 'high', 'imminent'],
  },
  {
    why: 'a rating in capitals',
    intake: { ...today, riskOfHarm: 'High' },
    issue: 'riskOfHarm: invalid-value',
    expected: ['none', 'low', 'moderate', 'high', 'imminent'],
  },
  {
    why: 'a rating by its position',
    intake: { ...today, complicatedWithdrawal: 1 },
    issue: 'complicatedWithdrawal: invalid-value',
    expected: ['no', 'yes'],
  },
  {
    why: 'a rating that is true',
    intake: { ...today, complicatedWithdrawal: true },
    issue: 'complicatedWithdrawal: invalid-value',
    expected: ['no', 'yes'],
  },
  {
    why: 'a rating by an inherited name',
    intake: { ...today, riskOfHarm: 'constructor' },
    issue: 'riskOfHarm: invalid-value',
    expected: ['none', 'low', 'moderate', 'high', 'imminent'],
  },

  {
    why: 'an age below the minimum',
    intake: { ...today, age: 17 },
    issue: 'age: below-minimum-age',
    expected: ['at least 18'],
  },
  {
    why: 'an age below zero',
    intake: { ...today, age: -1 },
    issue: 'age: out-of-range',
    expected: ['a whole number from 0 to 130'],
  },
  {
    why: 'an age beyond life',
    intake: { ...today, age: 131 },
    issue: 'age: out-of-range',
    expected: ['a whole number from 0 to 130'],
  },
  {
    why: 'an age in part',
    intake: { ...today, age: 30.5 },
    issue: 'age: invalid-type',
    expected: ['a whole number from 0 to 130'],
  },
  {
    why: 'an age in words',
    intake: { ...today, age: '30' },
    issue: 'age: invalid-type',
    expected: ['a whole number from 0 to 130'],
  },
  {
    why: 'an age that is not a number',
    intake: { ...today, age: Number.NaN },
    issue: 'age: invalid-type',
    expected: ['a whole number from 0 to 130'],
  },

  {
    why: 'a condition that is not there',
    intake: { ...today, conditions: ['depression', 'sadness'] },
    issue: 'conditions.1: invalid-value',
    expected: adult.conditions.map(({ id }) => id),
  },
  {
    why: 'conditions that are no list',
    intake: { ...today, conditions: 'depression' },
    issue: 'conditions: invalid-type',
    expected: ['a list'],
  },
  {
    why: 'an obligation that is null',
    intake: { ...today, obligations: [null] },
    issue: 'obligations.0: invalid-value',
    expected: ['work', 'school', 'caregiving'],
  },
  {
    why: 'too many substances',
    intake: { ...today, substances: new Array(101).fill('alcohol') },
    issue: 'substances: too-large',
    expected: ['at most 100 items'],
  },
  {
    why: 'a format that is not there',
    intake: { ...today, preferences: { format: 'letter' } },
    issue: 'preferences.format: invalid-value',
    expected: ['in-person', 'telehealth'],
  },
  {
    why: 'a declined level that is not there',
    intake: { ...today, preferences: { levelsDeclined: ['prison'] } },
    issue: 'preferences.levelsDeclined.0: invalid-value',
    expected: levels,
  },
  {
    why: 'preferences that are a list',
    intake: { ...today, preferences: [] },
    issue: 'preferences: invalid-type',
    expected: ['an object'],
  },

  {
    why: 'a history that is no list',
    intake: { ...today, treatmentHistory: {} },
    issue: 'treatmentHistory: invalid-type',
    expected: ['a list'],
  },
  {
    why: 'an episode that is null',
    intake: history(null),
    issue: 'treatmentHistory.0: invalid-type',
    expected: ['an object'],
  },
  {
    why: 'an episode without a level',
    intake: history({ outcome: 'ongoing' }),
    issue: 'treatmentHistory.0.level: missing',
    expected: levels,
  },
  {
    why: 'an episode without an outcome',
    intake: history({ level: 'outpatient' }),
    issue: 'treatmentHistory.0.outcome: missing',
    expected: outcomes,
  },
  {
    why: 'an outcome that is not there',
    intake: history(episode, { ...episode, outcome: 'cured' }),
    issue: 'treatmentHistory.1.outcome: invalid-value',
    expected: outcomes,
  },
  {
    why: 'an impossible end',
    intake: history({ ...episode, endedOn: '2026-02-30' }),
    issue: 'treatmentHistory.0.endedOn: invalid-date',
    expected: date,
  },
  {
    why: 'an end after the assessment',
    intake: history({ ...episode, endedOn: '2026-11-21' }),
    issue: 'treatmentHistory.0.endedOn: date-after-assessment',
    expected: ['a date up to assessedOn'],
  },
  {
    why: 'an end of what goes on',
    intake: history({ level: 'outpatient', outcome: 'ongoing', endedOn: '2026-11-01' }),
    issue: 'treatmentHistory.0.endedOn: end-of-ongoing-episode',
    expected: ['no date with the outcome ongoing'],
  },
  {
    why: 'a later end of what goes on',
    intake: history({ level: 'outpatient', outcome: 'ongoing', endedOn: '2027-11-01' }),
    issue: 'treatmentHistory.0.endedOn: end-of-ongoing-episode',
    expected: ['no date with the outcome ongoing'],
  },
  ...['recovered', 'improved', 'unchanged', 'worsened'].map(
    (outcome): Wrong => ({
      why: `a response to what ${outcome}`,
      intake: history({ level: 'outpatient', outcome, response: 'good' }),
      issue: 'treatmentHistory.0.response: response-not-applicable',
      expected: ['no response with this outcome'],
    }),
  ),
  {
    why: 'a response that is not there',
    intake: history({ level: 'outpatient', outcome: 'ongoing', response: 'mixed' }),
    issue: 'treatmentHistory.0.response: invalid-value',
    expected: ['good', 'none', 'worse'],
  },
  {
    why: 'too many episodes',
    intake: history(...new Array(201).fill(episode)),
    issue: 'treatmentHistory: too-large',
    expected: ['at most 200 items'],
  },

  {
    why: 'a long string',
    intake: { ...today, riskOfHarm: 'x'.repeat(1001) },
    issue: 'riskOfHarm: invalid-value',
    expected: ['none', 'low', 'moderate', 'high', 'imminent'],
  },
  {
    why: 'a function',
    intake: { ...today, riskOfHarm: () => 'low' },
    issue: 'riskOfHarm: invalid-value',
    expected: ['none', 'low', 'moderate', 'high', 'imminent'],
  },
  {
    why: 'a getter that throws',
    intake: {
      ...today,
      get riskOfHarm() {
        throw new Error('low')
      },
    },
    issue: ': not-json',
    expected: ['plain JSON'],
  },
  {
    why: 'more unknown keys than anybody mistypes',
    intake: { ...today, ...Object.fromEntries(Array.from({ length: 185 }, (_, key) => [`x${key}`, 1])) },
    issue: ': too-large',
    expected: ['fewer keys'],
  },
  {
    why: 'a key that is a symbol',
    intake: { ...today, [Symbol('low')]: 1 },
    issue: ': not-json',
    expected: ['no symbol keys'],
  },
  {
    why: 'a key __proto__',
    intake: JSON.parse('{"assessedOn":"2026-11-20","__proto__":{"riskOfHarm":"low"}}'),
    issue: ': unknown-key',
    expected: ['conditions'],
  },
  { why: 'nothing', intake: undefined, issue: ': missing', expected: ['an object'] },
  { why: 'null', intake: null, issue: ': invalid-type', expected: ['an object'] },
  {
    why: 'a string of JSON',
    intake: JSON.stringify(today),
    issue: ': invalid-type',
    expected: ['an object'],
  },
  { why: 'a list', intake: [today], issue: ': invalid-type', expected: ['an object'] },
  { why: 'a date object', intake: new Date(0), issue: ': not-json', expected: ['a plain object'] },
]

describe('a wrong intake', () => {
  test.each(wrong)('with $why', ({ intake, issue, expected }) => {
    const { issues, omitted } = errorOf(intake)
    expect(complaints(intake)).toEqual([issue])
    expect(issues[0]?.expected).toEqual(expected)
    expect(omitted).toBe(0)
  })

  test('tells all its problems at once', () => {
    expect(
      complaints({
        riskOfHarm: 'extreme',
        age: 12,
        colour: 'blue',
        treatmentHistory: [
          { level: 'outpatient', outcome: 'ongoing', endedOn: '2026-11-01' },
          { level: 'moon', outcome: 'improved' },
        ],
        conditions: ['sadness'],
      }).sort(),
    ).toEqual([
      ': unknown-key',
      'age: below-minimum-age',
      'assessedOn: missing',
      'conditions.0: invalid-value',
      'riskOfHarm: invalid-value',
      'treatmentHistory.1.level: invalid-value',
    ])
    // With a sound date the episodes are looked at too.
    expect(
      complaints({
        ...today,
        age: 12,
        treatmentHistory: [
          { level: 'moon', outcome: 'improved' },
          { level: 'outpatient', outcome: 'ongoing', endedOn: '2026-11-01' },
          { ...episode, endedOn: '2027-01-01', response: 'good' },
        ],
      }).sort(),
    ).toEqual([
      'age: below-minimum-age',
      'treatmentHistory.0.level: invalid-value',
      'treatmentHistory.1.endedOn: end-of-ongoing-episode',
      'treatmentHistory.2.endedOn: date-after-assessment',
      'treatmentHistory.2.response: response-not-applicable',
    ])
  })

  test('has a broken age said once', () => {
    expect(complaints({ ...today, age: -5, riskOfHarm: 1, treatmentHistory: [] }).sort()).toEqual([
      'age: out-of-range',
      'riskOfHarm: invalid-value',
    ])
    expect(complaints({ age: -5, treatmentHistory: [] }).sort()).toEqual([
      'age: out-of-range',
      'assessedOn: missing',
    ])
    expect(complaints({ ...today, age: -5, treatmentHistory: 'none' }).sort()).toEqual([
      'age: out-of-range',
      'treatmentHistory: invalid-type',
    ])
  })

  test('has every problem of one episode said', () => {
    expect(complaints(history({ ...episode, endedOn: '2027-01-01', duration: 'long' })).sort()).toEqual(
      ['treatmentHistory.0.endedOn: date-after-assessment', 'treatmentHistory.0: unknown-key'].sort(),
    )
  })

  test('lists a hundred problems and counts the rest', () => {
    const intake = {
      ...today,
      treatmentHistory: Array.from({ length: 150 }, () => ({ ...episode, level: 'moon' })),
    }
    const { issues, omitted, message } = errorOf(intake)
    expect(issues).toHaveLength(100)
    expect(omitted).toBe(50)
    expect(message.split('\n')).toHaveLength(102)
    expect(message.endsWith('- and 50 more')).toBe(true)
    const {
      issues: hundred,
      omitted: none,
      message: full,
    } = errorOf({
      ...today,
      treatmentHistory: intake.treatmentHistory.slice(50),
    })
    expect(hundred).toHaveLength(100)
    expect(none).toBe(0)
    expect(full).not.toContain('more')
  })
})

describe('an unknown key', () => {
  const issueOf = (intake: unknown) => {
    const { issues } = errorOf(intake)
    expect(issues).toHaveLength(1)
    return issues[0]
  }

  test('is named by its position, with the nearest known key', () => {
    expect(issueOf({ ...today, riskofharm: 'low' })).toEqual({
      path: [],
      code: 'unknown-key',
      message: 'the key at position 1 is unknown; the nearest known key is riskOfHarm',
      expected: ['riskOfHarm'],
    })
    expect(issueOf(history(episode, { ...episode, endedon: '2026-11-01' }))).toEqual({
      path: ['treatmentHistory', 1],
      code: 'unknown-key',
      message: 'the key at position 2 is unknown; the nearest known key is endedOn',
      expected: ['endedOn'],
    })
    expect(issueOf({ ...today, preferences: { formt: 'in-person' } })).toEqual({
      path: ['preferences'],
      code: 'unknown-key',
      message: 'the key at position 0 is unknown; the nearest known key is format',
      expected: ['format'],
    })
  })

  test('a derived dimension is one: it is not asked for', () => {
    expect(issueOf({ ...today, unsuccessfulLevel: 'outpatient' })?.code).toBe('unknown-key')
  })

  test('is compared up to 64 characters, and no further', () => {
    expect(issueOf({ ...today, [`riskOfHarm${'x'.repeat(54)}`]: 1 })?.expected).toHaveLength(1)
    const long = issueOf({ ...today, [`riskOfHarm${'x'.repeat(55)}`]: 1 })
    expect(long?.message).toBe('the key at position 1 is unknown')
    expect(long?.expected).toEqual([
      'assessedOn',
      'assessedAt',
      'treatmentHistory',
      'age',
      'conditions',
      'substances',
      'obligations',
      'circumstances',
      'preferences',
      'notKnown',
      ...adult.dimensions.flatMap(({ id, derived }: { id: string; derived?: object }) =>
        derived === undefined ? [id] : [],
      ),
    ])
    const inEpisode = issueOf(history({ ...episode, ['x'.repeat(65)]: 1 }))
    expect(inEpisode?.expected).toEqual([
      'level',
      'outcome',
      'startedOn',
      'endedOn',
      'response',
      'confirmations',
    ])
    const inPreferences = issueOf({ ...today, preferences: { ['x'.repeat(65)]: 1 } })
    expect(inPreferences?.expected).toEqual(['levelsDeclined', 'format'])
  })

  test('is reported beside another one whose value is no JSON', () => {
    const { issues } = errorOf({ ...today, riskofharm: 'low', notes: Number.NaN })
    expect(issues.flatMap(({ expected }) => expected)).toContain('riskOfHarm')
  })

  test('whose value is no JSON hides nothing else', () => {
    expect(complaints({ ...today, age: 12, notes: Number.NaN })).toContain('age: below-minimum-age')
  })

  test('has the position that the caller sees, whatever other keys are refused', () => {
    const intake = JSON.parse('{"assessedOn":"2026-11-20","__proto__":1,"riskofharm":"low"}')
    const { message } = errorOf(intake)
    expect(message).toContain('the key at position 2 is unknown')
  })
})

describe('every way to hand in an intake', () => {
  const intake = { ...today, age: 12 }

  test('throws or returns the same error', () => {
    const { issues, message } = errorOf(intake)
    for (const run of [assess, trace]) {
      try {
        run(intake)
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(IntakeError)
        expect(error).toMatchObject({ name: 'IntakeError', code: 'invalid-intake', issues, message })
      }
    }
  })

  test('says it in words, one line for each problem', () => {
    expect(errorOf({ ...intake, riskOfHarm: 1 }).message.split('\n')).toEqual([
      'What was handed in about the person cannot be used.',
      '- riskOfHarm: expected one of none, low, moderate, high, imminent (invalid-value)',
      '- age: these rules are for people of 18 years and over (below-minimum-age)',
    ])
    expect(errorOf(null).message).toContain('- intake: expected ')
  })

  test('does not say the age', () => {
    expect(errorOf({ ...today, age: 7 }).message).not.toContain('7')
  })
})

describe('what is read', () => {
  test('is read once: a getter cannot say one thing to the check and another to the rules', () => {
    let reads = 0
    const intake = {
      ...today,
      get riskOfHarm() {
        reads += 1
        return reads === 1 ? 'imminent' : 'none'
      },
    }
    expect(createIntakeReader(adult)(intake)).toEqual({
      success: true,
      data: { ...today, riskOfHarm: 'imminent' },
    })
    expect(reads).toBe(1)
  })

  test('is as long as a list said it was', () => {
    const lengths = [1, 1_000_000]
    const lying = new Proxy(['work'], {
      get: (list, key) => (key === 'length' ? (lengths.shift() ?? 1_000_000) : Reflect.get(list, key)),
    })
    const result = createIntakeReader(adult)({ ...today, obligations: lying })
    expect(result).toEqual({ success: true, data: { ...today, obligations: ['work'] } })
  })

  test('is a copy, down to the last part', () => {
    const intake = {
      ...today,
      treatmentHistory: [episode],
      conditions: ['ocd'],
      preferences: { levelsDeclined: ['inpatient'] },
    }
    const result = createIntakeReader(adult)(intake)
    const before = structuredClone(intake)
    intake.conditions.push('moon')
    intake.preferences.levelsDeclined.pop()
    intake.treatmentHistory.pop()
    expect(result).toEqual({ success: true, data: before })
  })

  test('may come from another realm', () => {
    const intake = runInNewContext(`(${JSON.stringify(history(episode))})`)
    expect(createIntakeReader(adult)(intake).success).toBe(true)
    expect(createIntakeReader(adult)(Object.assign(Object.create(null), today)).success).toBe(true)
    expect(complaints(Object.create(today))).toEqual([': not-json'])
  })

  test('may have many unknown keys, each of which is counted', () => {
    const { issues, omitted } = errorOf({
      ...today,
      ...Object.fromEntries(Array.from({ length: 168 }, (_, key) => [`x${key}`, 1])),
    })
    expect([issues.length, omitted]).toEqual([100, 68])
  })
})

describe('other rulesets', () => {
  test('ask for their own keys and values', () => {
    const { safeAssess: assessSmall } = createAssessor(small)
    expect(
      assessSmall({ ...today, pain: 'much', treatmentHistory: [{ level: 'clinic', outcome: 'ongoing' }] })
        .success,
    ).toBe(true)
    const result = assessSmall({ ...today, riskOfHarm: 'low', pain: 'huge' })
    expect(result.success ? [] : result.error.issues.map(({ code }) => code)).toEqual([
      'invalid-value',
      'unknown-key',
    ])
  })

  test('have another minimum age, or none', () => {
    const older = createAssessor(
      extendRuleset(small, { id: 'older', version: '1.0.0', replace: { minimumAge: 65 } }),
    )
    expect(older.safeAssess({ ...today, age: 64 }).success).toBe(false)
    expect(older.safeAssess({ ...today, age: 65 }).success).toBe(true)
    const { minimumAge: _, ...anybody } = small
    expect(createAssessor(anybody).safeAssess({ ...today, age: 0 }).success).toBe(true)
  })

  test('may have no words for a list: then nothing can be named', () => {
    const { safeAssess: assessWordless } = createAssessor({ ...small, conditions: [], focus: [] })
    expect(assessWordless({ ...today, conditions: [] }).success).toBe(true)
    expect(assessWordless({ ...today, conditions: ['back'] }).success).toBe(false)
  })
})

describe('the intake as a Standard Schema', () => {
  const { version, vendor, validate } = intakeSchema['~standard']

  test('says who it is', () => {
    expect({ version, vendor }).toEqual({ version: 1, vendor: 'level-of-care' })
  })

  test('hands back a copy of a sound intake', () => {
    const intake = { ...today, riskOfHarm: 'low', treatmentHistory: [episode] }
    const result = validate(intake)
    expect(result).toEqual({ value: intake })
    expect('value' in result && result.value).not.toBe(intake)
  })

  test('hands back the path and the message of every problem', () => {
    const intake = { ...today, age: 12, treatmentHistory: [{ ...episode, level: 'moon' }] }
    const { issues } = errorOf(intake)
    expect(validate(intake)).toEqual({ issues: issues.map(({ path, message }) => ({ path, message })) })
    expect(issues).toHaveLength(2)
  })

  test('is the same for the assessor of the ruleset', () => {
    const assessor = createAssessor(small)
    expect(assessor.intakeSchema['~standard'].validate({ ...today, pain: 'some' })).toEqual({
      value: { ...today, pain: 'some' },
    })
  })
})

describe('what may be left out', () => {
  test.each([
    ['everything but the date', today],
    [
      'by null',
      { ...today, riskOfHarm: null, age: null, conditions: null, preferences: null, treatmentHistory: null },
    ],
    ['by undefined', { ...today, riskOfHarm: undefined, age: undefined, treatmentHistory: undefined }],
    [
      'inside an episode',
      history({ level: 'outpatient', outcome: 'ongoing', endedOn: null, response: null }),
    ],
    ['inside the preferences', { ...today, preferences: { format: null, levelsDeclined: null } }],
  ])('%s', (_, intake) => {
    expect(safeAssess(intake).success).toBe(true)
  })

  test.each([18, 130])('an age of %d is accepted', (age) => {
    expect(safeAssess({ ...today, age }).success).toBe(true)
  })

  test.each(['1900-01-01', '2000-02-29', '2999-12-31'])('the date %s is accepted', (assessedOn) => {
    expect(safeAssess({ assessedOn }).success).toBe(true)
  })

  test('an end on the day of the assessment is accepted', () => {
    expect(safeAssess(history({ ...episode, endedOn: today.assessedOn })).success).toBe(true)
  })
})
