import { reassess } from 'level-of-care/course'
import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { all, atLeast, clinic, dimension, leaving, rule, tried } from '../assessor/clinic.ts'

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

  test.each([
    ['much', 'some', 'improved'],
    ['some', 'some', 'unchanged'],
    ['none', 'much', 'worsened'],
  ] as const)('from %s to %s: %s', (before, now, status) => {
    expect(courseOf(before, now)).toEqual({
      ...given,
      status,
      before: on(first, before),
      now: on(second, now),
    })
  })

  test('compares with the last time that it was answered', () => {
    expect(courseOf('much', 'some', 'none')).toMatchObject({ before: on(second, 'some') })
    expect(courseOf('much', null, 'some')).toEqual({
      ...given,
      status: 'improved',
      before: on(first, 'much'),
      now: on(third, 'some'),
    })
  })

  test('a missing answer is no improvement', () => {
    const unanswered = { ...given, status: 'unknown', because: 'unanswered' }
    expect(courseOf('much', null)).toEqual({ ...unanswered, before: on(first, 'much') })
    expect(courseOf(undefined, undefined)).toEqual(unanswered)
  })

  test('a first answer has nothing to be compared with', () => {
    const firstAnswer = { ...given, status: 'unknown', because: 'first-answer' }
    expect(courseOf('much')).toEqual({ ...firstAnswer, now: on(first, 'much') })
    expect(courseOf(null, 'much')).toEqual({ ...firstAnswer, now: on(second, 'much') })
  })

  test('what cannot improve has not, whatever is answered now', () => {
    const fixedOf = (...answers: readonly string[]) =>
      of(...answers.map((fixed, week) => ({ ...calm, fixed, assessedOn: [first, second][week] }))).course[2]
    expect(fixedOf('yes', 'no')).toEqual({
      dimension: 'fixed',
      sensitive: false,
      status: 'unknown',
      because: 'cannot-improve',
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

  test('appeared, are absent, or not known', () => {
    const change = { dimension: 'a', from: 'none', now: { rating: 'some' } }
    expect(signsOf(calm, { ...calm, a: 'some', fixed: null })).toEqual({
      status: 'named',
      assessedOn: first,
      level: 'home',
      count: '3',
      options: [
        {
          to: 'clinic',
          status: 'unknown',
          changes: [{ dimension: 'fixed', from: 'no', to: 'yes', status: 'unknown' }],
        },
        { to: 'hospital', status: 'absent', changes: [{ ...change, to: 'much', status: 'absent' }] },
        {
          to: 'clinic',
          status: 'absent',
          changes: [
            { ...change, to: 'some', status: 'appeared' },
            { dimension: 'b', from: 'none', to: 'some', now: { rating: 'none' }, status: 'absent' },
          ],
        },
      ],
    })
    expect(signsOf(calm, { ...calm, a: 'much', b: 'some' })).toMatchObject({
      options: [{ status: 'absent' }, { status: 'appeared' }, { status: 'appeared' }],
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
