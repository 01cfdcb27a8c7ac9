import type { Episode } from 'level-of-care'
import { reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
import { atLeast, clinic, dimension, ladder, rule } from '../assessor/clinic.ts'
import { daysAfter } from '../support/dates.ts'
import { checkIn } from './checkIn.ts'
import { staircase, visit } from './ladders.ts'
import { reasonsOf, reassessBy } from './reassessBy.ts'

type Level = Episode['level']
const first = '2026-03-02'
/** Somebody at this level who needs nothing, on these days after the first. */
const quiet = (level: Level, ...days: readonly number[]) =>
  days.map((day) => checkIn(daysAfter(first, day), level))

describe('how long less has to be recommended', () => {
  test.each([
    ['inpatient', 1, {}, 'step-down'],
    ['residential', 2, {}, 'continue'],
    ['residential', 3, {}, 'step-down'],
    ['partial-hospitalization', 6, {}, 'continue'],
    ['partial-hospitalization', 7, {}, 'step-down'],
    ['intensive-outpatient', 6, {}, 'continue'],
    ['intensive-outpatient', 7, {}, 'step-down'],
    // What is said for all levels is said of the hospital too.
    ['inpatient', 9, { minimumDaysApart: 10 }, 'continue'],
    ['inpatient', 10, { minimumDaysApart: 10 }, 'step-down'],
    ['inpatient', 1, { minimumDaysApart: 10, minimumDaysApartAt: { inpatient: 1 } }, 'step-down'],
    ['residential', 4, { minimumDaysApartAt: { residential: 5 } }, 'continue'],
    ['residential', 5, { minimumDaysApartAt: { residential: 5 } }, 'step-down'],
    ['residential', 3, { minimumDaysApartAt: { inpatient: 5 } }, 'step-down'],
    ['intensive-outpatient', 1, { minimumDaysApartAt: { 'intensive-outpatient': 1 } }, 'step-down'],
  ] as const)('%s, two assessments %i days apart with %j: %s', (level, days, options, status) => {
    expect(reassess(quiet(level, 0, days), options).transition.status).toBe(status)
  })

  test('one assessment is not enough, not even in a hospital', () => {
    const { transition, reasons } = reassess(quiet('inpatient', 0))
    expect(transition.status).toBe('continue')
    expect(reasons).toContainEqual({
      ...{ code: 'not-yet-agreed', since: first, assessments: 1, days: 0 },
      ...{ minimumAssessments: 2, minimumDaysApart: 1, notBefore: '2026-03-03' },
    })
  })

  test.each([
    [true, 1],
    [false, 7],
  ])('a level that is called like a hospital: around the clock %s, %i', (aroundTheClock, days) => {
    const rungs = ladder('level', ['home', 'clinic', 'inpatient']).rungs
    const care = {
      ...{ setting: 'Anywhere', aroundTheClock, schedule: 'Any', stay: 'Any', contains: [], asks: [] },
      ...{ stepUp: 'Up', stepDown: 'Down', crosswalk: [] },
    }
    const ruleset = clinic({
      dimensions: [dimension('need', ['no', 'yes'])],
      ladders: [{ ...ladder('level', []), rungs: rungs.map((rung) => ({ ...rung, care })) }],
      rules: [rule('need', atLeast('need', 'yes'), { level: 'inpatient' })],
    })
    const history = [
      { assessedOn: first, need: 'no', treatmentHistory: [{ level: 'inpatient', outcome: 'ongoing' }] },
    ]
    const told = reassessBy(ruleset, history)
    expect(reasonsOf(told, 'not-yet-agreed')).toMatchObject([{ minimumDaysApart: days }])
  })
})

describe('assessments that are far apart', () => {
  const stairs = staircase()
  const apart = (days: number) => [
    visit(first, 'days', 'visits'),
    visit(daysAfter(first, days), 'days', 'visits'),
  ]

  test.each([
    [30, {}, 'step-down'],
    [31, {}, 'continue'],
    [31, { maximumDaysApart: 31 }, 'step-down'],
    [30, { maximumDaysApart: 29 }, 'continue'],
  ])('%i days with %j: %s', (days, options, status) => {
    expect(reassessBy(stairs, apart(days), options).transition.status).toBe(status)
  })

  test('do not agree with each other, and the reasons say so', () => {
    expect(reassessBy(stairs, apart(31)).reasons).toEqual([
      { code: 'recommended-lower', level: 'visits' },
      {
        ...{ code: 'not-yet-agreed', since: daysAfter(first, 31), assessments: 1, days: 0 },
        ...{ minimumAssessments: 2, minimumDaysApart: 7, notBefore: daysAfter(first, 38) },
      },
      { code: 'interrupted', assessedOn: first, because: 'too-far-apart' },
    ])
  })

  test('it counts from one to the next, not from the first to the last', () => {
    const history = [0, 30, 60].map((days) => visit(daysAfter(first, days), 'days', 'visits'))
    expect(reasonsOf(reassessBy(stairs, history), 'agreed')).toEqual([
      { code: 'agreed', since: first, assessments: 3, days: 60 },
    ])
  })
})

describe('the end of treatment', () => {
  test.each([
    [[0, 28, 55], {}, 'continue'],
    [[0, 28, 56], {}, 'review-ending'],
    [[0, 7], { minimumDaysBeforeEnding: 7 }, 'review-ending'],
    [[0, 6], { minimumDaysBeforeEnding: 0 }, 'continue'],
    [[0, 7], { minimumDaysBeforeEnding: 0 }, 'review-ending'],
    // The longer of the two counts.
    [[0, 13], { minimumDaysBeforeEnding: 7, minimumDaysApart: 14 }, 'continue'],
    [[0, 14], { minimumDaysBeforeEnding: 7, minimumDaysApart: 14 }, 'review-ending'],
    [[0, 28, 55], { minimumDaysApartAt: { outpatient: 1 } }, 'continue'],
  ])('on days %j with %j: %s', (days, options, status) => {
    expect(reassess(quiet('outpatient', ...days), options).transition.status).toBe(status)
  })

  test('is looked at with a plan for a relapse', () => {
    const { transition, reasons, actions } = reassess(quiet('outpatient', 0, 28, 56))
    expect(transition).toEqual({ status: 'review-ending', from: 'outpatient', to: 'self-guided' })
    expect(reasons).toEqual([
      { code: 'recommended-lower', level: 'self-guided' },
      { code: 'agreed', since: first, assessments: 3, days: 56 },
      { code: 'leaves-treatment', level: 'self-guided' },
    ])
    expect(actions).toEqual([{ code: 'relapse-plan' }])
  })

  test('until then it says what is missing', () => {
    const { reasons, actions } = reassess(quiet('outpatient', 0, 28))
    expect(reasons).toContainEqual({
      ...{ code: 'not-yet-agreed', since: first, assessments: 2, days: 28 },
      ...{ minimumAssessments: 2, minimumDaysApart: 56, notBefore: daysAfter(first, 56) },
    })
    expect(actions).toEqual([])
  })
})
