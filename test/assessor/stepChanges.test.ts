import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import {
  abc,
  all,
  assessedOn,
  atLeast,
  clinic,
  dimension,
  leaving,
  level,
  pace,
  rule,
  total,
  tried,
} from './clinic.ts'

const down = (ruleset: Ruleset, answers: object) =>
  createAssessor(ruleset).stepDown({ assessedOn, ...answers })
const up = (ruleset: Ruleset, answers: object) => createAssessor(ruleset).stepUp({ assessedOn, ...answers })

const calm = { a: 'none', b: 'none', c: 'none' }
const [a, b, c] = [atLeast('a', 'some'), atLeast('b', 'some'), atLeast('c', 'some')]
const move = (id: string, from: string, to: string) => ({ dimension: id, from, to })

describe('stepDown', () => {
  const ruleset = clinic({
    // The ladder of levels is the one that counts, wherever it stands.
    ladders: [pace, level],
    rules: [
      rule('much-a', atLeast('a', 'much'), { level: 'hospital' }),
      rule('a-and-b', all(a, b), { level: 'clinic' }),
      rule('much-c', atLeast('c', 'much'), { level: 'clinic', pace: 'now' }),
    ],
  })

  test('names the smallest improvement, and the level that it leads to', () => {
    expect(down(ruleset, { a: 'much', b: 'some', c: 'none' })).toEqual({
      status: 'possible',
      level: 'hospital',
      options: [{ to: 'clinic', changes: [move('a', 'much', 'some')], rungs: 1 }],
      count: '1',
    })
    // Nothing else holds a lower level here, so the same improvement leads further.
    expect(down(ruleset, { ...calm, a: 'much' })).toMatchObject({
      options: [{ to: 'home', changes: [move('a', 'much', 'some')], rungs: 1 }],
      count: '1',
    })
  })

  test('names everything that must improve together, and each way to do it', () => {
    expect(down(ruleset, { a: 'some', b: 'some', c: 'much' })).toEqual({
      status: 'possible',
      level: 'clinic',
      options: [
        { to: 'home', changes: [move('a', 'some', 'none'), move('c', 'much', 'some')], rungs: 2 },
        { to: 'home', changes: [move('b', 'some', 'none'), move('c', 'much', 'some')], rungs: 2 },
      ],
      count: '2',
    })
  })

  test('of ways of one length, the one that touches fewer dimensions comes first', () => {
    const either = clinic({
      dimensions: ['b', 'c', 'a'].map((id) => dimension(id, ['none', 'some', 'much'])),
      rules: [
        rule('a-and-b', all(a, b), { level: 'clinic' }),
        rule('a-and-c', all(a, c), { level: 'clinic' }),
      ],
    })
    expect(down(either, { a: 'much', b: 'some', c: 'some' })).toMatchObject({
      options: [
        { changes: [move('a', 'much', 'none')], rungs: 2 },
        { changes: [move('b', 'some', 'none'), move('c', 'some', 'none')], rungs: 2 },
      ],
      count: '2',
    })
  })

  test('lists five ways and counts them all', () => {
    const ids = ['u', 'v', 'w', 'x', 'y', 'z', 'a'] as const
    const many = clinic({
      dimensions: ids.map((id) => dimension(id, ['none', 'some'])),
      rules: [rule('all', total(ids, 7), { level: 'clinic' })],
    })
    const found = down(many, Object.fromEntries(ids.map((id) => [id, 'some'])))
    expect(found).toMatchObject({
      options: ['u', 'v', 'w', 'x', 'y'].map((id) => ({ changes: [move(id, 'some', 'none')] })),
      count: '7',
    })
  })

  test('is at the lowest level already', () => {
    expect(down(ruleset, { ...calm, a: 'some' })).toEqual({ status: 'lowest', level: 'home' })
  })

  test('says nothing while something is open, and what that is', () => {
    expect(down(ruleset, { a: 'much', c: 'none' })).toEqual({ status: 'incomplete', unanswered: ['b'] })
    const treated = clinic({ dimensions: [...abc, tried, leaving] })
    expect(down(treated, { b: 'none', c: 'none' })).toEqual({
      status: 'incomplete',
      unanswered: ['a', 'treatmentHistory'],
    })
    // Whether it helped is open; that it ended too long ago to step down from it is not.
    const left = [{ level: 'clinic', outcome: 'left-early', endedOn: '2026-09-01' }]
    const half = [{ level: 'clinic', outcome: 'worsened' }]
    expect(down(treated, { ...calm, treatmentHistory: left })).toEqual({
      status: 'incomplete',
      unanswered: ['treatmentHistory'],
    })
    expect(down(treated, { ...calm, treatmentHistory: half })).toEqual({
      status: 'incomplete',
      unanswered: ['treatmentHistory'],
    })
  })
})

describe('a level that is held', () => {
  const ruleset = clinic({
    dimensions: [...abc.slice(0, 2), dimension('c', ['none', 'some'], { changeable: false }), tried, leaving],
    rules: [
      rule('a', a, { level: 'hospital' }),
      rule('c', c, { level: 'clinic' }),
      rule('c-again', all(c, b), { level: 'hospital' }),
      rule('tried', atLeast('tried', 'clinic'), { level: 'clinic' }),
      rule('leaving', atLeast('leaving', 'clinic'), { level: 'clinic' }),
      rule('tried-all', atLeast('tried', 'hospital'), { level: 'hospital' }),
    ],
  })
  const held = (history: readonly object[], answers: object = {}) =>
    down(ruleset, { ...calm, ...answers, treatmentHistory: history })

  test('by what cannot improve names those rules only, and no date', () => {
    expect(held([], { c: 'some' })).toEqual({
      status: 'held',
      level: 'clinic',
      by: [{ rule: 'c', label: 'Label of c' }],
    })
    // A higher level that can be left is no longer held by it.
    expect(held([], { c: 'some', a: 'some', b: 'some' })).toMatchObject({
      status: 'possible',
      options: [{ to: 'clinic', changes: [move('a', 'some', 'none'), move('b', 'some', 'none')] }],
    })
  })

  test('by treatment within a year: up to the day a year later', () => {
    expect(held([{ level: 'clinic', outcome: 'unchanged', endedOn: '2026-10-01' }])).toEqual({
      status: 'held',
      level: 'clinic',
      by: [{ rule: 'tried', label: 'Label of tried' }],
      until: '2027-10-01',
    })
  })

  test('by care within thirty days: up to the thirtieth', () => {
    expect(held([{ level: 'clinic', outcome: 'improved', endedOn: '2026-11-10' }])).toMatchObject({
      status: 'held',
      by: [{ rule: 'leaving' }],
      until: '2026-12-10',
    })
    expect(held([{ level: 'clinic', outcome: 'improved', endedOn: '2026-10-21' }])).toMatchObject({
      until: assessedOn,
    })
  })

  test('by the episode that holds it longest', () => {
    const episodes = [
      { level: 'clinic', outcome: 'improved', endedOn: '2026-11-19' },
      { level: 'clinic', outcome: 'worsened', endedOn: '2026-11-20' },
      { level: 'clinic', outcome: 'worsened', endedOn: '2026-06-01' },
    ]
    expect(held(episodes)).toMatchObject({
      by: [{ rule: 'leaving' }, { rule: 'tried' }],
      until: '2027-11-20',
    })
  })

  test('names only the rules that reach the level, and the date on which that one falls', () => {
    const episodes = [
      { level: 'hospital', outcome: 'worsened', endedOn: '2026-06-01' },
      { level: 'clinic', outcome: 'worsened', endedOn: '2026-09-01' },
    ]
    expect(held(episodes)).toMatchObject({
      level: 'hospital',
      by: [{ rule: 'tried-all' }],
      until: '2027-06-01',
    })
  })

  test('by care that goes on, without a date', () => {
    const found = held([{ level: 'clinic', outcome: 'ongoing', response: 'good' }])
    expect(found).toMatchObject({ status: 'held', by: [{ rule: 'leaving' }] })
    expect(found).not.toHaveProperty('until')
  })

  test('by treatment and by something else: the date of the treatment frees nothing', () => {
    const found = held([{ level: 'clinic', outcome: 'unchanged', endedOn: '2026-10-01' }], { c: 'some' })
    expect(found).toMatchObject({ by: [{ rule: 'c' }, { rule: 'tried' }] })
    expect(found).not.toHaveProperty('until')
  })

  test('in a ruleset that looks at no treatment, without a date', () => {
    const fixed = clinic({
      dimensions: [dimension('a', ['none', 'some'], { changeable: false })],
      rules: [rule('a', a, { level: 'hospital' })],
    })
    expect(down(fixed, { a: 'some' })).toEqual({
      status: 'held',
      level: 'hospital',
      by: [{ rule: 'a', label: 'Label of a' }],
    })
  })
})

describe('stepUp', () => {
  const ruleset = clinic({
    dimensions: [...abc.slice(0, 2), dimension('c', ['none', 'some'], { changeable: false }), tried],
    ladders: [pace, level],
    rules: [
      rule('much-a', atLeast('a', 'much'), { level: 'clinic', pace: 'now' }),
      rule('b-and-c', all(b, c), { level: 'hospital' }),
      rule('tried', atLeast('tried', 'clinic'), { level: 'hospital' }),
    ],
  })

  test('names the smallest worsenings of what is rated, also of what cannot improve', () => {
    expect(up(ruleset, { ...calm, treatmentHistory: [] })).toEqual({
      status: 'possible',
      level: 'home',
      options: [
        { to: 'clinic', changes: [move('a', 'none', 'much')], rungs: 2 },
        { to: 'hospital', changes: [move('b', 'none', 'some'), move('c', 'none', 'some')], rungs: 2 },
      ],
      count: '2',
    })
  })

  test('goes from where the person is', () => {
    expect(up(ruleset, { ...calm, a: 'much', b: 'some', treatmentHistory: [] })).toMatchObject({
      level: 'clinic',
      options: [{ to: 'hospital', changes: [move('c', 'none', 'some')], rungs: 1 }],
      count: '1',
    })
    expect(up(ruleset, { ...calm, a: 'some', treatmentHistory: [] })).toMatchObject({
      options: [{ to: 'clinic', changes: [move('a', 'some', 'much')] }, { to: 'hospital' }],
    })
  })

  test('finds no higher level', () => {
    const treatmentHistory = [{ level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' }]
    expect(up(ruleset, { ...calm, treatmentHistory })).toEqual({ status: 'highest', level: 'hospital' })
    const low = clinic({ rules: [rule('a', a, { level: 'clinic' })] })
    // The ladder goes on, but no rating leads there.
    expect(up(low, { ...calm, a: 'some' })).toEqual({ status: 'highest', level: 'clinic' })
  })

  test('says nothing while something is open, and what that is', () => {
    expect(up(ruleset, calm)).toEqual({ status: 'incomplete', unanswered: ['treatmentHistory'] })
    expect(up(ruleset, { b: 'none' })).toEqual({
      status: 'incomplete',
      unanswered: ['a', 'c', 'treatmentHistory'],
    })
  })
})

test('a wrong intake is refused by every question about it', () => {
  const assessor = createAssessor(clinic({}))
  for (const ask of [
    assessor.stepDown,
    assessor.stepUp,
    assessor.questions,
    assessor.nextQuestion,
    assessor.trace,
  ])
    expect(() => ask({ a: 'some' })).toThrow(expect.objectContaining({ code: 'invalid-intake' }))
})
