import * as fc from 'fast-check'
import { explainCourse, IntakeError, reassess, UsageError } from 'level-of-care/course'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { everythingIn } from '../support/everythingIn.ts'
import { hostileValues } from '../support/hostile.ts'
import { placesIn } from '../support/placesIn.ts'
import { runs } from '../support/runs.ts'
import { put } from '../support/small.ts'
import { checkIn } from './checkIn.ts'
import { staircase, visit } from './ladders.ts'

type Refusal = IntakeError | UsageError

function thrownBy(run: unknown, given: readonly unknown[]): Refusal {
  try {
    // What is wrong here is wrong for the compiler as well.
    Reflect.apply(Object(run), undefined, given)
  } catch (error) {
    if (error instanceof IntakeError || error instanceof UsageError) return error
    throw error
  }
  throw new Error('It was accepted.')
}
const told = ({ issues }: Refusal) => issues.map(({ path, code }) => [path.join('.'), code])

function intakeErrorOf(...given: readonly [unknown, unknown?]): IntakeError {
  const error = thrownBy(reassess, given)
  if (error instanceof IntakeError) return error
  throw error
}
const codesOf = (...given: readonly [unknown, unknown?]) => told(intakeErrorOf(...given))

function usageErrorOf(run: unknown, ...given: readonly unknown[]): UsageError {
  const error = thrownBy(run, given)
  if (error instanceof UsageError) return error
  throw error
}
const usageOf = (run: unknown, ...given: readonly unknown[]) => told(usageErrorOf(run, ...given))

const day = '2026-11-20'
const before = '2026-11-13'

describe('a history', () => {
  test.each([null, 'x', 7, {}, { length: 1 }, new Set([1]), Proxy.revocable([], {})])(
    'must be a list',
    (history) => {
      expect(codesOf(history)).toEqual([['', 'invalid-type']])
    },
  )

  test('must be there', () => {
    expect(codesOf(undefined)).toEqual([['', 'missing']])
  })

  test('a revoked list, or one that throws, is none', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(codesOf(proxy)).toEqual([['', 'not-json']])
    const throwing = new Proxy([1], {
      get() {
        throw new Error('secret')
      },
    })
    expect(everythingIn(intakeErrorOf(throwing))).not.toContain('secret')
  })

  test('must not be empty', () => {
    expect(codesOf([])).toEqual([['', 'empty-history']])
    expect(intakeErrorOf([]).message).toBe(
      'What was handed in about the person cannot be used.\n- intake: expected one item or more (empty-history)',
    )
  })

  test('must not be endless', () => {
    const many = Array.from({ length: 1001 }, () => ({ assessedOn: day }))
    expect(codesOf(many)).toEqual([['', 'too-large']])
    expect(codesOf(new Array(2 ** 32 - 1))).toEqual([['', 'too-large']])
    const issues = codesOf(many.slice(0, 1000))
    expect(issues[0]).toEqual(['1.assessedOn', 'same-date'])
  })

  test('has one intake a day', () => {
    expect(codesOf([{ assessedOn: day }, { assessedOn: before }, { assessedOn: day }])).toEqual([
      ['2.assessedOn', 'same-date'],
    ])
    expect(
      intakeErrorOf([{ assessedOn: day }, { assessedOn: before }, { assessedOn: day }]).issues[0],
    ).toMatchObject({
      expected: ['another day than that of the intake at 0'],
    })
  })

  test('tells what is wrong with each intake, by its position', () => {
    const wrong = [{ assessedOn: day, riskOfHarm: 'x' }, { assessedOn: before }, undefined, { age: 17 }]
    expect(codesOf(wrong)).toEqual([
      ['0.riskOfHarm', 'invalid-value'],
      ['2', 'missing'],
      ['3.assessedOn', 'missing'],
      ['3.age', 'below-minimum-age'],
    ])
  })

  test('lists a hundred problems, and counts the others', () => {
    const keys = Object.fromEntries(Array.from({ length: 150 }, (_, key) => [`key${key}`, 1]))
    const { issues, omitted, message } = intakeErrorOf([
      { assessedOn: day, ...keys },
      { assessedOn: before, ...keys },
    ])
    expect(issues).toHaveLength(100)
    expect(omitted).toBe(200)
    expect(message).toMatch(/\n- and 200 more$/)
  })

  test('whose intake is another one at second sight is refused', () => {
    let reads = 0
    const shifty = new Proxy(
      { assessedOn: day },
      {
        ownKeys(target) {
          reads += 1
          if (reads === 1) throw new Error('thrown by a trap')
          return Reflect.ownKeys(target)
        },
      },
    )
    expect(codesOf([shifty])).toEqual([['0', 'not-json']])
  })
})

describe('options', () => {
  const history = [checkIn(day, 'outpatient')]

  test.each<[unknown, string, string]>([
    [{ minimumAssessments: 0 }, 'minimumAssessments', 'out-of-range'],
    [{ minimumAssessments: 101 }, 'minimumAssessments', 'out-of-range'],
    [{ minimumAssessments: 1.5 }, 'minimumAssessments', 'invalid-type'],
    [{ minimumAssessments: '2' }, 'minimumAssessments', 'invalid-type'],
    [{ minimumAssessments: null }, 'minimumAssessments', 'invalid-type'],
    [{ minimumDaysApart: -1 }, 'minimumDaysApart', 'out-of-range'],
    [{ minimumDaysApart: 366 }, 'minimumDaysApart', 'out-of-range'],
    [{ minimumDaysApart: Number.NaN }, 'minimumDaysApart', 'invalid-type'],
    [{ dangerousFrom: 'high' }, 'dangerousFrom', 'invalid-type'],
    [{ dangerousFrom: { mood: 'high' } }, 'dangerousFrom', 'unknown-key'],
    [{ dangerousFrom: { steppingDownFrom: 'inpatient' } }, 'dangerousFrom', 'unknown-key'],
    [{ dangerousFrom: { riskOfHarm: 'severe' } }, 'dangerousFrom.riskOfHarm', 'invalid-value'],
    [{ daysAfterDanger: -1 }, 'daysAfterDanger', 'out-of-range'],
    [{ daysAfterDanger: 366 }, 'daysAfterDanger', 'out-of-range'],
    [{ assessor: null }, 'assessor', 'invalid-type'],
    [{ assessor: { ruleset: staircase() } }, 'assessor', 'invalid-type'],
  ])('%j are refused', (options, path, code) => {
    expect(usageOf(reassess, history, options)).toEqual([[`options.${path}`, code]])
  })

  test.each<[unknown, string]>([
    [null, 'invalid-type'],
    [[], 'invalid-type'],
    [{ agreeing: 2 }, 'unknown-key'],
    [{ apart: 7 }, 'unknown-key'],
  ])('%j are none', (options, code) => {
    expect(usageOf(reassess, history, options)).toEqual([['options', code]])
  })

  test.each<[unknown, string, string]>([
    [{ level: 'spa' }, '.level', 'invalid-value'],
    [{ since: day }, '.level', 'missing'],
    ['outpatient', '', 'invalid-type'],
    [{ level: 'outpatient', since: '2026-02-30' }, '.since', 'invalid-date'],
    [{ level: 'outpatient', since: 7 }, '.since', 'invalid-type'],
    [{ level: 'outpatient', untill: day }, '', 'unknown-key'],
  ])('the current level %j is wrong about the person', (current, path, code) => {
    expect(codesOf(history, { current })).toEqual([[`options.current${path}`, code]])
  })

  test('that throw when they are read are none', () => {
    const throwing = {
      get assessor() {
        throw new Error('secret')
      },
    }
    const error = usageErrorOf(reassess, history, throwing)
    expect(told(error)).toEqual([['options', 'not-json']])
    expect(everythingIn(error)).not.toContain('secret')
  })

  test('what is wrong about the person is listed with everything else that is', () => {
    expect(usageOf(reassess, history, { current: 'outpatient', minimumDaysApart: -1 })).toEqual([
      ['options.current', 'invalid-type'],
      ['options.minimumDaysApart', 'out-of-range'],
    ])
  })

  test('the levels are those of the assessor', () => {
    const assessor = createAssessor(staircase())
    const rated = [visit(day, null, 'ward')]
    expect(codesOf(rated, { assessor, current: { level: 'outpatient' } })).toEqual([
      ['options.current.level', 'invalid-value'],
    ])
    expect(reassess(rated, { assessor, current: { level: 'ward' } }).transition.status).toBe('continue')
  })

  test.each([
    undefined,
    {},
    { minimumAssessments: 1 },
    { minimumAssessments: 100 },
    { minimumDaysApart: 0 },
    { minimumDaysApart: 365 },
    { dangerousFrom: {}, daysAfterDanger: 0 },
    { dangerousFrom: { riskOfHarm: 'moderate', relapseRisk: 'high' }, daysAfterDanger: 365 },
    { current: null },
    { current: { level: 'outpatient', since: null } },
    { assessor: undefined, current: undefined, minimumAssessments: undefined, minimumDaysApart: undefined },
  ])('%j are accepted', (options) => {
    expect(() => Reflect.apply(reassess, undefined, [history, options])).not.toThrow()
  })

  test('say what is expected', () => {
    expect(usageErrorOf(reassess, history, { minimumAssessments: 0 }).issues[0]?.expected).toEqual([
      'a whole number from 1 to 100',
    ])
    expect(intakeErrorOf(history, { current: { level: 'spa' } }).message).toMatch(
      'expected one of self-guided, ',
    )
  })

  test('a day since when is not known is none', () => {
    const twice = [visit('2026-11-13', null, 'visits'), visit(day, null, 'visits')]
    const assessor = createAssessor(staircase())
    expect(reassess(twice, { assessor, current: { level: 'days', since: null } })).toEqual(
      reassess(twice, { assessor, current: { level: 'days' } }),
    )
  })

  test('the current level must be that of the ongoing care', () => {
    expect(codesOf(history, { current: { level: 'residential' } })).toEqual([
      ['0.treatmentHistory', 'contradicts-history'],
    ])
    const moved = [checkIn(before, 'inpatient'), checkIn(day, 'outpatient')]
    const current = { level: 'outpatient' }
    expect(() => reassess(moved, { current: { level: 'outpatient' } })).not.toThrow()
    expect(codesOf(moved, { current: { ...current, since: before } })).toEqual([
      ['0.treatmentHistory', 'contradicts-history'],
    ])
    expect(() => reassess(moved, { current: { level: 'outpatient', since: '2026-11-14' } })).not.toThrow()
  })

  test('nobody comes to a level after the latest assessment', () => {
    expect(codesOf(history, { current: { level: 'outpatient', since: '2026-11-21' } })).toEqual([
      ['options.current.since', 'contradicts-history'],
    ])
  })
})

describe('what is put into words', () => {
  const reassessment = reassess([checkIn(before, 'inpatient'), checkIn(day, 'outpatient')])

  test.each<[string, unknown, unknown, [string, string][]]>([
    ['nothing', undefined, {}, [['reassessment', 'missing']]],
    ['a text', 'x', {}, [['reassessment', 'invalid-type']]],
    [
      'of another ruleset',
      { ...reassessment, ruleset: { id: 'other', version: '1.0.0' } },
      undefined,
      [['reassessment.ruleset', 'other-ruleset']],
    ],
    [
      'of another version',
      { ...reassessment, ruleset: { id: 'adult', version: '0.9.0' } },
      undefined,
      [['reassessment.ruleset', 'other-ruleset']],
    ],
    ['without options', reassessment, null, [['options', 'invalid-type']]],
    [
      'in a language without texts',
      reassessment,
      { language: 'la' },
      [['options.language', 'invalid-value']],
    ],
    [
      'with half of the texts for an emergency',
      reassessment,
      { emergency: { now: 'Call.' } },
      [['options.emergency.contacts', 'missing']],
    ],
    [
      'with nothing translated',
      reassessment,
      { translation: null },
      [['options.translation', 'invalid-type']],
    ],
    [
      'all at once',
      { ...reassessment, assessedOn: 7 },
      { langauge: 'es' },
      [
        ['reassessment.assessedOn', 'invalid-type'],
        ['options', 'unknown-key'],
      ],
    ],
  ])('%s', (_, given, options, expected) => {
    expect(usageOf(explainCourse, given, options)).toEqual(expected)
  })

  test('is nothing that was changed', () => {
    const { recommendation, transition, goals } = reassessment
    for (const [part, value] of [
      ['transition', { ...transition, to: 'ward' }],
      ['transition', { status: 'step-up', from: 'outpatient', to: 'inpatient' }],
      ['transition', { status: 'step-up', settled: 'true', from: 'outpatient', to: 'inpatient' }],
      ['goals', { ...goals, options: [{}] }],
      ['recommendation', { ...recommendation, level: 'ward' }],
      ['reasons', []],
      ['assessments', []],
    ])
      usageErrorOf(explainCourse, { ...reassessment, [String(part)]: value })
  })
})

describe('no value is repeated', () => {
  const token = 'qvxzkjhgfdcbq'

  test.each(hostileValues)('of $name', ({ make }) => {
    const places = [
      [make(token)],
      [{ assessedOn: make(token) }],
      [checkIn(day, 'outpatient'), { assessedOn: before, riskOfHarm: make(token), [token]: make(token) }],
      [{ assessedOn: token }, { assessedOn: token }],
    ]
    for (const history of places) expect(everythingIn(intakeErrorOf(history))).not.toContain(token)
    const sound = [checkIn(day, 'outpatient')]
    const current = { level: make(token), since: make(token) }
    expect(everythingIn(intakeErrorOf(sound, { current }))).not.toContain(token)
    const options = { minimumAssessments: make(token), minimumDaysApart: make(token), [token]: 1, current }
    expect(everythingIn(usageErrorOf(reassess, sound, options))).not.toContain(token)
  })

  test('of a reassessment that was spoiled anywhere', () => {
    const open = reassess([checkIn(before, 'inpatient'), checkIn(day, 'outpatient', { riskOfHarm: null })])
    // A text is what some places may hold.
    const spoils = hostileValues.filter(({ name }) => name !== 'a long string')
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(open)), fc.constantFrom(...spoils), (path, { make }) => {
        const spoiled = path.length === 0 ? make(token) : put(structuredClone(open), path, make(token))
        expect(everythingIn(usageErrorOf(explainCourse, spoiled))).not.toContain(token)
      }),
      { numRuns: runs },
    )
  })
})
