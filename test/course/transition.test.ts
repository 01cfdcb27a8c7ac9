import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { atLeast, dimension, ladder, rule } from '../assessor/clinic.ts'
import { bridgeTo, plainLadder, staircase, visit } from './ladders.ts'
import { reassessBy } from './reassessBy.ts'

const stairs = staircase()
/** Two visits a week apart with this need, at this level. */
const settled = (at: Parameters<typeof visit>[1], need: Parameters<typeof visit>[2]) => [
  visit('2026-11-13', at, need),
  visit('2026-11-20', at, need),
]
const stepFrom = (...[ruleset, history, options]: Parameters<typeof reassessBy>) => {
  const { transition } = reassessBy(ruleset, history, options)
  return 'to' in transition ? [transition.status, transition.to] : [transition.status]
}

describe('one level at a time', () => {
  test.each([
    ['days', 'visits', ['step-down', 'visits']],
    ['days', 'home', ['step-down', 'visits']],
    ['visits', 'home', ['review-ending', 'home']],
    ['home', 'home', ['continue', 'home']],
    // The rules name no bridge, so care around the clock is left rung by rung as well.
    ['ward', 'home', ['step-down', 'house']],
    ['house', 'home', ['step-down', 'days']],
  ] as const)('from %s with a need for %s', (at, need, expected) => {
    expect(stepFrom(stairs, settled(at, need), { minimumDaysBeforeEnding: 7 })).toEqual(expected)
  })

  test('the reasons say what was agreed on, and that this is the first step', () => {
    expect(reassessBy(stairs, settled('days', 'home')).reasons).toEqual([
      { code: 'recommended-lower', level: 'home' },
      { code: 'agreed', since: '2026-11-13', assessments: 2, days: 7 },
      { code: 'one-level-at-a-time', agreed: 'home', level: 'visits' },
    ])
  })
})

describe('out of care around the clock', () => {
  const bridged = staircase([bridgeTo('visits')])

  test.each([
    ['ward', 'home', ['step-down', 'visits']],
    ['house', 'home', ['step-down', 'visits']],
    ['ward', 'days', ['step-down', 'days']],
    ['ward', 'house', ['step-down', 'house']],
    // Below it, one level at a time again.
    ['days', 'home', ['step-down', 'visits']],
  ] as const)('from %s with a need for %s, a step may lead as far as the bridge', (at, need, expected) => {
    expect(stepFrom(bridged, settled(at, need))).toEqual(expected)
  })

  test('it leads no further if the treatment history does not hold the bridge', () => {
    const current = { level: 'ward', since: '2026-11-01' }
    const history = settled(null, 'home').map((intake) => ({ ...intake, treatmentHistory: [] }))
    expect(reassessBy(bridged, history, { current })).toMatchObject({
      transition: { status: 'step-down', from: 'ward', to: 'visits' },
      reasons: [
        { code: 'recommended-lower', level: 'home' },
        { code: 'agreed' },
        { code: 'one-level-at-a-time', agreed: 'home', level: 'visits' },
        { code: 'bridge', level: 'visits' },
      ],
    })
  })

  test('the bridge is what the rules name, not where the step leads', () => {
    const { reasons } = reassessBy(bridged, settled('ward', 'days'))
    expect(reasons).toContainEqual({ code: 'bridge', level: 'visits' })
  })

  test('a bridge at the same level leaves it', () => {
    const held = staircase([bridgeTo('house')])
    expect(stepFrom(held, settled('house', 'home'))).toEqual(['continue', 'house'])
    expect(stepFrom(held, settled('ward', 'home'))).toEqual(['step-down', 'house'])
    // Not known from the treatment history, and still no lower.
    const history = settled(null, 'home').map((intake) => ({ ...intake, treatmentHistory: [] }))
    const current = { level: 'house', since: '2026-11-01' }
    expect(stepFrom(held, history, { current })).toEqual(['step-down', 'days'])
  })

  test('a ruleset that does not say what is around the clock is left rung by rung', () => {
    const silent = staircase([bridgeTo('visits')], { ladder: plainLadder })
    expect(stepFrom(silent, settled('ward', 'home'))).toEqual(['step-down', 'house'])
  })

  test('with two levels only, out of care is the end of treatment', () => {
    const two = staircase([], { ladder: plainLadder })
    const short = {
      ...two,
      dimensions: [dimension('need', ['no', 'yes'])],
      ladders: [ladder('level', ['home', 'ward'])],
      rules: [],
    }
    expect(stepFrom(short, settledIn(short), { minimumDaysBeforeEnding: 7 })).toEqual([
      'review-ending',
      'home',
    ])
  })
})

/** Two visits a week apart of somebody on the highest level whose need is lowest. */
function settledIn({ ladders, dimensions }: Ruleset): readonly object[] {
  const level = ladders[0]?.rungs.at(-1)?.code
  const lowest = dimensions.map(({ id, ratings }) => [id, ratings[0]?.code])
  return ['2026-11-13', '2026-11-20'].map((assessedOn) => ({
    assessedOn,
    ...Object.fromEntries(lowest),
    treatmentHistory: [{ level, outcome: 'ongoing' }],
  }))
}

describe('how many assessments must agree', () => {
  const on = (...days: readonly string[]) => days.map((day) => visit(`2026-11-${day}`, 'days', 'visits'))

  test.each([
    [on('20'), {}, 'continue'],
    [on('14', '20'), {}, 'continue'],
    [on('13', '20'), {}, 'step-down'],
    [on('13', '20'), { minimumAssessments: 3 }, 'continue'],
    [on('13', '16', '20'), { minimumAssessments: 3 }, 'step-down'],
    [on('13', '20'), { minimumDaysApart: 8 }, 'continue'],
    [on('19', '20'), { minimumDaysApart: 1 }, 'step-down'],
    [on('20'), { minimumAssessments: 1, minimumDaysApart: 0 }, 'step-down'],
    // Seven days cannot pass within one assessment.
    [on('20'), { minimumAssessments: 1 }, 'continue'],
    [on('19', '20'), { minimumDaysApart: 0 }, 'step-down'],
  ] as const)('%j with %j: %s', (history, options, status) => {
    expect(reassessBy(stairs, history, options).transition.status).toBe(status)
  })

  test.each([
    // The days are missing, the number is missing, both are.
    [on('14', '20'), {}, '2026-11-21'],
    [on('13', '20'), { minimumAssessments: 4 }, '2026-11-22'],
    [on('20'), {}, '2026-11-27'],
    [on('20'), { minimumAssessments: 10 }, '2026-11-29'],
  ] as const)('%j with %j: not before %s', (history, options, notBefore) => {
    const { reasons } = reassessBy(stairs, history, options)
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'not-yet-agreed', notBefore }))
    // On that day it is complete, if an assessment is made on each day in between.
    const days = Array.from({ length: Number(notBefore.slice(-2)) - 20 }, (_, more) => `${21 + more}`)
    const last = [...history, ...on(...days)]
    expect(reassessBy(stairs, last, options).transition.status).toBe('step-down')
    expect(reassessBy(stairs, last.slice(0, -1), options).transition.status).toBe('continue')
  })

  test('as few as it takes decide how low the step leads', () => {
    const history = [
      visit('2026-11-01', 'ward', 'house'),
      visit('2026-11-06', 'ward', 'days'),
      visit('2026-11-13', 'ward', 'visits'),
    ]
    const bridged = staircase([bridgeTo('visits')])
    expect(reassessBy(bridged, history)).toMatchObject({
      transition: { status: 'step-down', to: 'days' },
      reasons: [
        { code: 'recommended-lower', level: 'visits' },
        { code: 'agreed', since: '2026-11-01', assessments: 3, days: 12 },
        { code: 'lowest-agreed', level: 'days' },
        { code: 'bridge', level: 'visits' },
      ],
    })
  })
})

describe('an assessment that does not count', () => {
  const earlier = visit('2026-11-01', 'days', 'visits')
  const last = visit('2026-11-20', 'days', 'visits')

  test.each([
    // That less was recommended before would say that the recommended level rose.
    ['not-lower', visit('2026-11-10', 'days', 'days'), visit('2026-11-01', 'days', 'days')],
    ['not-settled', visit('2026-11-10', 'days', null), earlier],
    ['other-level', visit('2026-11-10', 'house', 'visits'), earlier],
    ['other-level', visit('2026-11-10', 'visits', 'visits'), earlier],
    ['level-not-known', visit('2026-11-10', null, 'visits'), earlier],
    ['too-far-apart', visit('2026-10-20', 'days', 'visits'), visit('2026-10-10', 'days', 'visits')],
  ] as const)('%s', (because, before, first) => {
    const { transition, reasons } = reassessBy(stairs, [first, before, last])
    expect(transition.status).toBe('continue')
    expect(reasons).toEqual([
      { code: 'recommended-lower', level: 'visits' },
      // It may have risen, or been higher: nobody asked.
      ...(because === 'not-settled' ? [{ code: 'steadiness-not-known', unanswered: ['need'] }] : []),
      {
        code: 'not-yet-agreed',
        since: '2026-11-20',
        assessments: 1,
        days: 0,
        minimumAssessments: 2,
        minimumDaysApart: 7,
        notBefore: '2026-11-27',
      },
      {
        ...{ code: 'interrupted', because },
        assessedOn: because === 'too-far-apart' ? '2026-10-20' : '2026-11-10',
      },
    ])
  })

  test('matters no more once there are enough after it', () => {
    const history = [visit('2026-11-01', 'house', 'days'), ...settled('days', 'visits')]
    expect(reassessBy(stairs, history).reasons.map(({ code }) => code)).toEqual([
      'recommended-lower',
      'agreed',
    ])
  })
})

describe('stepping up', () => {
  test('is immediate, and leads straight there', () => {
    expect(reassessBy(stairs, [visit('2026-11-20', 'visits', 'ward')])).toMatchObject({
      transition: { status: 'step-up', settled: true, from: 'visits', to: 'ward' },
      reasons: [{ code: 'recommended-higher', level: 'ward' }],
    })
  })

  const risk = dimension('risk', ['none', 'some', 'much'])
  const risky = staircase(
    [
      rule('some-risk', atLeast('risk', 'some'), { level: 'visits' }),
      rule('much-risk', atLeast('risk', 'much'), { level: 'ward' }),
    ],
    { dimensions: [risk] },
  )

  test('does not wait for answers that are missing, and has no settled target then', () => {
    const { transition, reasons } = reassessBy(risky, [visit('2026-11-20', 'visits', 'days')])
    expect(transition).toEqual({
      status: 'step-up',
      settled: false,
      from: 'visits',
      atLeast: 'days',
      possible: ['days', 'ward'],
    })
    expect(reasons).toEqual([
      { code: 'not-settled', atLeast: 'days', possible: ['days', 'ward'], unanswered: ['risk'] },
    ])
  })

  test('waits where the floor is not above the current level', () => {
    expect(stepFrom(risky, [visit('2026-11-20', 'days', 'days')])).toEqual(['continue', 'days'])
  })
})

test('nothing is stepped down from on an answer that is not settled, though all that is possible is lower', () => {
  const ruleset = staircase([rule('risk', atLeast('risk', 'some'), { level: 'visits' })], {
    dimensions: [dimension('risk', ['none', 'some'])],
  })
  const answered = { ...visit('2026-11-13', 'house', 'home'), risk: 'none' }
  const open = visit('2026-11-20', 'house', 'home')
  expect(reassessBy(ruleset, [answered, open])).toMatchObject({
    transition: { status: 'continue', to: 'house' },
    reasons: [{ code: 'not-settled', possible: ['home', 'visits'], unanswered: ['risk'] }],
  })
  expect(stepFrom(ruleset, [answered, { ...open, risk: 'none' }])).toEqual(['step-down', 'days'])
})

describe('the level that the person is in', () => {
  test('is the most intensive one that is ongoing', () => {
    const both = [
      { level: 'visits', outcome: 'ongoing' },
      { level: 'house', outcome: 'ongoing' },
      { level: 'ward', outcome: 'improved', endedOn: '2026-11-19' },
    ]
    const { current, assessments } = reassessBy(stairs, [
      { assessedOn: '2026-11-20', need: 'home', treatmentHistory: both },
    ])
    expect(current).toEqual({ status: 'known', level: 'house', source: 'treatment-history' })
    expect(assessments).toEqual([
      {
        assessedOn: '2026-11-20',
        recommended: { status: 'final', rung: 'home' },
        levelThen: 'house',
        ratings: { need: 'home' },
      },
    ])
  })

  test('is unknown where nobody asked', () => {
    const told = reassessBy(stairs, [visit('2026-11-20', null, 'ward')])
    expect(told.current).toEqual({ status: 'unknown', because: 'not-asked' })
    expect(told.transition).toEqual({ status: 'unknown' })
    expect(told.reasons[0]).toEqual({ code: 'level-not-known', because: 'not-asked' })
  })

  test('is unknown, and what is possible is said all the same', () => {
    const { reasons, assessments } = reassessBy(stairs, [visit('2026-11-20', null, null)])
    expect(reasons.map(({ code }) => code)).toEqual(['level-not-known', 'not-settled'])
    expect(assessments).toEqual([
      {
        assessedOn: '2026-11-20',
        recommended: {
          status: 'provisional',
          atLeast: 'home',
          possible: ['home', 'visits', 'days', 'house', 'ward'],
        },
        // Nothing was answered.
        ratings: {},
      },
    ])
  })

  test('can be told by the caller', () => {
    const history = settled(null, 'visits')
    expect(reassessBy(stairs, history, { current: { level: 'days' } })).toMatchObject({
      current: { status: 'known', level: 'days', source: 'caller' },
      transition: { status: 'continue' },
      reasons: [{}, {}, { code: 'interrupted', because: 'level-not-known' }],
    })
    for (const [since, status] of [
      ['2026-11-13', 'step-down'],
      ['2026-11-14', 'continue'],
      ['2026-11-20', 'continue'],
    ] as const)
      expect(reassessBy(stairs, history, { current: { level: 'days', since } }).transition.status).toBe(
        status,
      )
  })

  test('can be told by both, if they agree', () => {
    const history = settled('days', 'visits')
    const { current, transition } = reassessBy(stairs, history, { current: { level: 'days' } })
    expect(current).toEqual({ status: 'known', level: 'days', source: 'treatment-history' })
    expect(transition.status).toBe('step-down')
  })
})
