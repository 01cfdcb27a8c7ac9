import * as fc from 'fast-check'
import type { Confirmation, Episode, Intake } from 'level-of-care'
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

  test('has one intake a day, or the time of each', () => {
    expect(codesOf([{ assessedOn: day }, { assessedOn: before }, { assessedOn: day }])).toEqual([
      ['2.assessedOn', 'same-date'],
    ])
    expect(
      intakeErrorOf([{ assessedOn: day }, { assessedOn: before }, { assessedOn: day }]).issues[0],
    ).toMatchObject({
      expected: ['another day than that of the intake at 0, or a different assessedAt for each'],
    })
  })

  test.each<[readonly (string | null)[], readonly number[]]>([
    [['09:00', '14:30'], []],
    [['14:30', '09:00', '09:01'], []],
    [['09:00', null], [1]],
    [[null, '09:00'], [1]],
    [['09:00', '09:00'], [1]],
    [
      ['09:00', '14:30', '09:00', null],
      [2, 3],
    ],
  ])('at %j of one day: %j are refused', (times, refused) => {
    const history = times.map((assessedAt) => ({ ...checkIn(day, 'outpatient'), assessedAt }))
    if (refused.length === 0) expect(() => reassess(history)).not.toThrow()
    else expect(codesOf(history)).toEqual(refused.map((place) => [`${place}.assessedOn`, 'same-date']))
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
    [{ minimumDaysApartAt: 7 }, 'minimumDaysApartAt', 'invalid-type'],
    [{ minimumDaysApartAt: { spa: 7 } }, 'minimumDaysApartAt', 'unknown-key'],
    [{ minimumDaysApartAt: { inpatient: -1 } }, 'minimumDaysApartAt.inpatient', 'out-of-range'],
    [{ minimumDaysApartAt: { inpatient: 366 } }, 'minimumDaysApartAt.inpatient', 'out-of-range'],
    [{ minimumDaysApartAt: { inpatient: null } }, 'minimumDaysApartAt.inpatient', 'invalid-type'],
    [{ maximumDaysApart: 0 }, 'maximumDaysApart', 'out-of-range'],
    [{ maximumDaysApart: 366 }, 'maximumDaysApart', 'out-of-range'],
    [{ maximumDaysApart: '30' }, 'maximumDaysApart', 'invalid-type'],
    [{ minimumDaysBeforeEnding: -1 }, 'minimumDaysBeforeEnding', 'out-of-range'],
    [{ minimumDaysBeforeEnding: 366 }, 'minimumDaysBeforeEnding', 'out-of-range'],
    [{ minimumDaysBeforeEnding: 0.5 }, 'minimumDaysBeforeEnding', 'invalid-type'],
    [{ daysOfStability: -1 }, 'daysOfStability', 'out-of-range'],
    [{ daysOfStability: 366 }, 'daysOfStability', 'out-of-range'],
    [{ daysOfStability: null }, 'daysOfStability', 'invalid-type'],
    [{ minimumTrialDays: 56 }, 'minimumTrialDays', 'invalid-type'],
    [{ minimumTrialDays: { spa: 56 } }, 'minimumTrialDays', 'unknown-key'],
    [{ minimumTrialDays: { outpatient: -1 } }, 'minimumTrialDays.outpatient', 'out-of-range'],
    [{ minimumTrialDays: { outpatient: 366 } }, 'minimumTrialDays.outpatient', 'out-of-range'],
    [{ minimumTrialDays: { outpatient: '56' } }, 'minimumTrialDays.outpatient', 'invalid-type'],
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
    { minimumDaysApartAt: {}, minimumTrialDays: {} },
    {
      minimumDaysApartAt: { inpatient: 0, outpatient: 365 },
      minimumTrialDays: { outpatient: 0, residential: 365 },
    },
    { maximumDaysApart: 1, minimumDaysBeforeEnding: 0, daysOfStability: 0 },
    { maximumDaysApart: 365, minimumDaysBeforeEnding: 365, daysOfStability: 365 },
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

describe('a part that was spoiled', () => {
  const level = 'intensive-outpatient'
  const ended: Episode = { level, outcome: 'left-early', response: 'good', endedOn: before }
  const here: Episode = { level, outcome: 'ongoing', response: 'good' }
  const declined: Confirmation = { what: 'step-up-declined', by: 'a therapist', on: day }
  const past: Confirmation = { what: 'danger-past', by: 'a therapist', on: '2026-11-05' }
  const moderate = { symptomSeverity: 'moderate' } as const
  const severe = { symptomSeverity: 'severe', functionalImpairment: 'severe' } as const
  const inTherapy = (on: string, answers: Partial<Intake>, episode: Partial<Episode> = {}): Intake => ({
    ...checkIn(on, 'outpatient', answers),
    treatmentHistory: [{ ...here, level: 'outpatient', ...episode }],
  })

  /** Every kind of every part is in one of them. */
  const histories: readonly (readonly Intake[])[] = [
    [checkIn(day, 'outpatient', { treatmentHistory: null })],
    [
      checkIn(before, level, { treatmentHistory: [ended] }),
      checkIn(day, level, { treatmentHistory: [ended] }),
    ],
    [checkIn(day, level, { symptomSeverity: null, treatmentHistory: [] })],
    [
      inTherapy(before, severe),
      inTherapy(day, { ...severe, riskOfHarm: 'moderate' }, { confirmations: [declined] }),
    ],
    [
      inTherapy(before, { ...severe, riskOfHarm: 'moderate' }),
      inTherapy(day, { ...severe, riskOfHarm: null }),
    ],
    [inTherapy(day, moderate, { response: 'none', startedOn: before })],
    [
      checkIn('2026-11-06', 'residential'),
      checkIn('2026-11-15', 'residential', { riskOfHarm: 'moderate', symptomSeverity: 'severe' }),
      {
        ...checkIn(day, 'residential', { riskOfHarm: 'low', withdrawalRisk: 'moderate' }),
        assessedAt: '09:00',
      },
    ],
    [
      checkIn('2026-09-14', 'outpatient'),
      checkIn('2026-10-12', 'outpatient'),
      checkIn('2026-11-09', 'outpatient'),
    ],
    [inTherapy('2026-09-14', moderate), inTherapy('2026-11-09', moderate)],
    [checkIn('2026-10-25', level, { riskOfHarm: 'high' }), checkIn('2026-11-17', level), checkIn(day, level)],
    [
      checkIn('2026-10-30', level, { riskOfHarm: 'high', complicatedWithdrawal: 'yes' }),
      checkIn('2026-11-06', level, {
        commitment: null,
        treatmentHistory: [{ ...here, confirmations: [past] }],
      }),
      checkIn(day, level, { treatmentHistory: [{ ...here, confirmations: [past] }] }),
    ],
    [checkIn(before, 'inpatient', { symptomSeverity: 'severe' }), checkIn(day, 'inpatient', {})],
    [
      checkIn(before, 'outpatient', moderate),
      checkIn(day, 'outpatient', { symptomSeverity: 'severe', supervision: null }),
    ],
  ]
  const results = histories.map((history) => reassess(history))
  const parts = [
    'current',
    'actions',
    'transition',
    'reasons',
    'flags',
    'assessments',
    'course',
    'goals',
    'signs',
    'ahead',
  ]
  const codes = (part: readonly { readonly code: string }[]) => part.map(({ code }) => code)

  test('all kinds are there', () => {
    const all = (of: (one: (typeof results)[number]) => readonly string[]) =>
      [...new Set(results.flatMap(of))].sort()
    expect(all(({ actions }) => codes(actions))).toEqual([
      'ask',
      'ladder',
      'look-back',
      'outreach',
      'relapse-plan',
      'service',
    ])
    expect(all(({ flags }) => codes(flags))).toEqual(['plateau', 'response-contradicted'])
    expect(all(({ signs }) => [signs.status])).toEqual([
      'checked',
      'first-assessment',
      'highest',
      'incomplete',
    ])
    expect(all(({ transition }) => [transition.status])).toEqual([
      'continue',
      'not-in-care',
      'review-ending',
      'step-down',
      'step-up',
      'unknown',
    ])
    expect(all(({ current }) => [current.status])).toEqual(['known', 'none', 'unknown'])
    expect(all(({ ahead: { goals } }) => [goals.status])).toEqual([
      'held',
      'incomplete',
      'lowest',
      'possible',
    ])
    expect(all(({ reasons }) => codes(reasons))).toEqual([
      'act-first',
      'agreed',
      'bridge',
      'danger-not-past',
      'danger-past',
      'interrupted',
      'leaves-treatment',
      'level-not-known',
      'not-in-care',
      'not-settled',
      'not-yet-agreed',
      'rating-rose',
      'recommendation-rose',
      'recommended-current',
      'recommended-higher',
      'recommended-lower',
      'steadiness-not-known',
      'step-up-declined',
      'step-up-open',
      'trial-too-short',
      'worse',
    ])
  })

  test.each(results.map((result, position) => [position, result] as const))(
    '%i: whole it is told',
    (_, result) => {
      expect(() => explainCourse(JSON.parse(JSON.stringify(result)))).not.toThrow()
    },
  )

  /** One place of each kind: of things that are told apart by a code or a status, one of each of these. */
  function kindsOfPlaces() {
    const kinds = new Map<string, readonly [object, readonly (string | number)[]]>()
    for (const result of results)
      for (const path of placesIn(result))
        if (parts.includes(String(path[0]))) kinds.set(kindOf(result, path), [result, path])
    return kinds
  }
  function kindOf(result: object, path: readonly (string | number)[]): string {
    let value: unknown = result
    return path
      .map((key) => {
        value = Object(value)[key]
        const { code, status } = Object(value)
        return typeof key === 'number' ? `*${code ?? ''}${status ?? ''}` : `${key}${status ?? ''}`
      })
      .join('.')
  }

  test.each(parts)('with something else anywhere in its %s it is none', (part) => {
    const kinds = [...kindsOfPlaces().values()].filter(([, [first]]) => first === part)
    expect(kinds.length).toBeGreaterThan(1)
    for (const [result, path] of kinds) {
      // Not a structured clone, in which parts that are the same would be spoiled together.
      const spoiled = put(JSON.parse(JSON.stringify(result)), path, { no: 'such thing' })
      expect(told(usageErrorOf(explainCourse, spoiled))[0]?.[0]).toContain(`reassessment.${part}`)
    }
  })

  const known = results[0]
  test.each<[string, unknown]>([
    ['actions', [{ code: 'dance' }]],
    ['actions', [{ code: 'outreach', how: 'by phone' }]],
    ['actions', [{ code: 'ladder', ladder: 'mood', rung: 'urgent', isNew: true }]],
    ['actions', [{ code: 'ladder', ladder: 'urgency', rung: 'soon', isNew: true }]],
    ['actions', [{ code: 'ladder', ladder: 'urgency', rung: 'urgent', isNew: 'yes' }]],
    ['actions', [{ code: 'service', service: 'massage', sensitive: false }]],
    ['actions', [{ code: 'ask', dimension: 'riskOfHarm', before: { rating: 'high' } }]],
    ['flags', [{ code: 'plateau', since: day, days: -1, assessments: 2 }]],
    ['flags', [{ code: 'response-contradicted', response: 'so-so', since: day, improved: 0, worsened: 2 }]],
    ['transition', { status: 'discharge-ready', from: 'outpatient', to: 'self-guided' }],
    ['transition', { status: 'not-in-care', to: 'outpatient' }],
    ['transition', { status: 'not-in-care', settled: false, to: 'outpatient' }],
    ['transition', { status: 'not-in-care', settled: true, to: 'spa' }],
    ['transition', { status: 'not-in-care', settled: true, from: 'outpatient', to: 'outpatient' }],
    [
      'transition',
      { status: 'not-in-care', settled: false, atLeast: 'outpatient', possible: ['outpatient'] },
    ],
    ['reasons', [{ code: 'level-not-known', because: 'no-ongoing-care' }]],
    ['reasons', [{ code: 'not-in-care', left: { level: 'outpatient' } }]],
    ['reasons', [{ code: 'not-in-care', left: { level: 'outpatient', outcome: 'dropped' } }]],
    ['reasons', [{ code: 'worse', dimensions: [] }]],
    ['reasons', [{ code: 'act-first', what: 'withdrawal' }]],
    ['reasons', [{ code: 'step-up-declined', by: '', on: '2026-02-30' }]],
    ['reasons', [{ code: 'interrupted', assessedOn: day, because: 'too-long' }]],
    ['signs', { status: 'named', assessedOn: day, level: 'outpatient', options: [], count: '0' }],
    [
      'signs',
      {
        status: 'checked',
        assessedOn: day,
        above: 'outpatient',
        appeared: [{ to: 'inpatient', changes: [] }],
        notKnown: [],
      },
    ],
    ['signs', { status: 'checked', assessedOn: day, above: 'outpatient', appeared: [], notKnown: ['mood'] }],
    ['ahead', {}],
    ['ahead', { goals: known?.ahead.goals }],
    ['current', { status: 'none', because: 'no-ongoing-care' }],
    ['current', { status: 'unknown', because: 'no-ongoing-care' }],
  ])('%s: %j', (part, value) => {
    const issues = told(usageErrorOf(explainCourse, { ...known, [part]: value }))
    expect(issues.every(([path]) => path?.startsWith(`reassessment.${part}`))).toBe(true)
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
