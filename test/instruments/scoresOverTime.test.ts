import * as fc from 'fast-check'
import { IntakeError, type ScoreHistory, scoresOverTime, UsageError } from 'level-of-care/instruments'
import { describe, expect, test } from 'vitest'
import { pointsBeyond, reliableChangeIndex, reliableChanges } from '../../src/instruments/reliableChanges.ts'
import { daysAfter } from '../support/dates.ts'
import { runs } from '../support/runs.ts'
import { all, scoreOf, valuesOf } from './answers.ts'

const first = '2026-01-05'

/** Totals, each with the days after the first one; `null` where nothing was answered. */
type Totals = readonly (readonly [day: number, total: number | null])[]

const scores = (totals: Totals) =>
  totals.map(([day, total]) => ({ on: daysAfter(first, day), answers: total === null ? null : { total } }))

const phq9 = (totals: Totals, options = {}) => scoresOverTime('phq9', scores(totals), options)

describe('reliable change', () => {
  test.each([
    // Jacobson & Truax, 1991: their example has a standard deviation of 10 and a reliability of .88 to .97.
    [10, 0.8, 12.4],
    [10, 0.88, 9.6],
    [7.5, 0.8, 9.3],
    // The figures that are published with both.
    [5.5, 0.89, 5.06],
    [4.5, 0.92, 3.53],
  ])('of a standard deviation of %d and a reliability of %d is more than %d', (sd, reliability, index) => {
    expect(reliableChangeIndex(sd, reliability)).toBeCloseTo(index, 1)
  })

  test('what is published agrees with the formula, where both of its parts were read', () => {
    const whole = reliableChanges.flatMap(({ criteria }) =>
      criteria.flatMap(({ sd, reliability, ...criterion }) =>
        sd && reliability ? [{ ...criterion, sd, reliability }] : [],
      ),
    )
    expect(whole.length).toBeGreaterThan(1)
    for (const { sd, reliability, index, points } of whole) {
      const found = reliableChangeIndex(sd.value, reliability.coefficient)
      expect(Math.round(found * 100) / 100).toBe(index)
      expect(pointsBeyond(found)).toBe(points)
    }
  })

  test('every figure is a whole number of points beyond its index, and says where it was read', () => {
    for (const { criteria, reliability } of reliableChanges) {
      for (const { points, index = points, citation, verified } of criteria) {
        expect(points).toBe(Math.ceil(index))
        expect(citation).toMatch(/\d{2}/)
        expect(verified).toMatch(/primary|secondary/)
      }
      // A reliability alone settles nothing.
      expect(criteria.length === 0).toBe(reliability !== undefined)
    }
  })

  test.each<[Parameters<typeof scoresOverTime>[0], object, number, number, string]>([
    // At the figure, and right below it.
    ['phq9', {}, 20, 14, 'improved'],
    ['phq9', {}, 20, 15, 'no-reliable-change'],
    ['phq9', {}, 8, 14, 'worsened'],
    ['phq9', {}, 8, 13, 'no-reliable-change'],
    ['gad7', {}, 16, 10, 'improved'],
    ['gad7', {}, 16, 11, 'unknown criteria-differ'],
    ['gad7', {}, 16, 12, 'unknown criteria-differ'],
    ['gad7', {}, 16, 13, 'no-reliable-change'],
    ['gad7', {}, 10, 16, 'worsened'],
    ['gad7', {}, 10, 14, 'unknown criteria-differ'],
    ['gad7', { criterion: 'nhs' }, 16, 12, 'improved'],
    ['gad7', { criterion: 'bischoff-2020' }, 16, 11, 'no-reliable-change'],
    ['pcl5', {}, 60, 42, 'improved'],
    ['pcl5', {}, 60, 45, 'unknown criteria-differ'],
    ['pcl5', {}, 60, 46, 'no-reliable-change'],
    ['pcl5', { criterion: 'marx-2022-sample-1' }, 60, 45, 'improved'],
    // Nobody was found who says.
    ['audit', {}, 30, 2, 'unknown not-known'],
    ['whodas12', { version: 'from-0' }, 40, 2, 'unknown not-known'],
    ['k10', { version: 'from-1' }, 40, 12, 'unknown not-known'],
    // With a sample of one's own: 1.96 · 9 · 1.414 · 0.447 = 11.2.
    ['k10', { version: 'from-1', sample: { sd: 9 } }, 40, 28, 'improved'],
    ['k10', { version: 'from-1', sample: { sd: 9 } }, 40, 29, 'no-reliable-change'],
    ['audit', { sample: { sd: 8, reliability: 0.9 } }, 20, 12, 'improved'],
    ['audit', { sample: { sd: 8, reliability: 0.9 } }, 20, 13, 'no-reliable-change'],
    // The published reliability is used: the first one that was found.
    ['phq9', { sample: { sd: 3 } }, 20, 17, 'improved'],
    ['phq9', { sample: { sd: 3 } }, 20, 18, 'no-reliable-change'],
  ])('%s %j: from %i to %i is %s', (id, options, from, to, expected) => {
    const loosely = scoresOverTime as unknown as (...all: readonly unknown[]) => ScoreHistory
    const { changes } = loosely(
      id,
      scores([
        [0, from],
        [28, to],
      ]),
      options,
    )
    const change = changes?.sinceBaseline
    expect(change?.points).toEqual({ status: 'known', value: to - from })
    expect(change?.days).toBe(28)
    const because = change !== undefined && 'because' in change ? ` ${change.because}` : ''
    expect(`${change?.verdict}${because}`).toBe(expected)
  })

  test('says what it rests on; where none was found, what there is', () => {
    expect(phq9([[0, 20]]).reliableChange).toMatchObject({
      status: 'known',
      least: 6,
      most: 6,
      criteria: [{ id: 'nhs', reliability: { coefficient: 0.89, kind: 'internal-consistency' } }],
    })
    expect(scoresOverTime('wsas', scores([[0, 20]])).reliableChange).toMatchObject({
      status: 'not-known',
      reliability: { coefficient: 0.73, kind: 'test-retest' },
    })
    expect(scoresOverTime('scoff', scores([[0, 3]])).reliableChange).toEqual({ status: 'not-known' })
    expect(
      scoresOverTime('audit', scores([[0, 3]]), { sample: { sd: 8, reliability: 0.9 } }).reliableChange,
    ).toEqual({
      status: 'known',
      least: 8,
      most: 8,
      criteria: [{ id: 'own', points: 8, index: 7.01, sd: { value: 8 }, reliability: { coefficient: 0.9 } }],
    })
  })
})

describe('what the PHQ-9 says over time', () => {
  const statuses = ({ response, remission, earlyNonResponse, deterioration }: ScoreHistory) =>
    [response, remission, earlyNonResponse, deterioration].map((outcome) =>
      'because' in outcome ? `${outcome.status} ${outcome.because}` : outcome.status,
    )

  const tooEarly = 'unknown too-early'

  test.each<[string, Totals, string[]]>([
    [
      'half of it is a response',
      [
        [0, 18],
        [56, 9],
      ],
      ['yes', 'no', 'unknown no-score', 'no'],
    ],
    [
      'a point more than half is none',
      [
        [0, 18],
        [56, 10],
      ],
      ['no', 'no', 'unknown no-score', 'no'],
    ],
    [
      'half of an odd score',
      [
        [0, 17],
        [56, 8],
      ],
      ['yes', 'no', 'unknown no-score', 'no'],
    ],
    [
      'and a little more',
      [
        [0, 17],
        [56, 9],
      ],
      ['no', 'no', 'unknown no-score', 'no'],
    ],
    [
      '4 is remission',
      [
        [0, 18],
        [56, 4],
      ],
      ['yes', 'yes', 'unknown no-score', 'no'],
    ],
    [
      '5 is none',
      [
        [0, 18],
        [56, 5],
      ],
      ['yes', 'no', 'unknown no-score', 'no'],
    ],
    [
      'remission without a response',
      [
        [0, 6],
        [14, 4],
      ],
      ['no', 'yes', tooEarly, 'no'],
    ],
    [
      'a fifth less at week 4',
      [
        [0, 20],
        [28, 16],
      ],
      ['no', 'no', 'no', 'no'],
    ],
    [
      'less than a fifth',
      [
        [0, 20],
        [28, 17],
      ],
      ['no', 'no', 'yes', 'no'],
    ],
    [
      'nothing at week 4',
      [
        [0, 20],
        [14, 12],
      ],
      ['no', 'no', tooEarly, 'no'],
    ],
    [
      'a week before is week 4',
      [
        [0, 20],
        [21, 19],
      ],
      ['no', 'no', 'yes', 'no'],
    ],
    [
      'eight days before is not',
      [
        [0, 20],
        [20, 19],
      ],
      ['no', 'no', tooEarly, 'no'],
    ],
    [
      'a week after is week 4',
      [
        [0, 20],
        [35, 19],
      ],
      ['no', 'no', 'yes', 'no'],
    ],
    [
      'eight days after is not',
      [
        [0, 20],
        [36, 19],
      ],
      ['no', 'no', 'unknown no-score', 'no'],
    ],
    [
      'the nearest counts',
      [
        [0, 20],
        [24, 19],
        [29, 10],
      ],
      ['yes', 'no', 'no', 'no'],
    ],
    [
      'the nearest counts, also the earlier',
      [
        [0, 20],
        [29, 10],
        [34, 19],
      ],
      ['no', 'no', 'no', 'yes'],
    ],
    [
      'of two as near the later',
      [
        [0, 20],
        [27, 10],
        [29, 19],
      ],
      ['no', 'no', 'yes', 'yes'],
    ],
    [
      'later recovery changes nothing',
      [
        [0, 20],
        [28, 19],
        [84, 3],
      ],
      ['yes', 'yes', 'yes', 'no'],
    ],
    [
      '6 more than at first',
      [
        [0, 12],
        [14, 18],
      ],
      ['no', 'no', tooEarly, 'yes'],
    ],
    [
      '6 more than the best',
      [
        [0, 20],
        [28, 8],
        [56, 14],
      ],
      ['no', 'no', 'no', 'yes'],
    ],
    [
      '5 more than the best',
      [
        [0, 20],
        [28, 8],
        [56, 13],
      ],
      ['no', 'no', 'no', 'no'],
    ],
    [
      'low from the first day',
      [
        [0, 4],
        [28, 3],
      ],
      ['not-applicable low-at-baseline', 'yes', 'not-applicable low-at-baseline', 'no'],
    ],
    ['one score', [[0, 20]], ['unknown one-score', 'no', tooEarly, 'unknown one-score']],
    [
      'no score at all',
      [[0, null]],
      ['unknown no-score', 'unknown no-score', 'unknown no-score', 'unknown no-score'],
    ],
    [
      'a week without an answer is no score',
      [
        [0, 20],
        [28, null],
        [56, 9],
      ],
      ['yes', 'no', 'unknown no-score', 'no'],
    ],
  ])('%s', (_, totals, expected) => {
    expect(statuses(phq9(totals))).toEqual(expected)
  })

  test('which score it was, and since when', () => {
    const { earlyNonResponse, remission, deterioration } = phq9([
      [0, 20],
      [28, 19],
      [56, 4],
      [70, 3],
    ])
    expect(earlyNonResponse).toMatchObject({ status: 'yes', on: '2026-02-02', verified: 'secondary' })
    expect(remission).toMatchObject({ status: 'yes', since: daysAfter(first, 56) })
    expect(deterioration).toEqual({ status: 'no' })
    const worse = phq9([
      [0, 12],
      [28, 10],
      [56, 19],
    ])
    expect(worse.deterioration).toEqual({ status: 'yes', since: ['baseline', 'best'] })
    expect(worse.best).toEqual({ on: '2026-02-02', total: { status: 'known', value: 10 } })
    expect(
      phq9([
        [0, 20],
        [7, 3],
        [14, 9],
        [21, 4],
      ]).remission,
    ).toMatchObject({ since: daysAfter(first, 21) })
  })

  test('another window for week 4, and the day by which it is over', () => {
    expect(
      statuses(
        phq9(
          [
            [0, 20],
            [20, 19],
          ],
          { weekFourWithin: 8 },
        ),
      )[2],
    ).toBe('yes')
    expect(
      statuses(
        phq9(
          [
            [0, 20],
            [21, 19],
          ],
          { weekFourWithin: 6 },
        ),
      )[2],
    ).toBe(tooEarly)
    expect(statuses(phq9([[0, 20]], { asOf: daysAfter(first, 35) }))[2]).toBe(tooEarly)
    expect(statuses(phq9([[0, 20]], { asOf: daysAfter(first, 36) }))[2]).toBe('unknown no-score')
  })

  test('another baseline', () => {
    const totals: Totals = [
      [0, 6],
      [14, 20],
      [42, 10],
    ]
    const {
      baseline,
      changes,
      response,
      scores: kept,
      earlyNonResponse,
    } = phq9(totals, {
      baselineOn: daysAfter(first, 14),
    })
    expect(baseline?.total).toEqual({ status: 'known', value: 20 })
    expect(changes?.sinceBaseline.points).toEqual({ status: 'known', value: -10 })
    expect(response.status).toBe('yes')
    expect(earlyNonResponse).toMatchObject({ status: 'no', on: daysAfter(first, 42) })
    expect(kept).toHaveLength(3)
  })

  test('the definitions are not those of another instrument', () => {
    const { response, remission, earlyNonResponse } = scoresOverTime(
      'gad7',
      scores([
        [0, 16],
        [28, 4],
      ]),
    )
    const elsewhere = { status: 'not-applicable', because: 'other-instrument' }
    expect([response, remission, earlyNonResponse]).toEqual([elsewhere, elsewhere, elsewhere])
  })
})

describe('missing answers', () => {
  const some = (list: readonly (number | null)[], day: number) => ({
    on: daysAfter(first, day),
    answers: list,
  })

  test('make a range, and whatever depends on them unknown', () => {
    const history = scoresOverTime('phq9', [
      some([2, 2, 2, 2, 2, 2, 2, 2, 0], 0),
      some([1, 1, 1, 1, 1, 1, 1, null, null], 28),
    ])
    expect(history.latest?.total).toEqual({ status: 'range', least: 7, most: 13 })
    expect(history.changes?.sinceBaseline).toMatchObject({
      points: { status: 'range', least: -9, most: -3 },
      verdict: 'unknown',
      because: 'answers-missing',
    })
    expect(history).toMatchObject({
      response: { status: 'unknown', because: 'answers-missing' },
      remission: { status: 'no' },
      earlyNonResponse: { status: 'unknown', because: 'answers-missing' },
      deterioration: { status: 'no' },
    })
  })

  test('settle what they settle all the same', () => {
    const { response, changes, remission } = scoresOverTime('phq9', [
      some([3, 3, 3, 3, 3, 3, 3, 3, null], 0),
      some([0, 0, 0, 0, 0, 0, 0, null, 0], 28),
    ])
    expect(response.status).toBe('yes')
    expect(changes?.sinceBaseline.verdict).toBe('improved')
    expect(remission).toMatchObject({ status: 'yes' })
  })

  test.each<[string, readonly (number | null)[]]>([
    ['remission', [1, 1, 1, null, 0, 0, 0, 0, 0]],
    ['remission, at its limit', [2, 2, null, 0, 0, 0, 0, 0, 0]],
  ])('%s can be open', (_, list) => {
    expect(scoresOverTime('phq9', [some(list, 0)]).remission).toMatchObject({
      status: 'unknown',
      because: 'answers-missing',
    })
  })

  test('a baseline that may be low leaves response and week 4 open', () => {
    const { response, earlyNonResponse } = scoresOverTime('phq9', [
      some([1, 1, 1, 1, null, 0, 0, 0, 0], 0),
      some([0, 0, 0, 0, 0, 0, 0, 0, 0], 28),
    ])
    expect(response).toMatchObject({ status: 'unknown', because: 'answers-missing' })
    expect(earlyNonResponse).toMatchObject({ status: 'unknown', because: 'answers-missing' })
  })

  test('nothing answered is missed, however it is handed in', () => {
    const {
      scores: kept,
      missed,
      latest,
    } = scoresOverTime('phq9', [
      { on: '2026-01-05', answers: { total: 12 } },
      { on: '2026-01-12', answers: null },
      { on: '2026-01-19' },
      { on: '2026-01-26', answers: {} },
      { on: '2026-02-02', answers: [null, null, null, null, null, null, null, null, null] },
      { on: '2026-02-09', answers: { difficulty: 2 } },
    ])
    expect(missed.unanswered).toHaveLength(5)
    expect(kept.filter((each) => 'missed' in each)).toHaveLength(5)
    expect(latest?.on).toBe('2026-01-05')
  })
})

test('where nobody knows which change is reliable, only what is not higher is surely no deterioration', () => {
  const status = (from: number, to: number) =>
    scoresOverTime(
      'audit',
      scores([
        [0, from],
        [28, to],
      ]),
    ).deterioration
  expect(status(20, 20)).toEqual({ status: 'no' })
  expect(status(20, 8)).toEqual({ status: 'no' })
  expect(status(20, 21)).toEqual({ status: 'unknown', because: 'not-known' })
})

describe('missed assessments', () => {
  test.each<[string, Totals, { every?: number; asOf?: number }, unknown]>([
    [
      'nobody says how often',
      [
        [0, 9],
        [90, 8],
      ],
      {},
      { unanswered: [], gaps: [] },
    ],
    [
      'every week',
      [
        [0, 9],
        [7, 8],
        [14, 8],
      ],
      { every: 7 },
      { unanswered: [], gaps: [] },
    ],
    [
      'six days late is late, not missed',
      [
        [0, 9],
        [13, 8],
      ],
      { every: 7 },
      { unanswered: [], gaps: [] },
    ],
    [
      'a week later is missed',
      [
        [0, 9],
        [14, 8],
      ],
      { every: 7 },
      { unanswered: [], gaps: [{ from: first, to: '2026-01-19', days: 14, missed: 1 }] },
    ],
    [
      'unanswered ones are in the gap as well',
      [
        [0, 9],
        [7, null],
        [14, null],
        [28, 8],
      ],
      { every: 7 },
      {
        unanswered: ['2026-01-12', '2026-01-19'],
        gaps: [{ from: first, to: '2026-02-02', days: 28, missed: 3 }],
      },
    ],
    ['due today is not overdue', [[0, 9]], { every: 7, asOf: 7 }, { unanswered: [], gaps: [] }],
    [
      'due yesterday is',
      [[0, 9]],
      { every: 7, asOf: 8 },
      { unanswered: [], gaps: [], overdue: { since: '2026-01-12', days: 1 } },
    ],
    ['nothing answered yet', [[0, null]], { every: 7, asOf: 30 }, { unanswered: [first], gaps: [] }],
  ])('%s', (_, totals, { every, asOf }, expected) => {
    const options = {
      ...(every === undefined ? {} : { every }),
      ...(asOf === undefined ? {} : { asOf: daysAfter(first, asOf) }),
    }
    expect(phq9(totals, options).missed).toEqual(expected)
  })
})

describe('safety', () => {
  test('item 9 is told first, also in remission and after a good response', () => {
    const { safety, remission, text } = scoresOverTime('phq9', [
      { on: '2026-01-05', answers: [2, 2, 2, 2, 2, 2, 2, 2, 1] },
      { on: '2026-01-12', answers: { total: 12 } },
      { on: '2026-02-02', answers: [0, 0, 0, 0, 0, 0, 0, 0, 2] },
    ])
    expect(remission.status).toBe('yes')
    expect(safety).toEqual([
      { on: '2026-01-05', flag: 'self-harm-item', status: 'raised' },
      { on: '2026-02-02', flag: 'self-harm-item', status: 'raised' },
    ])
    expect(text[1]).toContain('On 2026-02-02 an answer asked for a fuller safety assessment')
  })

  test('where only the latest total is known, it is asked', () => {
    expect(phq9([[0, 12]]).safety).toEqual([{ on: first, flag: 'self-harm-item', status: 'possible' }])
    expect(phq9([[0, 0]]).safety).toEqual([])
  })
})

describe('in words', () => {
  const totals: Totals = [
    [0, 17],
    [7, null],
    [28, 15],
    [56, 4],
    [84, 11],
  ]
  const options = { every: 28, asOf: daysAfter(first, 120) }

  test('in English', () => {
    expect(phq9(totals, options).text).toEqual([
      'On 2026-03-30 the answer that can ask for a fuller safety assessment is not known: ask [self-harm-item].',
      'PHQ-9: 4 scores, from 2026-01-05 to 2026-03-30.',
      'Since the first score (2026-01-05): 6 points lower, from 17 to 11. A reliable improvement.',
      'Since the best score (2026-03-02: 4): 7 points higher. A reliable worsening.',
      'Reliable is a change of 6 points or more: NHS Talking Therapies (IAPT): definition of reliable improvement, read in the protocol NCT05134103 of a trial that uses it, internal consistency 0.89 (Kroenke, Spitzer & Williams, 2001).',
      'Response (half of the first score or less): no.',
      'Remission (below 5): no.',
      'Early non-response (at week 4 less than a fifth lower): yes, by the score of 2026-02-02.',
      'Deterioration: yes, since the best score.',
      'Due and not answered: 2026-01-12.',
      'The next one has been due since 2026-04-27: 8 days ago.',
      'A score is no diagnosis, and a low one is no sign of safety. For clinicians only.',
    ])
  })

  test('in Spanish', () => {
    const { text } = phq9(totals, { ...options, language: 'es' })
    expect(text[2]).toBe(
      'Desde el primer puntaje (5 de enero de 2026): 6 puntos menos, de 17 a 11. Es una mejoría fiable.',
    )
    expect(text[3]).toBe(
      'Desde el mejor puntaje (2 de marzo de 2026: 4): 7 puntos más. Es un empeoramiento fiable.',
    )
    expect(text[8]).toBe('Deterioro: sí, desde el mejor puntaje.')
    expect(text.join(' ')).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  test.each<[string, Parameters<typeof phq9>, string, string]>([
    ['none', [[[0, null]]], 'PHQ-9: no score.', 'PHQ-9: ningún puntaje.'],
    ['one', [[[0, 3]]], 'PHQ-9: 1 score, on 2026-01-05.', 'PHQ-9: 1 puntaje, el 5 de enero de 2026.'],
    [
      'the same',
      [
        [
          [0, 9],
          [7, 9],
        ],
      ],
      'the same, from 9 to 9',
      'igual, de 9 a 9',
    ],
    [
      'a point',
      [
        [
          [0, 9],
          [7, 10],
        ],
      ],
      '1 point higher',
      '1 punto más',
    ],
    [
      'a gap',
      [
        [
          [0, 9],
          [14, 9],
        ],
        { every: 7 },
      ],
      '1 assessment was missed between',
      'Faltó 1 evaluación entre',
    ],
    [
      'gaps',
      [
        [
          [0, 9],
          [21, 9],
        ],
        { every: 7 },
      ],
      '2 assessments were missed',
      'Faltaron 2 evaluaciones',
    ],
    ['overdue', [[[0, 9]], { every: 7, asOf: '2026-01-13' }], '1 day ago', 'hace 1 día.'],
    [
      'remission',
      [
        [
          [0, 9],
          [7, 3],
        ],
      ],
      'yes, since 2026-01-12',
      'sí, desde el 12 de enero de 2026',
    ],
    [
      'low',
      [
        [
          [0, 4],
          [7, 3],
        ],
      ],
      'does not apply',
      'no corresponde',
    ],
    [
      'own',
      [
        [
          [0, 9],
          [7, 3],
        ],
        { sample: { sd: 5, reliability: 0.8 } },
      ],
      'reliability 0.8.',
      'fiabilidad 0.8.',
    ],
    [
      'early',
      [
        [
          [0, 9],
          [7, 3],
        ],
      ],
      'cannot be said yet',
      'todavía no se puede decir',
    ],
  ])('%s', (_, [of, options], english, spanish) => {
    expect(phq9(of, options).text.join(' ')).toContain(english)
    expect(phq9(of, { ...options, language: 'es' }).text.join(' ')).toContain(spanish)
  })

  test.each<[number, number, string, string]>([
    [9, 0, 'between 9 points lower and 6 points lower', 'entre 9 puntos menos y 6 puntos menos'],
    [0, 6, 'between 6 points higher and 9 points higher', 'entre 6 puntos más y 9 puntos más'],
  ])('a range of changes from %i to %i and more', (from, to, english, spanish) => {
    const third = to / 3
    const text = (language: 'en' | 'es') =>
      scoresOverTime(
        'phq9',
        [
          { on: '2026-01-05', answers: { total: from } },
          { on: '2026-01-12', answers: [third, third, third, 0, 0, 0, 0, 0, null] },
        ],
        { language },
      ).text.join(' ')
    expect(text('en')).toContain(english)
    expect(text('es')).toContain(spanish)
  })

  test('item 9 in both languages', () => {
    const text = (language: 'en' | 'es', item9: number | null) =>
      scoresOverTime('phq9', [{ on: first, answers: [1, 1, 1, 1, 1, 1, 1, 1, item9] }], { language }).text[0]
    expect(text('en', 1)).toContain('an answer asked for a fuller safety assessment')
    expect(text('es', 1)).toContain('una respuesta pidió una valoración de seguridad más completa')
    expect(text('en', null)).toContain('is not known: ask [self-harm-item]')
    expect(text('es', null)).toContain('pregunte [self-harm-item]')
  })

  test('other instruments, and what depends on missing answers', () => {
    const gad = (language: 'en' | 'es') =>
      scoresOverTime(
        'gad7',
        [
          { on: '2026-01-05', answers: [2, 2, 2, 2, 2, 2, null] },
          { on: '2026-01-12', answers: [2, 2, 2, 2, 2, null, 2] },
        ],
        { language },
      ).text.join(' ')
    expect(gad('en')).toContain(
      'between 3 points lower and 3 points higher, from 12 to 15, depending on missing answers to 12 to 15, depending on missing answers. No reliable change',
    )
    expect(gad('en')).toContain('Reliable is a change of 4 to 6 points, depending on the source, or more')
    expect(gad('en')).not.toContain('Remission')
    expect(gad('es')).toContain('entre 3 puntos menos y 3 puntos más')
    expect(gad('es')).toContain('de entre 12 y 15, según las respuestas que faltan a entre 12 y 15')
    expect(gad('es')).toContain('4 a 6 puntos, según la fuente, o más')
    expect(
      scoresOverTime(
        'wsas',
        scores([
          [0, 30],
          [9, 3],
        ]),
      ).text.join(' '),
    ).toContain(
      'Which change is reliable is not known: no published figure was found that could be read; test-retest reliability 0.73 (Mundt',
    )
    expect(
      scoresOverTime(
        'scoff',
        scores([
          [0, 5],
          [9, 0],
        ]),
      ).text.join(' '),
    ).toContain('Which change is reliable is not known: no published figure was found that could be read.')
  })
})

describe('laws', () => {
  const withTotal = all.filter(({ total }) => total === 'sum')
  const loosely = scoresOverTime as unknown as (...all: readonly unknown[]) => ScoreHistory

  /** Any instrument with a total, some of its items answered on some days. */
  const histories = fc.constantFrom(...withTotal).chain((instrument) =>
    fc.constantFrom(...(instrument.versions?.map(({ id }) => id) ?? [undefined])).chain((version) => {
      const items = instrument.items.map(
        (item) =>
          [
            item.id,
            fc.option(fc.constantFrom(...valuesOf(instrument, item, version)), { freq: 12 }),
          ] as const,
      )
      const day = fc.record({
        gap: fc.integer({ min: 1, max: 40 }),
        answers: fc.option(fc.record(Object.fromEntries(items)), { freq: 8 }),
      })
      return fc.array(day, { minLength: 1, maxLength: 6 }).map((days) => {
        let on = first
        const list = days.map(({ gap, answers }) => {
          on = daysAfter(on, gap)
          return { on, answers }
        })
        return { instrument, version, list, options: version === undefined ? {} : { version } }
      })
    }),
  )

  const some = { numRuns: Math.max(runs, 100) }

  test('every total is that of score, in the order of the days, whatever the order they come in', () => {
    fc.assert(
      fc.property(histories, fc.integer(), ({ instrument, version, list, options }, seed) => {
        const history = loosely(instrument.id, list, options)
        const mixed = [...list].sort((a, b) => (a.on > b.on ? 1 : -1) * (seed % 2 === 0 ? 1 : -1))
        expect(JSON.stringify(loosely(instrument.id, mixed, options))).toBe(JSON.stringify(history))
        expect(history.scores.map(({ on }) => on)).toEqual(list.map(({ on }) => on))
        for (const [position, due] of history.scores.entries()) {
          const answers = list[position]?.answers ?? {}
          const { total } = scoreOf({ instrument, version, answers }, answers)
          if ('missed' in due) expect(total).toMatchObject({ status: 'range', ...history.range })
          else expect(due.total).toEqual(total)
        }
      }),
      some,
    )
  })

  test('a change turned around is the opposite, and what is settled stays when answers are added', () => {
    const turned = { improved: 'worsened', worsened: 'improved' } as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 27 }), (from, to) => {
        const there = phq9([
          [0, from],
          [28, to],
        ]).changes?.sinceBaseline.verdict
        const back = phq9([
          [0, to],
          [28, from],
        ]).changes?.sinceBaseline.verdict
        const expected = there === 'improved' || there === 'worsened' ? turned[there] : there
        expect(back).toBe(expected)
      }),
      some,
    )
    fc.assert(
      fc.property(histories, ({ instrument, list, options }) => {
        const filled = list.map(({ on, answers }) => ({
          on,
          answers:
            answers &&
            Object.fromEntries(
              Object.entries(answers).map(([id, value]) => [id, value ?? lowest(instrument.id, id, options)]),
            ),
        }))
        const before = loosely(instrument.id, list, options)
        const after = loosely(instrument.id, filled, options)
        // Days on which nothing was answered would become scores.
        if (before.missed.unanswered.length !== after.missed.unanswered.length) return
        const settled = (history: ScoreHistory) => [
          history.changes?.sinceBaseline.verdict,
          history.response.status,
          history.remission.status,
          history.earlyNonResponse.status,
        ]
        const now = settled(after)
        settled(before).forEach((status, position) => {
          if (status !== 'unknown') expect(now[position]).toBe(status)
        })
      }),
      some,
    )
  })

  test('it is plain JSON, the caller’s data stay, and nothing of the inside is handed out', () => {
    fc.assert(
      fc.property(histories, ({ instrument, list, options }) => {
        const copy = JSON.stringify(list)
        const history = loosely(instrument.id, list, options)
        expect(JSON.stringify(list)).toBe(copy)
        expect(JSON.parse(JSON.stringify(history))).toEqual(history)
      }),
      some,
    )
    const { reliableChange } = phq9([[0, 9]])
    if (reliableChange.status === 'known') Object.assign(reliableChange.criteria[0] ?? {}, { points: 1 })
    expect(phq9([[0, 9]]).reliableChange).toMatchObject({ least: 6 })
  })

  function lowest(id: string, item: string, { version }: { version?: string | undefined }): unknown {
    const instrument = all.find((each) => each.id === id)
    const found = instrument?.items.find((each) => each.id === item)
    return instrument && found && valuesOf(instrument, found, version)[0]
  }
})

describe('what is refused', () => {
  const loosely = scoresOverTime as unknown as (...all: readonly unknown[]) => unknown
  const one = [{ on: first, answers: { total: 9 } }]
  const own = { sample: { sd: 5 } }

  test.each<[string, readonly unknown[], typeof UsageError | typeof IntakeError, string[]]>([
    ['no instrument', [undefined, one], UsageError, ['instrument: missing']],
    ['one without a total', ['cssrs', one], UsageError, ['instrument: invalid-value']],
    ['no scores', ['phq9', []], IntakeError, ['scores: empty-history']],
    ['no list', ['phq9', {}], IntakeError, ['scores: invalid-type']],
    ['no day', ['phq9', [{ answers: null }]], IntakeError, ['scores.0.on: missing']],
    ['no date', ['phq9', [{ on: '2026-02-30' }]], IntakeError, ['scores.0.on: invalid-date']],
    [
      'too much',
      ['phq9', [{ on: first, answers: { total: 28 } }]],
      IntakeError,
      ['scores.0.answers.total: out-of-range'],
    ],
    ['twice', ['phq9', [...one, ...one]], IntakeError, ['scores.1.on: same-date']],
    ['no version', ['k10', one], UsageError, ['options.version: missing']],
    ['another version', ['k10', one, { version: 'x' }], UsageError, ['options.version: invalid-value']],
    ['a version too many', ['phq9', one, { version: 'x' }], UsageError, ['options.version: not-applicable']],
    [
      'an unknown criterion',
      ['phq9', one, { criterion: 'x' }],
      UsageError,
      ['options.criterion: invalid-value'],
    ],
    [
      'none to choose',
      ['audit', one, { criterion: 'nhs' }],
      UsageError,
      ['options.criterion: invalid-value'],
    ],
    ['both', ['phq9', one, { criterion: 'nhs', ...own }], UsageError, ['options.sample: contradiction']],
    ['half a sample', ['audit', one, own], UsageError, ['options.sample.reliability: missing']],
    [
      'half a sample of one that has criteria without it',
      ['pcl5', one, own],
      UsageError,
      ['options.sample.reliability: missing'],
    ],
    [
      'another baseline',
      ['phq9', one, { baselineOn: '2026-01-06' }],
      IntakeError,
      ['options.baselineOn: invalid-value'],
    ],
    [
      'an empty baseline',
      ['phq9', [...one, { on: '2026-01-06' }], { baselineOn: '2026-01-06' }],
      IntakeError,
      ['options.baselineOn: invalid-value'],
    ],
    [
      'later than today',
      ['phq9', one, { asOf: '2026-01-04' }],
      IntakeError,
      ['scores.0.on: date-after-assessment'],
    ],
    ['an unknown option', ['phq9', one, { weeks: 4 }], UsageError, ['options: unknown-key']],
    ['never', ['phq9', one, { every: 0 }], UsageError, ['options.every: out-of-range']],
    ['a language', ['phq9', one, { language: 'xx' }], UsageError, ['options.language: invalid-value']],
  ])('%s', (_, given, kind, expected) => {
    try {
      loosely(...given)
    } catch (error) {
      expect(error).toBeInstanceOf(kind)
      const { issues } = error as UsageError
      expect(issues.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(expected)
      return
    }
    throw new Error('Nothing was refused.')
  })
})
