import { createAssessor } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { vandalize } from '../support/vandalize.ts'
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
  recommend,
  rule,
  service,
  tried,
} from './clinic.ts'

const [a, b, c] = [atLeast('a', 'some'), atLeast('b', 'some'), atLeast('c', 'some')]

describe('the answer', () => {
  const ruleset = clinic({
    ladders: [pace, level],
    rules: [
      rule('clinic', a, { level: 'clinic' }),
      rule('hospital', all(b, c), { level: 'hospital', pace: 'now' }),
    ],
  })

  test('is final once nothing can change it, with the entry of its level', () => {
    const found = recommend(ruleset, { a: 'some', b: 'none' })
    expect(found).toMatchObject({
      status: 'final',
      level: 'clinic',
      levelOfCare: { code: 'clinic', label: 'Label of clinic', description: 'What clinic is.' },
      ladders: { pace: { status: 'final', rung: 'slow' }, level: { status: 'final', rung: 'clinic' } },
    })
    expect(found).not.toHaveProperty('possible')
    expect(found).not.toHaveProperty('atLeast')
  })

  test.each(['none', undefined])('says of which day it is: %s', (given) => {
    expect(recommend(ruleset, { a: 'some', ...(given ? { b: given } : {}) })).toHaveProperty(
      'assessedOn',
      assessedOn,
    )
  })

  test('is provisional before, with what is proven and what is possible, and without a level', () => {
    const found = recommend(ruleset, { a: 'some', b: 'some' })
    expect(found).toMatchObject({
      status: 'provisional',
      atLeast: 'clinic',
      possible: ['clinic', 'hospital'],
      ladders: {
        pace: { status: 'provisional', atLeast: 'slow', possible: ['slow', 'now'] },
        level: { status: 'provisional', atLeast: 'clinic', possible: ['clinic', 'hospital'] },
      },
    })
    expect(found).not.toHaveProperty('level')
    expect(found).not.toHaveProperty('levelOfCare')
    expect(found.ladders.level).not.toHaveProperty('rung')
  })

  test('is settled ladder by ladder', () => {
    const both = clinic({
      ladders: [level, pace],
      rules: [
        rule('top', atLeast('a', 'much'), { level: 'hospital' }),
        rule('clinic', b, { level: 'clinic', pace: 'now' }),
      ],
    })
    expect(recommend(both, { a: 'much' })).toMatchObject({
      status: 'final',
      level: 'hospital',
      ladders: { pace: { status: 'provisional', possible: ['slow', 'now'] } },
    })
  })

  test('names the ruleset', () => {
    expect(recommend(clinic({ id: 'mine', version: '2.0.1' }), {}).ruleset).toEqual({
      id: 'mine',
      version: '2.0.1',
    })
  })

  test('of a ruleset without rules is the lowest level, and nothing is open', () => {
    expect(recommend(clinic({}), {})).toMatchObject({
      status: 'final',
      level: 'home',
      reasons: [],
      openQuestions: [],
      services: { needed: [], possible: [] },
      unanswered: ['a', 'b', 'c'],
    })
  })
})

describe('what is answered and what is not', () => {
  const ruleset = clinic({ dimensions: [...abc, tried, leaving] })
  const known = (answers: object) => {
    const { answered, unanswered } = recommend(ruleset, { ...answers })
    return { answered, unanswered }
  }

  test('ratings, also the lowest, in the order of the ruleset', () => {
    expect(known({ c: 'none', a: 'much', b: null })).toEqual({
      answered: [
        { dimension: 'a', rating: 'much' },
        { dimension: 'c', rating: 'none' },
      ],
      unanswered: ['b', 'treatmentHistory'],
    })
  })

  test('an empty treatment history answers all that derives from it', () => {
    expect(known({ treatmentHistory: [] })).toEqual({
      answered: [
        { dimension: 'tried', rating: 'none' },
        { dimension: 'leaving', rating: 'none' },
      ],
      unanswered: ['a', 'b', 'c'],
    })
  })

  test('what is known in part is answered, up to its upper end', () => {
    const episode = { level: 'clinic', outcome: 'ongoing' }
    expect(known({ treatmentHistory: [episode] })).toEqual({
      answered: [
        { dimension: 'tried', rating: 'none', upTo: 'clinic' },
        { dimension: 'leaving', rating: 'clinic' },
      ],
      unanswered: ['a', 'b', 'c'],
    })
  })

  test('a history that leaves one dimension wide open leaves that one out', () => {
    const episode = { level: 'hospital', outcome: 'ongoing' }
    expect(known({ treatmentHistory: [episode] })).toEqual({
      answered: [{ dimension: 'leaving', rating: 'hospital' }],
      unanswered: ['a', 'b', 'c'],
    })
  })

  test('a ruleset that looks at no treatment does not ask for it', () => {
    expect(recommend(clinic({}), {}).unanswered).toEqual(['a', 'b', 'c'])
    expect(
      recommend(clinic({ treatmentHistory: { title: 'Treatment', question: 'What was there?' } }), {})
        .unanswered,
    ).toEqual(['a', 'b', 'c'])
  })
})

describe('open questions', () => {
  const ruleset = clinic({
    dimensions: [dimension('a', ['none', 'some', 'much'], { safety: true }), ...abc.slice(1), tried, leaving],
    ladders: [level, pace],
    services: [service('bath'), service('walk')],
    rules: [
      rule('clinic', a, { level: 'clinic', pace: 'fast' }, ['bath']),
      rule('hospital', atLeast('a', 'much'), { level: 'hospital' }),
      rule('walk', all(b, atLeast('tried', 'clinic')), {}, ['walk']),
    ],
  })

  test('say what is asked, what answers it, and what it could change', () => {
    const [first, ...others] = recommend(ruleset, {}).openQuestions
    expect(first).toEqual({
      id: 'a',
      title: 'Title of a',
      question: 'Question about a?',
      dimensions: ['a'],
      answers: {
        kind: 'ratings',
        ratings: ['none', 'some', 'much'].map((code) => ({
          code,
          label: `Label of ${code}`,
          anchor: `When ${code} fits.`,
        })),
      },
      safety: true,
      notKnown: false,
      couldRaise: { level: 'hospital', pace: 'fast' },
      couldAdd: ['bath'],
    })
    expect(others).toMatchObject([
      { id: 'b', couldRaise: {}, couldAdd: ['walk'], safety: false },
      {
        id: 'treatmentHistory',
        title: 'Treatment',
        question: 'What care was there?',
        // It answers both of the dimensions that derive from it.
        dimensions: ['tried', 'leaving'],
        answers: {
          kind: 'episodes',
          levels: ['home', 'clinic', 'hospital'],
          outcomes: [
            'recovered',
            'improved',
            'unchanged',
            'worsened',
            'left-early',
            'interrupted',
            'ongoing',
          ],
          responses: ['good', 'none', 'worse'],
        },
        safety: false,
        couldRaise: {},
        couldAdd: ['walk'],
      },
    ])
  })

  test('are not those that can change nothing anymore', () => {
    const ids = (answers: object) => recommend(ruleset, { ...answers }).openQuestions.map(({ id }) => id)
    expect(ids({ a: 'some' })).toEqual(['b', 'treatmentHistory'])
    expect(ids({ a: 'none', b: 'none' })).toEqual([])
    expect(ids({ a: 'none', treatmentHistory: [] })).toEqual([])
    expect(ids({ a: 'none', b: 'some', c: 'none', treatmentHistory: [] })).toEqual([])
  })

  test('are asked again where the answer is half-known', () => {
    const undated = { level: 'clinic', outcome: 'worsened' }
    expect(recommend(ruleset, { a: 'none', b: 'some', treatmentHistory: [undated] })).toMatchObject({
      openQuestions: [{ id: 'treatmentHistory', couldRaise: {}, couldAdd: ['walk'] }],
      unanswered: ['c'],
    })
  })

  test('about treatment are a matter of safety where a dimension that derives from it is', () => {
    const safe = clinic({
      dimensions: [...abc, leaving, { ...tried, safety: true }],
      rules: [rule('clinic', atLeast('leaving', 'clinic'), { level: 'clinic' })],
    })
    expect(recommend(safe, {}).openQuestions).toMatchObject([{ id: 'treatmentHistory', safety: true }])
  })

  test('name the levels of the ladder `level`, wherever it stands', () => {
    const turned = clinic({
      dimensions: [tried],
      ladders: [pace, level],
      rules: [rule('fast', atLeast('tried', 'clinic'), { pace: 'fast' })],
    })
    expect(recommend(turned, {}).openQuestions).toMatchObject([
      { answers: { levels: ['home', 'clinic', 'hospital'] }, couldRaise: { pace: 'fast' } },
    ])
  })
})

test('nobody can change a later result through an earlier one, nor the ruleset', () => {
  const when = { kind: 'unanswered', field: 'c' } as const
  const ruleset = clinic({
    dimensions: [...abc, tried],
    ladders: [level, pace],
    services: [
      service('hotline', { always: { sources: ['own'], support: 'judgment' } }),
      service('bath'),
      service('walk'),
    ],
    rules: [
      rule('clinic', a, { level: 'clinic', pace: 'fast' }, ['bath']),
      rule('walk', all(b, c), {}, ['walk']),
      rule('tried', atLeast('tried', 'clinic'), { level: 'hospital' }),
    ],
    warnings: [{ id: 'again', question: 'And c?', when }],
    focus: [{ id: 'mind', label: 'Mind it', when, sources: ['own'], support: 'judgment' }],
  })
  const assessor = createAssessor(ruleset)
  const history = [{ level: 'clinic', outcome: 'worsened', endedOn: '2026-10-01' }]
  const intakes = [
    { assessedOn, a: 'much', treatmentHistory: history },
    { assessedOn, a: 'some', b: 'some', treatmentHistory: [{ level: 'clinic', outcome: 'ongoing' }] },
    { assessedOn, a: 'none', b: 'none', c: 'none', treatmentHistory: [] },
  ]
  const everything = () =>
    intakes.flatMap((intake) => [
      assessor.assess(intake),
      assessor.trace(intake),
      assessor.questions(intake),
      assessor.stepDown(intake),
      assessor.stepUp(intake),
      assessor.ruleset,
    ])
  const before = JSON.stringify(everything())
  for (const result of everything()) vandalize(result)
  expect(JSON.stringify(everything())).toBe(before)
})

describe('safeAssess', () => {
  const { safeAssess, assess } = createAssessor(clinic({}))

  test('returns the recommendation that assess does', () => {
    const intake = { assessedOn, a: 'some' }
    expect(safeAssess(intake)).toEqual({ success: true, data: assess(intake) })
  })

  test('returns what assess throws', () => {
    const result = safeAssess({ assessedOn, a: 'a lot' })
    expect(result).toMatchObject({ success: false, error: { code: 'invalid-intake' } })
    expect(() => assess({ assessedOn, a: 'a lot' })).toThrow(
      result.success ? 'It was accepted.' : result.error.message,
    )
  })
})
