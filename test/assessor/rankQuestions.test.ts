import { createAssessor, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import {
  all,
  assessedOn,
  atLeast,
  clinic,
  dimension,
  leaving,
  level,
  pace,
  rule,
  service,
  tried,
} from './clinic.ts'

const ask = (ruleset: Ruleset, answers: object = {}) =>
  createAssessor(ruleset).questions({ assessedOn, ...answers })
const next = (ruleset: Ruleset, answers: object = {}) =>
  createAssessor(ruleset).nextQuestion({ assessedOn, ...answers })

const always = { sources: ['own'], support: 'judgment' } as const

describe('questions', () => {
  const ruleset = clinic({
    dimensions: [dimension('b', ['none', 'some']), dimension('a', ['none', 'some', 'much'])],
    services: [service('hotline', { always }), service('bath')],
    rules: [
      rule('clinic', atLeast('a', 'some'), { level: 'clinic' }),
      rule('hospital', all(atLeast('a', 'much'), atLeast('b', 'some')), { level: 'hospital' }),
      rule('bath', atLeast('b', 'some'), {}, ['bath']),
    ],
  })

  test('are ranked by what their answers leave open on average', () => {
    // a: `none` and `some` settle the level and leave the bath, `much` leaves both: (1 + 1 + 2) / 3.
    // b: `none` leaves home or clinic, `some` leaves all three levels; both settle the bath: (1 + 2) / 2.
    expect(ask(ruleset).map(({ id, leavesOpen }) => [id, leavesOpen])).toEqual([
      ['a', 4 / 3],
      ['b', 3 / 2],
    ])
  })

  test('say of each answer what it would leave possible', () => {
    expect(ask(ruleset)[0]?.outcomes).toEqual([
      { ratings: { a: 'none' }, ladders: { level: ['home'] }, needed: [], possible: ['bath'] },
      { ratings: { a: 'some' }, ladders: { level: ['clinic'] }, needed: [], possible: ['bath'] },
      { ratings: { a: 'much' }, ladders: { level: ['clinic', 'hospital'] }, needed: [], possible: ['bath'] },
    ])
    expect(ask(ruleset)[1]?.outcomes).toEqual([
      { ratings: { b: 'none' }, ladders: { level: ['home', 'clinic'] }, needed: [], possible: [] },
      {
        ratings: { b: 'some' },
        ladders: { level: ['home', 'clinic', 'hospital'] },
        needed: ['bath'],
        possible: [],
      },
    ])
  })

  test('of an intake that is answered in part depend on the answers', () => {
    expect(ask(ruleset, { a: 'much' })).toMatchObject([
      {
        id: 'b',
        leavesOpen: 0,
        couldRaise: { level: 'hospital' },
        couldAdd: ['bath'],
        outcomes: [
          { ratings: { b: 'none' }, ladders: { level: ['clinic'] }, needed: [] },
          { ratings: { b: 'some' }, ladders: { level: ['hospital'] }, needed: ['bath'] },
        ],
      },
    ])
    expect(ask(ruleset, { a: 'some', b: 'some' })).toEqual([])
  })

  test('count every ladder and every service', () => {
    const wide = clinic({
      dimensions: [dimension('a', ['none', 'some']), dimension('b', ['none', 'some'])],
      ladders: [pace, level],
      services: [service('bath'), service('walk')],
      rules: [
        rule('all', atLeast('a', 'some'), { level: 'hospital', pace: 'now' }, ['bath', 'walk']),
        rule('some', atLeast('b', 'some'), { level: 'clinic' }, ['walk']),
      ],
    })
    // After b `none`: two levels, two paces, two services; after b `some`: the same without the walk.
    expect(ask(wide).map(({ id, leavesOpen }) => [id, leavesOpen])).toEqual([
      // After a `none`: two levels and the walk; after a `some`: nothing.
      ['a', 1],
      ['b', (4 + 3) / 2],
    ])
  })

  test('of the same rank keep the order of the ruleset', () => {
    const [x, z, y] = ['x', 'z', 'y'].map((id) => dimension(id, ['none', 'some']))
    const even = clinic({
      dimensions: [x, z, y].filter((one) => one !== undefined),
      rules: [
        rule('all', all(atLeast('x', 'some'), atLeast('y', 'some'), atLeast('z', 'some')), {
          level: 'clinic',
        }),
      ],
    })
    expect(ask(even).map(({ id }) => id)).toEqual(['x', 'z', 'y'])
  })

  test('about treatment have an outcome for each pair of ratings that it can give', () => {
    const treated = clinic({
      dimensions: [tried, leaving],
      rules: [
        rule('tried', atLeast('tried', 'clinic'), { level: 'clinic' }),
        rule('leaving', atLeast('leaving', 'hospital'), { level: 'hospital' }),
      ],
    })
    const [open] = ask(treated)
    expect(open).toMatchObject({ id: 'treatmentHistory', leavesOpen: 0 })
    expect(
      open?.outcomes.map(({ ratings, ladders }) => [ratings.tried, ratings.leaving, ladders.level]),
    ).toEqual([
      ['none', 'none', ['home']],
      ['none', 'clinic', ['home']],
      ['none', 'hospital', ['hospital']],
      ['clinic', 'none', ['clinic']],
      ['clinic', 'clinic', ['clinic']],
      ['clinic', 'hospital', ['hospital']],
      ['hospital', 'none', ['clinic']],
      ['hospital', 'clinic', ['clinic']],
      ['hospital', 'hospital', ['hospital']],
    ])
    // What is half-known narrows them.
    const [half] = ask(treated, { treatmentHistory: [{ level: 'clinic', outcome: 'ongoing' }] })
    expect(half?.outcomes).toMatchObject([
      { ratings: { tried: 'none', leaving: 'clinic' }, ladders: { level: ['home'] } },
      { ratings: { tried: 'clinic', leaving: 'clinic' }, ladders: { level: ['clinic'] } },
    ])
  })
})

describe('an interview', () => {
  const interviewed = clinic({
    dimensions: [
      dimension('mood', ['none', 'some']),
      dimension('danger', ['none', 'some'], { safety: true }),
      dimension('detox', ['none', 'some', 'much'], { safety: true }),
    ],
    rules: [
      rule('danger', atLeast('danger', 'some'), { level: 'clinic' }),
      rule('top', atLeast('mood', 'some'), { level: 'hospital' }),
    ],
  })

  test('asks what settles most first', () => {
    expect(next(interviewed)).toEqual(ask(interviewed)[0])
    expect(next(interviewed)?.id).toBe('mood')
    expect(next(interviewed, { mood: 'none' })?.id).toBe('danger')
  })

  test('then the safety questions, though they change nothing, in the order of the ruleset', () => {
    expect(ask(interviewed, { mood: 'some' })).toEqual([])
    expect(next(interviewed, { mood: 'some' })).toMatchObject({
      id: 'danger',
      dimensions: ['danger'],
      couldRaise: {},
      couldAdd: [],
      leavesOpen: 0,
      outcomes: [
        { ratings: { danger: 'none' }, ladders: { level: ['hospital'] } },
        { ratings: { danger: 'some' }, ladders: { level: ['hospital'] } },
      ],
    })
    expect(next(interviewed, { mood: 'some', danger: 'none' })).toMatchObject({
      id: 'detox',
      question: 'Question about detox?',
      safety: true,
      outcomes: [{}, {}, {}],
    })
  })

  test('then ends, whatever else is open', () => {
    expect(next(interviewed, { mood: 'some', danger: 'none', detox: 'none' })).toBeUndefined()
    expect(next(interviewed, { danger: 'none', mood: 'none', detox: 'much' })).toBeUndefined()
    expect(next(clinic({}))).toBeUndefined()
  })

  test('goes on until a service is settled too', () => {
    const serving = clinic({
      dimensions: [dimension('a', ['none', 'some']), dimension('b', ['none', 'some'])],
      services: [service('bath')],
      rules: [
        rule('top', atLeast('a', 'some'), { level: 'hospital' }),
        rule('bath', atLeast('b', 'some'), {}, ['bath']),
      ],
    })
    expect(next(serving, { a: 'some' })).toMatchObject({ id: 'b', couldRaise: {}, couldAdd: ['bath'] })
  })

  test('asks about treatment for safety where only a part of it is known', () => {
    const treated = clinic({ dimensions: [{ ...tried, safety: true }, leaving] })
    expect(next(treated)?.id).toBe('treatmentHistory')
    expect(next(treated, { treatmentHistory: [{ level: 'clinic', outcome: 'worsened' }] })?.id).toBe(
      'treatmentHistory',
    )
    expect(next(treated, { treatmentHistory: [] })).toBeUndefined()
    // It ended too long ago to step down from it, and whether it helped is open.
    const left = { level: 'clinic', outcome: 'left-early', endedOn: '2026-09-01' }
    expect(next(treated, { treatmentHistory: [left] })?.id).toBe('treatmentHistory')
  })
})
