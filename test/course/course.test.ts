import { reassess } from 'level-of-care/course'
import { type Criterion, createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { all, atLeast, atLeastOf, clinic, dimension, leaving, rule, tried } from '../assessor/clinic.ts'

const ratings = ['none', 'some', 'much']
const ruleset = clinic({
  dimensions: [
    dimension('a', ratings),
    dimension('b', ratings, { sensitive: true }),
    dimension('fixed', ['no', 'yes'], { changeable: false }),
    tried,
    leaving,
  ],
  rules: [
    rule('a', atLeast('a', 'much'), { level: 'hospital' }),
    rule('a-and-b', all(atLeast('a', 'some'), atLeast('b', 'some')), { level: 'clinic' }),
    rule('fixed', atLeast('fixed', 'yes'), { level: 'clinic' }),
    rule('leaving', atLeast('leaving', 'hospital'), { level: 'clinic' }),
  ],
})
const assessor = createAssessor(ruleset)
const of = (...history: readonly object[]) => reassess(history, { assessor })
const calm = { a: 'none', b: 'none', fixed: 'no', treatmentHistory: [] }
const [first, second, third] = ['2026-11-01', '2026-11-08', '2026-11-15']

describe('the course of a dimension', () => {
  const courseOf = (...answers: readonly (string | null | undefined)[]) => {
    const history = answers.map((a, week) => ({ ...calm, a, assessedOn: [first, second, third][week] }))
    return of(...history).course[0]
  }
  const given = { dimension: 'a', sensitive: false }
  const on = (assessedOn: string | undefined, rating: string) => ({ rating, assessedOn })
  /** The first rating, and the worst. */
  const stay = (first: object, worst: object) => ({ sinceAdmission: { first, worst } })

  test.each([
    ['much', 'some', 'improved', on(first, 'much')],
    ['some', 'some', 'unchanged', on(second, 'some')],
    ['none', 'much', 'worsened', on(second, 'much')],
  ] as const)('from %s to %s: %s', (before, now, status, worst) => {
    expect(courseOf(before, now)).toEqual({
      ...given,
      ...stay(on(first, before), worst),
      status,
      before: on(first, before),
      now: on(second, now),
    })
  })

  test('compares with the last time that it was answered', () => {
    expect(courseOf('much', 'some', 'none')).toMatchObject({ before: on(second, 'some') })
    expect(courseOf('much', null, 'some')).toEqual({
      ...given,
      ...stay(on(first, 'much'), on(first, 'much')),
      status: 'improved',
      before: on(first, 'much'),
      now: on(third, 'some'),
    })
  })

  test('a missing answer is no improvement', () => {
    const unanswered = { ...given, status: 'unknown', because: 'unanswered' }
    expect(courseOf('much', null)).toEqual({
      ...unanswered,
      ...stay(on(first, 'much'), on(first, 'much')),
      before: on(first, 'much'),
    })
    expect(courseOf(undefined, undefined)).toEqual(unanswered)
  })

  test('a first answer has nothing to be compared with', () => {
    const firstAnswer = { ...given, status: 'unknown', because: 'first-answer' }
    expect(courseOf('much')).toEqual({
      ...firstAnswer,
      ...stay(on(first, 'much'), on(first, 'much')),
      now: on(first, 'much'),
    })
    expect(courseOf(null, 'much')).toEqual({
      ...firstAnswer,
      ...stay(on(second, 'much'), on(second, 'much')),
      now: on(second, 'much'),
    })
  })

  test('what cannot improve has not, whatever is answered now', () => {
    const fixedOf = (...answers: readonly string[]) =>
      of(...answers.map((fixed, week) => ({ ...calm, fixed, assessedOn: [first, second][week] }))).course[2]
    expect(fixedOf('yes', 'no')).toEqual({
      dimension: 'fixed',
      sensitive: false,
      status: 'unknown',
      because: 'cannot-improve',
      ...stay(on(first, 'yes'), on(first, 'yes')),
      before: on(first, 'yes'),
      now: on(second, 'no'),
    })
    expect(fixedOf('no', 'yes')).toMatchObject({ status: 'worsened' })
  })

  test('every rated dimension has one, those from the treatment history have none', () => {
    const { course } = of({ ...calm, assessedOn: first })
    expect(course.map(({ dimension, sensitive }) => [dimension, sensitive])).toEqual([
      ['a', false],
      ['b', true],
      ['fixed', false],
    ])
  })
})

describe('since admission', () => {
  const days = ['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22'] as const
  const at = (level: string, more: object = {}) => ({
    treatmentHistory: [{ level, outcome: 'ongoing', response: 'good', ...more }],
  })
  const rated = ['much', 'some', 'none', 'some'] as const
  /** Much, some, none, some; with what each says of the care then. */
  const stayIn = (care: readonly object[], options = {}) =>
    reassess(
      days.map((assessedOn, week) => ({ ...calm, a: rated[week], assessedOn, ...care[week] })),
      { ...options, assessor },
    ).course[0]?.sinceAdmission
  const on = (week: 0 | 1 | 2 | 3) => ({ rating: rated[week], assessedOn: days[week] })
  const [clinicNow, nothing] = [at('clinic'), { treatmentHistory: null }]

  test.each<[string, readonly object[], object, object]>([
    ['the whole history, if nobody is in care', [], {}, { first: on(0), worst: on(0) }],
    [
      'those in a row that name this level, if the day is not known',
      [clinicNow, at('hospital'), clinicNow, clinicNow],
      {},
      { first: on(2), worst: on(3) },
    ],
    [
      'all of them, if all name this level',
      [clinicNow, clinicNow, clinicNow, clinicNow],
      {},
      { first: on(0), worst: on(0) },
    ],
    [
      'those from the day on that the latest one names',
      [clinicNow, clinicNow, clinicNow, at('clinic', { startedOn: '2026-11-08' })],
      {},
      { first: on(1), worst: on(3) },
    ],
    [
      'whatever earlier ones say of the level',
      [nothing, nothing, clinicNow, at('clinic', { startedOn: '2026-11-02' })],
      {},
      { first: on(1), worst: on(3) },
    ],
    [
      'the day of this level, not of other care',
      [
        clinicNow,
        clinicNow,
        clinicNow,
        {
          treatmentHistory: [
            { level: 'home', outcome: 'ongoing', response: 'good', startedOn: '2026-11-22' },
            { level: 'clinic', outcome: 'improved', startedOn: '2026-11-15', endedOn: '2026-11-20' },
            { level: 'clinic', outcome: 'ongoing', response: 'good' },
          ],
        },
      ],
      {},
      { first: on(0), worst: on(0) },
    ],
    [
      'the first day of two episodes',
      [
        clinicNow,
        clinicNow,
        clinicNow,
        {
          treatmentHistory: ['2026-11-15', '2026-11-08'].map((startedOn) => ({
            ...{ level: 'clinic', outcome: 'ongoing', response: 'good', startedOn },
          })),
        },
      ],
      {},
      { first: on(1), worst: on(3) },
    ],
    [
      'the day that the caller names',
      [nothing, nothing, nothing, nothing],
      { current: { level: 'clinic', since: '2026-11-08' } },
      { first: on(1), worst: on(3) },
    ],
    [
      'the latest one, if the caller names no day',
      [nothing, nothing, nothing, nothing],
      { current: { level: 'clinic' } },
      { first: on(3), worst: on(3) },
    ],
  ])('%s', (_, care, options, expected) => {
    expect(stayIn(care, options)).toEqual(expected)
  })

  test('nothing is said where nothing was answered since', () => {
    const history = [
      { ...calm, ...clinicNow, a: 'much', assessedOn: first },
      { ...calm, ...at('clinic', { startedOn: '2026-11-05' }), a: null, assessedOn: second },
    ]
    expect(of(...history).course[0]).toEqual({
      ...{ dimension: 'a', sensitive: false, status: 'unknown', because: 'unanswered' },
      before: { rating: 'much', assessedOn: first },
    })
  })
})

describe('the goals of last time', () => {
  const some = { ...calm, a: 'some', b: 'much' }
  const goalsOf = (before: object, now: object) =>
    of({ assessedOn: first, ...before }, { assessedOn: second, ...now }).goals

  test('there are none at a first assessment', () => {
    expect(of({ ...calm, assessedOn: first }).goals).toEqual({ status: 'first-assessment' })
  })

  test('are met, unmet or not known', () => {
    expect(goalsOf(some, { ...some, a: 'none', b: null })).toEqual({
      status: 'set',
      assessedOn: first,
      level: 'clinic',
      count: '2',
      options: [
        {
          to: 'home',
          status: 'met',
          changes: [{ dimension: 'a', from: 'some', to: 'none', now: { rating: 'none' }, status: 'met' }],
        },
        {
          to: 'home',
          status: 'unknown',
          changes: [{ dimension: 'b', from: 'much', to: 'none', status: 'unknown' }],
        },
      ],
    })
    expect(goalsOf(some, some)).toMatchObject({
      options: [{ status: 'unmet' }, { status: 'unmet', changes: [{ now: { rating: 'much' } }] }],
    })
  })

  test('going further than a goal meets it', () => {
    expect(goalsOf({ ...calm, a: 'much' }, calm)).toMatchObject({
      options: [{ changes: [{ to: 'some', now: { rating: 'none' }, status: 'met' }] }],
    })
  })

  test('one change that is missing is enough for unmet, one that is open for unknown', () => {
    const two = { ...some, a: 'much' }
    const changes = goalsOf(two, { ...two, a: 'some', b: null })
    expect(changes).toMatchObject({ level: 'hospital', options: [{ to: 'clinic', status: 'met' }] })
    const ruleset = clinic({
      dimensions: [dimension('a', ratings), dimension('b', ratings)],
      rules: [
        rule('a', atLeast('a', 'some'), { level: 'clinic' }),
        rule('b', atLeast('b', 'some'), { level: 'clinic' }),
      ],
    })
    const statusOf = (now: object) => {
      const history = [
        { assessedOn: first, a: 'some', b: 'some' },
        { assessedOn: second, ...now },
      ]
      const { goals } = reassess(history, { assessor: createAssessor(ruleset) })
      return goals.status === 'set' ? goals.options.map(({ status }) => status) : []
    }
    expect(statusOf({ a: 'none', b: 'none' })).toEqual(['met'])
    expect(statusOf({ a: 'none', b: 'some' })).toEqual(['unmet'])
    expect(statusOf({ a: 'none' })).toEqual(['unknown'])
    expect(statusOf({ b: 'some' })).toEqual(['unmet'])
  })

  test('where none were set, it says why', () => {
    expect(goalsOf(calm, calm)).toEqual({ status: 'lowest', level: 'home', assessedOn: first })
    expect(goalsOf({ ...calm, fixed: 'yes' }, calm)).toEqual({
      status: 'held',
      level: 'clinic',
      by: [{ rule: 'fixed', label: 'Label of fixed' }],
      assessedOn: first,
    })
    expect(goalsOf({ ...calm, b: null }, calm)).toEqual({
      status: 'incomplete',
      unanswered: ['b'],
      assessedOn: first,
    })
  })
})

describe('the warning signs of last time', () => {
  const signsOf = (before: object, now: object) =>
    of({ assessedOn: first, ...before }, { assessedOn: second, ...now }).signs

  test('there are none at a first assessment', () => {
    expect(of({ ...calm, assessedOn: first }).signs).toEqual({ status: 'first-assessment' })
  })

  const checked = { status: 'checked', assessedOn: first, above: 'home', appeared: [], notKnown: [] }
  const inClinic = {
    ...calm,
    treatmentHistory: [{ level: 'clinic', outcome: 'ongoing', response: 'good' }],
  }

  test.each<[string, object, object, object]>([
    ['nothing got worse', calm, calm, {}],
    ['what got worse calls for nothing', calm, { ...calm, a: 'some' }, {}],
    [
      'one that calls for more',
      calm,
      { ...calm, a: 'much' },
      {
        appeared: [{ to: 'hospital', changes: [{ dimension: 'a', from: 'none', to: 'much', now: 'much' }] }],
      },
    ],
    [
      'two that call for more together, each by the least that does',
      calm,
      { ...calm, a: 'some', b: 'much' },
      {
        appeared: [
          {
            to: 'clinic',
            changes: [
              { dimension: 'a', from: 'none', to: 'some', now: 'some' },
              { dimension: 'b', from: 'none', to: 'some', now: 'much' },
            ],
          },
        ],
      },
    ],
    [
      'one that is enough without the other',
      calm,
      { ...calm, a: 'much', b: 'some' },
      {
        appeared: [{ to: 'hospital', changes: [{ dimension: 'a', from: 'none', to: 'much', now: 'much' }] }],
      },
    ],
    [
      'of two ways those that reach as far as all of it together',
      calm,
      { ...calm, a: 'much', fixed: 'yes' },
      {
        appeared: [{ to: 'hospital', changes: [{ dimension: 'a', from: 'none', to: 'much', now: 'much' }] }],
      },
    ],
    [
      'from where it was',
      { ...calm, a: 'some' },
      { ...calm, a: 'much' },
      {
        appeared: [{ to: 'hospital', changes: [{ dimension: 'a', from: 'some', to: 'much', now: 'much' }] }],
      },
    ],
    ['no more than the level in care', inClinic, { ...inClinic, fixed: 'yes' }, { above: 'clinic' }],
    [
      'no more than was recommended then',
      { ...calm, fixed: 'yes' },
      { ...calm, fixed: 'yes', a: 'some', b: 'some' },
      { above: 'clinic' },
    ],
    [
      'more than the level in care',
      inClinic,
      { ...inClinic, a: 'much' },
      {
        above: 'clinic',
        appeared: [{ to: 'hospital', changes: [{ dimension: 'a', from: 'none', to: 'much', now: 'much' }] }],
      },
    ],
    ['not answered now, and it could call for more', calm, { ...calm, fixed: null }, { notKnown: ['fixed'] }],
    ['not answered now, and it cannot', calm, { ...calm, b: null }, {}],
    [
      'not answered now, and it can with what got worse',
      calm,
      { ...calm, a: 'some', b: null },
      { notKnown: ['b'] },
    ],
    [
      'not answered now, below the level in care',
      inClinic,
      { ...inClinic, fixed: null },
      { above: 'clinic' },
    ],
  ])('%s', (_, before, now, expected) => {
    expect(signsOf(before, now)).toEqual({ ...checked, ...expected })
  })

  describe('of many', () => {
    const ids = Array.from({ length: 13 }, (_, number) => `d${number}`)
    const many = (...criteria: readonly Criterion[]) =>
      createAssessor(
        clinic({
          dimensions: ids.map((id) => dimension(id, ['no', 'yes'])),
          rules: criteria.map((one, number) => rule(`rule-${number}`, one, { level: 'clinic' })),
        }),
      )
    const each = (some: readonly string[]) => some.map((id) => atLeast(id, 'yes'))
    const ofAll = (rating: string) => Object.fromEntries(ids.map((id) => [id, rating]))
    const appearedBy = (assessor: ReturnType<typeof many>) => {
      const { signs } = reassess(
        [
          { assessedOn: first, ...ofAll('no') },
          { assessedOn: second, ...ofAll('yes') },
        ],
        { assessor },
      )
      return signs.status === 'checked'
        ? signs.appeared.map(({ changes }) => changes.map(({ dimension }) => dimension))
        : []
    }

    test('five are named: those of the fewest dimensions, then those declared first', () => {
      const pairs = [all(...each(['d0', 'd1'])), all(...each(['d0', 'd2']))]
      expect(appearedBy(many(...pairs, ...each(['d9', 'd7', 'd8'])))).toEqual([
        ['d7'],
        ['d8'],
        ['d9'],
        ['d0', 'd1'],
        ['d0', 'd2'],
      ])
      expect(appearedBy(many(atLeastOf(1, each(ids.slice(0, 7)))))).toEqual([
        ['d0'],
        ['d1'],
        ['d2'],
        ['d3'],
        ['d4'],
      ])
    })

    test('one is named that takes too many of them to be looked for one by one', () => {
      expect(appearedBy(many(atLeastOf(6, each(ids))))).toEqual([['d7', 'd8', 'd9', 'd10', 'd11', 'd12']])
      expect(appearedBy(many(all(...each(ids))))).toEqual([ids])
    })

    test('beside a small one, those are left out', () => {
      expect(
        appearedBy(many(atLeast('d3', 'yes'), atLeastOf(6, each(ids.filter((id) => id !== 'd3'))))),
      ).toEqual([['d3']])
    })
  })

  test('where none were named, it says why', () => {
    expect(signsOf({ ...calm, a: 'much' }, calm)).toEqual({
      status: 'highest',
      level: 'hospital',
      assessedOn: first,
    })
    expect(signsOf({ ...calm, a: null }, calm)).toEqual({
      status: 'incomplete',
      unanswered: ['a'],
      assessedOn: first,
    })
  })
})

test('the latest recommendation and the ruleset are told, and the latest day', () => {
  const {
    recommendation,
    assessedOn,
    ruleset: told,
  } = of({ ...calm, assessedOn: third }, { ...calm, a: 'much', assessedOn: first })
  expect(recommendation).toEqual(assessor.assess({ ...calm, assessedOn: third }))
  expect(assessedOn).toBe(third)
  expect(told).toEqual({ id: 'clinic', version: '1.0.0' })
})

test('several assessments of a day are put in order by their time', () => {
  const at = (assessedAt: string, a: string) => ({ ...calm, assessedOn: third, assessedAt, a })
  const history = [
    at('14:30', 'none'),
    { ...calm, assessedOn: first },
    at('09:05', 'much'),
    at('09:40', 'some'),
  ]
  const told = of(...history)
  expect(told.assessments.map(({ assessedOn, assessedAt }) => [assessedOn, assessedAt])).toEqual([
    [first, undefined],
    [third, '09:05'],
    [third, '09:40'],
    [third, '14:30'],
  ])
  expect(told.course[0]).toMatchObject({
    status: 'improved',
    before: { rating: 'some', assessedOn: third },
    now: { rating: 'none', assessedOn: third },
  })
  expect(of(...[...history].reverse())).toEqual(told)
})
