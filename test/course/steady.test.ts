import type { Episode, Intake } from 'level-of-care'
import { type Reassessment, type ReassessOptions, reassess } from 'level-of-care/course'
import { describe, expect, test } from 'vitest'
import { atLeast, dimension, ladder, rule } from '../assessor/clinic.ts'
import { checkIn } from './checkIn.ts'
import { staircase, visit } from './ladders.ts'
import { reasonsOf, reassessBy } from './reassessBy.ts'

type Level = Episode['level']
const codesOf = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
  reasons.map(({ code }) => code)

describe('what cannot wait comes first', () => {
  const inResidence = (day: string, answers: Partial<Intake> = {}) => checkIn(day, 'residential', answers)
  const moderate = { withdrawalRisk: 'moderate' } as const

  test('withdrawal that has to be monitored within hours holds a step down', () => {
    const told = reassess([inResidence('2026-06-01', moderate), inResidence('2026-06-08', moderate)])
    expect(told.transition).toEqual({ status: 'continue', from: 'residential', to: 'residential' })
    expect(told.reasons).toEqual([
      { code: 'recommended-lower', level: 'intensive-outpatient' },
      { code: 'act-first' },
      { code: 'agreed', since: '2026-06-01', assessments: 2, days: 7 },
    ])
    expect(told.actions).toEqual([
      { code: 'ladder', ladder: 'urgency', rung: 'emergent', isNew: false },
      { code: 'ladder', ladder: 'withdrawalManagement', rung: 'ambulatory-monitored', isNew: false },
    ])
  })

  test('once it is over nothing is held', () => {
    const history = [
      inResidence('2026-06-01', moderate),
      inResidence('2026-06-08'),
      inResidence('2026-06-11'),
    ]
    expect(reassess(history).transition.status).toBe('step-down')
  })

  test('what is to be seen within days holds nothing', () => {
    const risk = { riskOfHarm: 'moderate' } as const
    const told = reassess([inResidence('2026-06-01', risk), inResidence('2026-06-04', risk)])
    expect(told.transition.status).toBe('step-down')
    expect(told.actions).toEqual([])
  })

  test.each([
    [['slow', 'urgent', 'emergent'], 'continue'],
    [['slow', 'fast', 'emergent'], 'continue'],
    // Nothing in it says that it cannot wait.
    [['slow', 'fast', 'now'], 'step-down'],
  ] as const)('an own ladder of times %j: %s', (times, status) => {
    const last = times[2]
    const base = staircase([rule('hurry', atLeast('need', 'visits'), { urgency: last })])
    const ruleset = { ...base, ladders: [...base.ladders, ladder('urgency', times)] }
    const history = [visit('2026-06-01', 'days', 'visits'), visit('2026-06-08', 'days', 'visits')]
    expect(reassessBy(ruleset, history).transition.status).toBe(status)
  })
})

describe('nobody is stepped down while they are worse', () => {
  const inProgram = (day: string, answers: Partial<Intake> = {}) =>
    checkIn(day, 'intensive-outpatient', answers)
  const worseIn = (told: Pick<Reassessment, 'reasons'>) => reasonsOf(told, 'worse')
  const rated = (rating: string, day: string) => ({ rating, assessedOn: `2026-06-${day}` })

  test.each<[string, Partial<Intake>, Partial<Intake>, readonly string[]]>([
    ['the risk of harm alone', {}, { riskOfHarm: 'low' }, ['riskOfHarm']],
    ['one other', {}, { relapseRisk: 'moderate' }, []],
    ['two others', {}, { relapseRisk: 'low', symptomSeverity: 'mild' }, ['symptomSeverity', 'relapseRisk']],
    [
      'two others, beside one that is better',
      { supportSystem: 'adequate' },
      { relapseRisk: 'low', symptomSeverity: 'mild' },
      ['symptomSeverity', 'relapseRisk'],
    ],
    [
      'the risk of harm, with whatever else is worse',
      {},
      { riskOfHarm: 'low', relapseRisk: 'low' },
      ['riskOfHarm', 'relapseRisk'],
    ],
    ['one other, and one that is not answered', {}, { relapseRisk: 'low', complicatedWithdrawal: null }, []],
    [
      'one other, and one that was not answered',
      { commitment: null },
      { relapseRisk: 'low', commitment: 'willing' },
      ['relapseRisk'],
    ],
    ['none', { riskOfHarm: 'low' }, { riskOfHarm: 'low' }, []],
  ])('%s', (_, before, now, dimensions) => {
    const told = reassess([inProgram('2026-06-01', before), inProgram('2026-06-08', now)])
    const named = worseIn(told).flatMap((reason) =>
      reason.code === 'worse' ? reason.dimensions.map(({ dimension }) => dimension) : [],
    )
    expect(named).toEqual(dimensions)
    if (dimensions.length > 0) expect(told.transition.status).toBe('continue')
  })

  test('what was not answered then or now may be worse, and is named as not known', () => {
    for (const [before, now] of [
      [{ commitment: null }, { relapseRisk: 'low', commitment: 'willing' }],
      [{}, { relapseRisk: 'low', commitment: null }],
    ] as const) {
      const told = reassess([inProgram('2026-06-01', before), inProgram('2026-06-08', now)])
      expect(told.transition.status).toBe('continue')
      expect(reasonsOf(told, 'steadiness-not-known')).toEqual([
        { code: 'steadiness-not-known', unanswered: ['commitment'] },
      ])
    }
    // Alone it is no more than one of two.
    const alone = reassess([inProgram('2026-06-01', { commitment: null }), inProgram('2026-06-30')])
    expect(reasonsOf(alone, 'steadiness-not-known')).toEqual([])
    expect(alone.transition.status).toBe('step-down')
  })

  test('the best rating of that time and the one now are named', () => {
    const history = [
      inProgram('2026-06-01', { riskOfHarm: 'none' }),
      inProgram('2026-06-08', { riskOfHarm: 'none' }),
      inProgram('2026-06-15', { riskOfHarm: 'low' }),
      inProgram('2026-06-22', { riskOfHarm: 'low' }),
    ]
    expect(worseIn(reassess(history))).toEqual([
      {
        code: 'worse',
        dimensions: [{ dimension: 'riskOfHarm', best: rated('none', '08'), now: rated('low', '22') }],
      },
    ])
  })

  /** No thought of death on June 1, some from June 22 on. */
  const ideation = (last: string) => [
    inProgram('2026-06-01'),
    inProgram('2026-06-22', { riskOfHarm: 'low' }),
    inProgram(last, { riskOfHarm: 'low' }),
  ]

  test.each<[string, ReassessOptions<never> | object, string]>([
    ['2026-06-29', {}, 'continue'],
    ['2026-06-30', {}, 'step-down'],
    ['2026-06-29', { daysOfStability: 27 }, 'step-down'],
    ['2026-06-30', { daysOfStability: 29 }, 'continue'],
    ['2026-06-29', { daysOfStability: 0 }, 'step-down'],
  ])('how far back it is looked, up to %s with %j: %s', (last, options, status) => {
    expect(reassess(ideation(last), options).transition.status).toBe(status)
  })

  test('the assessment before is looked at however long ago it was', () => {
    const history = [inProgram('2026-04-01'), inProgram('2026-06-22', { riskOfHarm: 'low' })]
    expect(worseIn(reassess(history, { daysOfStability: 0 }))).toHaveLength(1)
  })

  test.each([
    [{ dangerousFrom: { relapseRisk: 'high' } }, { relapseRisk: 'low' }, 1],
    [{ dangerousFrom: { relapseRisk: 'high' } }, { riskOfHarm: 'low' }, 0],
    [{ dangerousFrom: {} }, { riskOfHarm: 'low' }, 0],
    [{ dangerousFrom: {} }, { riskOfHarm: 'low', relapseRisk: 'low' }, 1],
  ] as const)('what is danger counts alone: %j, %j', (options, now, count) => {
    const told = reassess([inProgram('2026-06-01'), inProgram('2026-06-08', now)], options)
    expect(worseIn(told)).toHaveLength(count)
  })
})

/** The upper half of its scale begins with the third. */
const temper = ['calm', 'tense', 'angry', 'raging'] as const
const stairs = staircase([], { dimensions: [dimension('temper', temper)] })
type Temper = (typeof temper)[number]

const seen = (
  day: string,
  mood: Temper,
  need: Parameters<typeof visit>[2],
  at: 'days' | 'house' = 'days',
) => ({
  ...visit(`2026-06-${day}`, at, need),
  temper: mood,
})
const risesIn = (history: readonly object[], options = {}) =>
  reasonsOf(reassessBy(stairs, history, options), 'rating-rose', 'recommendation-rose')

describe('a rating that rose a short time ago', () => {
  const dated = (rating: Temper, day: string) => ({ rating, assessedOn: `2026-06-${day}` })
  /** Tense, angry four days later, calm from then on. */
  const outburst = (...days: readonly string[]) => [
    seen('01', 'tense', 'visits'),
    seen('05', 'angry', 'visits'),
    ...days.map((day) => seen(day, 'calm', 'visits')),
  ]
  const rose = {
    code: 'rating-rose',
    dimension: 'temper',
    before: dated('tense', '01'),
    worse: dated('angry', '05'),
    until: '2026-06-20',
  }

  test('holds a step down, and says until when', () => {
    const told = reassessBy(stairs, outburst('12'))
    expect(told.transition.status).toBe('continue')
    expect(told.reasons).toEqual([
      { code: 'recommended-lower', level: 'visits' },
      rose,
      { code: 'agreed', since: '2026-06-01', assessments: 3, days: 11 },
    ])
  })

  test.each([
    ['19', {}, 'continue'],
    ['20', {}, 'step-down'],
    // Twice the days that lower levels have to be recommended for.
    ['11', { minimumDaysApart: 3 }, 'continue'],
    ['12', { minimumDaysApart: 3 }, 'step-down'],
    ['11', { minimumDaysApartAt: { days: 3 } }, 'continue'],
    ['12', { minimumDaysApartAt: { days: 3 } }, 'step-down'],
  ] as const)('up to June %s with %j: %s', (last, options, status) => {
    expect(reassessBy(stairs, outburst(last), options).transition.status).toBe(status)
  })

  test.each<[string, readonly object[], readonly object[]]>([
    ['in the lower half of the scale', [seen('01', 'calm', 'visits'), seen('08', 'tense', 'visits')], []],
    ['that is a fall', [seen('01', 'raging', 'visits'), seen('08', 'angry', 'visits')], []],
    ['that is none', [seen('01', 'angry', 'visits'), seen('08', 'angry', 'visits')], []],
    [
      'from one to the next, not over one that was not answered',
      [
        seen('01', 'tense', 'visits'),
        visit('2026-06-03', 'days', 'visits'),
        seen('05', 'angry', 'visits'),
        seen('08', 'calm', 'visits'),
      ],
      [],
    ],
    [
      'of which the last is meant',
      [...outburst('08'), seen('10', 'raging', 'visits')],
      [{ ...rose, before: dated('calm', '08'), worse: dated('raging', '10'), until: '2026-06-25' }],
    ],
    [
      'on the way to this level of care',
      [seen('01', 'tense', 'visits', 'house'), seen('05', 'angry', 'visits'), seen('12', 'calm', 'visits')],
      [],
    ],
  ])('%s', (_, history, reasons) => {
    expect(risesIn(history)).toEqual(reasons)
  })
})

describe('a recommended level that rose a short time ago', () => {
  const rose = {
    code: 'recommendation-rose',
    from: 'visits',
    to: 'days',
    assessedOn: '2026-06-05',
    until: '2026-06-20',
  }
  /** Less, as much as there is four days later, less from then on. */
  const upAndDown = (...days: readonly string[]) => [
    seen('01', 'calm', 'visits'),
    seen('05', 'calm', 'days'),
    ...days.map((day) => seen(day, 'calm', 'visits')),
  ]

  test('holds a step down, and says until when', () => {
    const told = reassessBy(stairs, upAndDown('10', '17'))
    expect(told.transition.status).toBe('continue')
    expect(told.reasons).toEqual([
      { code: 'recommended-lower', level: 'visits' },
      rose,
      { code: 'agreed', since: '2026-06-10', assessments: 2, days: 7 },
    ])
  })

  test.each([
    ['19', {}, 'continue'],
    ['20', {}, 'step-down'],
    ['13', { minimumDaysApart: 4 }, 'continue'],
    ['14', { minimumDaysApart: 4 }, 'step-down'],
  ] as const)('up to June %s with %j: %s', (last, options, status) => {
    expect(reassessBy(stairs, upAndDown('09', last), options).transition.status).toBe(status)
  })

  test.each<[string, readonly object[], readonly object[]]>([
    ['that fell', [seen('01', 'calm', 'days'), seen('08', 'calm', 'visits')], []],
    [
      'that is lower than the level in care all the time',
      [seen('01', 'calm', 'home'), seen('05', 'calm', 'visits'), seen('12', 'calm', 'visits')],
      [{ ...rose, from: 'home', to: 'visits' }],
    ],
    [
      'on the way to this level of care',
      [seen('01', 'calm', 'visits', 'house'), seen('05', 'calm', 'days'), seen('12', 'calm', 'visits')],
      [],
    ],
  ])('%s', (_, history, reasons) => {
    expect(risesIn(history)).toEqual(reasons)
  })

  test('counts as far as it is proven', () => {
    const ruleset = staircase([rule('risk', atLeast('risk', 'some'), { level: 'ward' })], {
      dimensions: [dimension('risk', ['none', 'some'])],
    })
    const history = [
      { ...visit('2026-06-01', 'days', 'home'), risk: 'none' },
      visit('2026-06-05', 'days', 'visits'),
      { ...visit('2026-06-12', 'days', 'visits'), risk: 'none' },
    ]
    expect(reasonsOf(reassessBy(ruleset, history), 'recommendation-rose')).toEqual([
      { ...rose, from: 'home', to: 'visits' },
    ])
  })

  test('is none where answers were missing before: nothing was recommended then', () => {
    const history = [visit('2026-06-01', 'days', null), visit('2026-06-08', 'days', 'visits')]
    expect(risesIn(history)).toEqual([])
  })
})

test.each([
  ['2026-06-01', 1],
  ['2026-06-02', 0],
])('what rose before admission on %s is no reason, what rose since is: %i', (startedOn, count) => {
  const treatmentHistory = [{ level: 'days', outcome: 'ongoing', response: 'good', startedOn }]
  const history = [
    seen('01', 'tense', 'visits'),
    seen('05', 'angry', 'visits'),
    { ...seen('12', 'calm', 'visits'), treatmentHistory },
  ]
  expect(risesIn(history)).toHaveLength(count)
})

test('all that holds is told', () => {
  const level: Level = 'residential'
  const history = [
    checkIn('2026-06-01', level),
    checkIn('2026-06-03', level, { riskOfHarm: 'moderate', symptomSeverity: 'severe' }),
    checkIn('2026-06-08', level, { riskOfHarm: 'low', withdrawalRisk: 'moderate' }),
  ]
  expect(codesOf(reassess(history))).toEqual([
    'recommended-lower',
    'act-first',
    'worse',
    'rating-rose',
    'recommendation-rose',
    'agreed',
  ])
})
