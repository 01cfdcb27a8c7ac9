import type { Confirmation } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { atLeast, dimension, rule } from '../assessor/clinic.ts'
import { staircase, visit } from './ladders.ts'
import { reasonsOf, reassessBy } from './reassessBy.ts'

const stairs = staircase()
const on = (day: string, ...rest: readonly [Parameters<typeof visit>[1], Parameters<typeof visit>[2]]) =>
  visit(`2026-06-${day}`, ...rest)
const open = (level: string, since: string, last: string, assessments: number) => ({
  code: 'step-up-open',
  level,
  since: `2026-06-${since}`,
  last: `2026-06-${last}`,
  assessments,
})

/** Somebody in visits whose first week called for days. */
const week1 = on('01', 'visits', 'days')

describe('a step up that is open', () => {
  test.each([
    [
      'recommended a second time',
      [week1, on('08', 'visits', 'days')],
      'days',
      [{ code: 'recommended-higher', level: 'days' }, open('days', '01', '08', 2)],
    ],
    [
      'less is recommended once',
      [week1, on('08', 'visits', 'visits')],
      'days',
      [open('days', '01', '01', 1), { code: 'recommended-current', level: 'visits' }],
    ],
    [
      'much less is recommended once',
      [week1, on('08', 'visits', 'home')],
      'days',
      [open('days', '01', '01', 1), { code: 'recommended-lower', level: 'home' }],
    ],
    [
      'unsettled assessments say nothing against it',
      [week1, on('08', 'visits', null), on('15', 'visits', null), on('22', 'visits', 'visits')],
      'days',
      [open('days', '01', '01', 1), { code: 'recommended-current', level: 'visits' }],
    ],
    [
      'recommended again, it takes two more to withdraw it',
      [week1, on('08', 'visits', 'home'), on('15', 'visits', 'days'), on('22', 'visits', 'home')],
      'days',
      [open('days', '01', '15', 2), { code: 'recommended-lower', level: 'home' }],
    ],
    [
      'more care than before is not yet as much as was recommended',
      [on('01', 'visits', 'ward'), on('08', 'days', 'days')],
      'ward',
      [open('ward', '01', '01', 1), { code: 'recommended-current', level: 'days' }],
    ],
    [
      'the highest of several, though less is recommended now',
      [week1, on('08', 'visits', 'ward'), on('15', 'visits', 'house')],
      'ward',
      [{ code: 'recommended-higher', level: 'house' }, open('ward', '08', '08', 1)],
    ],
    [
      'the highest is withdrawn, the next lower is not',
      [week1, on('08', 'visits', 'ward'), on('15', 'visits', 'house'), on('22', 'visits', 'days')],
      'house',
      [{ code: 'recommended-higher', level: 'days' }, open('house', '08', '15', 2)],
    ],
  ])('%s', (_, history, to, reasons) => {
    const told = reassessBy(stairs, history)
    expect(told.transition).toMatchObject({ status: 'step-up', settled: true, to })
    expect(told.reasons).toEqual(reasons)
  })

  test('stands while the latest answer is not settled', () => {
    const told = reassessBy(stairs, [week1, on('08', 'visits', null)])
    expect(told.transition).toEqual({ status: 'step-up', settled: true, from: 'visits', to: 'days' })
    expect(told.reasons).toEqual([
      open('days', '01', '01', 1),
      expect.objectContaining({ code: 'not-settled', atLeast: 'home' }),
    ])
  })
})

describe('is open no more', () => {
  const past = { level: 'ward', outcome: 'improved', startedOn: '2026-06-02', endedOn: '2026-06-06' }
  const here = { level: 'visits', outcome: 'ongoing', response: 'good' }

  test.each([
    ['nothing was recommended before', [week1]],
    ['less was recommended twice', [week1, on('08', 'visits', 'visits'), on('15', 'visits', 'home')]],
    [
      'less was recommended twice, with an unsettled assessment between',
      [week1, on('08', 'visits', 'visits'), on('15', 'visits', null), on('22', 'visits', 'visits')],
    ],
    ['it was carried out', [week1, on('08', 'days', 'days')]],
    ['it was carried out, and ended', [week1, on('08', 'days', 'days'), on('15', 'visits', 'visits')]],
    ['more than it was carried out', [week1, on('08', 'ward', 'ward'), on('15', 'visits', 'visits')]],
    [
      'it was carried out and ended between two assessments',
      [on('01', 'visits', 'ward'), { ...on('08', 'visits', 'visits'), treatmentHistory: [past, here] }],
    ],
  ])('once %s', (_, history) => {
    expect(reasonsOf(reassessBy(stairs, history), 'step-up-open')).toEqual([])
  })
})

describe('a step up that the person declines on record', () => {
  const word = (day: string, what: Confirmation['what'] = 'step-up-declined'): Confirmation => ({
    what,
    by: 'a therapist',
    on: day,
  })
  const told = (visited: object, ...confirmations: readonly Confirmation[]) => ({
    ...visited,
    treatmentHistory: [{ level: 'visits', outcome: 'ongoing', response: 'good', confirmations }],
  })
  const statusOf = (...history: readonly object[]) => reassessBy(stairs, history).transition.status
  const less = on('08', 'visits', 'visits')

  test.each([
    ['before it was recommended', word('2026-05-31'), 'step-up'],
    ['on the day', word('2026-06-01'), 'continue'],
    ['later', word('2026-06-05'), 'continue'],
    ['nothing of the kind, but another word', word('2026-06-05', 'danger-past'), 'step-up'],
  ] as const)('%s', (_, confirmation, status) => {
    expect(statusOf(week1, told(less, confirmation))).toBe(status)
  })

  test('stays declined, wherever it was recorded', () => {
    expect(statusOf(told(week1, word('2026-06-01')), less)).toBe('continue')
    expect(statusOf(week1, told(less, word('2026-06-05')), on('15', 'visits', 'visits'))).toBe('continue')
  })

  test('is open again once it is recommended again', () => {
    const history = [week1, told(less, word('2026-06-05')), on('15', 'visits', 'days')]
    expect(statusOf(...history)).toBe('step-up')
    expect(statusOf(...history, on('22', 'visits', 'visits'))).toBe('step-up')
  })

  test('is recommended all the same on the day, and the word is named', () => {
    expect(reassessBy(stairs, [told(week1, word('2026-06-01'))])).toMatchObject({
      transition: { status: 'step-up', to: 'days' },
      reasons: [
        { code: 'recommended-higher', level: 'days' },
        { code: 'step-up-declined', by: 'a therapist', on: '2026-06-01' },
      ],
    })
  })

  test('an earlier word does not speak of what is recommended now', () => {
    const history = [told(week1, word('2026-06-01')), on('08', 'visits', 'days')]
    expect(reasonsOf(reassessBy(stairs, history), 'step-up-declined')).toEqual([])
  })
})

describe('beside a floor that is proven while answers are missing', () => {
  const risky = staircase([rule('risk', atLeast('risk', 'some'), { level: 'ward' })], {
    dimensions: [dimension('risk', ['none', 'some'])],
  })
  const unanswered = on('08', 'visits', 'days')
  const notSettled = {
    code: 'not-settled',
    atLeast: 'days',
    possible: ['days', 'ward'],
    unanswered: ['risk'],
  }

  test('what was recommended before is no more than the floor', () => {
    const told = reassessBy(risky, [{ ...week1, risk: 'none' }, unanswered])
    expect(told.transition).toEqual({
      status: 'step-up',
      settled: false,
      from: 'visits',
      atLeast: 'days',
      possible: ['days', 'ward'],
    })
    expect(told.reasons).toEqual([notSettled, open('days', '01', '08', 2)])
  })

  test('what was recommended before is more', () => {
    const told = reassessBy(risky, [{ ...week1, risk: 'some' }, unanswered])
    expect(told.transition).toEqual({ status: 'step-up', settled: true, from: 'visits', to: 'ward' })
    expect(told.reasons).toEqual([notSettled, open('ward', '01', '01', 1)])
  })
})
