import type { Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { createReasons } from '../../src/assessor/reasonsOf.ts'
import type { Verdict } from '../../src/assessor/Verdict.ts'
import { createCaseReader } from '../../src/intake/Case.ts'
import { yes } from '../../src/intake/Truth.ts'
import { compileRuleset } from '../../src/ruleset/compileRuleset.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { abc, all, atLeast, clinic, level, pace, recommend, rule, service, tried } from './clinic.ts'

/** The rules that are told, each with those that it restates. */
function told(ruleset: Ruleset, answers: Readonly<Record<string, unknown>>): Record<string, string[]> {
  return Object.fromEntries(
    recommend(ruleset, answers).reasons.map(({ rule, restates }) => [rule, restates.map((one) => one.rule)]),
  )
}

/** The rules that are told, in order. */
function order(ruleset: Ruleset, answers: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(told(ruleset, answers))
}

/** The ladders that each rule decides, restated ones included. */
function decided(
  ruleset: Ruleset,
  answers: Readonly<Record<string, unknown>>,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    recommend(ruleset, answers)
      .reasons.flatMap((reason) => [reason, ...reason.restates])
      .map(({ rule, decisiveFor }) => [rule, decisiveFor]),
  )
}

const [a, b, c] = [atLeast('a', 'some'), atLeast('b', 'some'), atLeast('c', 'some')]
const everySome = { a: 'some', b: 'some', c: 'some' }

describe('the order of reasons', () => {
  test('what decides comes first, whatever its rung', () => {
    const ruleset = clinic({
      ladders: [level, pace],
      rules: [
        // It decides the pace only, while a rule that raises the level further than it decides nothing.
        rule('pace', a, { pace: 'fast' }),
        rule('clinic', b, { level: 'clinic' }),
        rule('hospital', c, { level: 'hospital' }),
      ],
    })
    expect(order(ruleset, everySome)).toEqual(['hospital', 'pace', 'clinic'])
  })

  test('then the higher level, also where the ladder of levels is not the first', () => {
    const ruleset = clinic({
      ladders: [pace, level],
      rules: [rule('a-pace', a, { pace: 'now' }), rule('b-level', b, { level: 'clinic' })],
    })
    expect(order(ruleset, everySome)).toEqual(['b-level', 'a-pace'])
  })

  test('then the higher rung of the other ladders, in their order', () => {
    const room = { ...pace, id: 'room', rungs: pace.rungs }
    const ruleset = clinic({
      ladders: [room, level, pace],
      rules: [
        rule('a', a, { level: 'clinic' }),
        rule('b', b, { level: 'clinic', pace: 'now' }),
        rule('c', c, { level: 'clinic', room: 'fast' }),
      ],
    })
    expect(order(ruleset, everySome)).toEqual(['c', 'b', 'a'])
  })

  test('then the id, among those that do not decide as well', () => {
    const ruleset = clinic({
      services: [service('bath'), service('massage')],
      rules: [
        rule('z', a, { level: 'hospital' }),
        rule('y', b, { level: 'hospital' }),
        rule('x-bath', c, {}, ['bath']),
        rule('w-massage', b, {}, ['massage']),
      ],
    })
    expect(order(ruleset, everySome)).toEqual(['y', 'z', 'w-massage', 'x-bath'])
  })
})

describe('the order of what a reason restates', () => {
  test('what decides comes first, whatever its rung', () => {
    const ruleset = clinic({
      ladders: [level, pace],
      rules: [
        rule('all', all(a, b, c), { level: 'hospital', pace: 'now' }),
        // It decides nothing, for the level is higher.
        rule('clinic', b, { level: 'clinic' }),
        rule('pace', a, { pace: 'now' }),
      ],
    })
    expect(told(ruleset, everySome)).toEqual({ all: ['pace', 'clinic'] })
  })
})

describe('decisiveFor', () => {
  test('names every ladder whose answer is the floor of the rule, in the order of the ladders', () => {
    const ruleset = clinic({
      ladders: [pace, level],
      rules: [
        rule('both', a, { level: 'hospital', pace: 'now' }),
        rule('level', b, { level: 'hospital', pace: 'fast' }),
        rule('neither', c, { level: 'clinic', pace: 'fast' }),
      ],
    })
    expect(decided(ruleset, everySome)).toEqual({ both: ['pace', 'level'], level: ['level'], neither: [] })
  })

  test('a rule that raises nothing does not decide the lowest rung', () => {
    const ruleset = clinic({ services: [service('bath')], rules: [rule('bath', a, {}, ['bath'])] })
    expect(decided(ruleset, everySome)).toEqual({ bath: [] })
  })

  test('of an open answer, it is the floor that is proven so far', () => {
    const ruleset = clinic({
      rules: [rule('clinic', a, { level: 'clinic' }), rule('hospital', b, { level: 'hospital' })],
    })
    expect(decided(ruleset, { a: 'some' })).toEqual({ clinic: ['level'] })
    expect(decided(ruleset, { a: 'some', b: 'some' })).toEqual({ clinic: [], hospital: ['level'] })
  })

  test('a restated rule with the same floor decides too', () => {
    const ruleset = clinic({
      rules: [rule('more', atLeast('a', 'much'), { level: 'clinic' }), rule('less', a, { level: 'clinic' })],
    })
    expect(told(ruleset, { a: 'much' })).toEqual({ more: ['less'] })
    expect(decided(ruleset, { a: 'much' })).toEqual({ more: ['level'], less: ['level'] })
  })
})

describe('what a rule restates', () => {
  test('a chain is told flat, in the order of the rungs', () => {
    const ruleset = clinic({
      ladders: [level, pace],
      rules: [
        rule('any', a, { pace: 'fast' }),
        rule('much', atLeast('a', 'much'), { level: 'clinic', pace: 'fast' }),
        rule('much-and-b', all(atLeast('a', 'much'), b), { level: 'hospital', pace: 'now' }),
      ],
    })
    expect(told(ruleset, { a: 'much', b: 'some' })).toEqual({ 'much-and-b': ['much', 'any'] })
    expect(
      recommend(ruleset, { a: 'much', b: 'some' }).reasons[0]?.restates.flatMap(({ restates }) => restates),
    ).toEqual([])
  })

  test('only when the stronger rule fires', () => {
    const ruleset = clinic({
      rules: [
        rule('more', atLeast('a', 'much'), { level: 'hospital' }),
        rule('less', a, { level: 'clinic' }),
      ],
    })
    expect(told(ruleset, { a: 'some' })).toEqual({ less: [] })
    expect(told(ruleset, { a: 'much' })).toEqual({ more: ['less'] })
  })

  test('of equivalent rules the one with the smaller id is kept, whichever is declared first', () => {
    const twins = [
      rule('twin-a', all(a, b), { level: 'clinic' }),
      rule('twin-b', all(b, a), { level: 'clinic' }),
      rule('twin-c', all(a, b), { level: 'clinic' }),
    ]
    const expected = { 'twin-a': ['twin-b', 'twin-c'] }
    expect(told(clinic({ rules: twins }), everySome)).toEqual(expected)
    expect(told(clinic({ rules: [...twins].reverse() }), everySome)).toEqual(expected)
  })

  test('the same criterion with the lower floor is restated though its id is smaller', () => {
    const ruleset = clinic({
      rules: [rule('a-low', a, { level: 'clinic' }), rule('b-high', a, { level: 'hospital' })],
    })
    expect(told(ruleset, everySome)).toEqual({ 'b-high': ['a-low'] })
  })

  test('of several stronger rules the first that is told has it, and only that one', () => {
    const ruleset = clinic({
      ladders: [level, pace],
      rules: [
        rule('weak', a, { pace: 'fast' }),
        rule('with-b', all(a, b), { level: 'clinic', pace: 'fast' }),
        rule('with-c', all(a, c), { level: 'hospital', pace: 'fast' }),
      ],
    })
    expect(told(ruleset, everySome)).toEqual({ 'with-c': ['weak'], 'with-b': [] })
    expect(told(ruleset, { ...everySome, c: 'none' })).toEqual({ 'with-b': ['weak'] })
  })

  test('not a rule that adds a service of its own', () => {
    const rules = (adds: readonly string[]) =>
      clinic({
        services: [service('bath'), service('massage')],
        rules: [
          rule('more', atLeast('a', 'much'), { level: 'hospital' }, adds),
          rule('less', a, { level: 'clinic' }, ['bath']),
        ],
      })
    expect(told(rules([]), { a: 'much' })).toEqual({ more: [], less: [] })
    expect(told(rules(['massage']), { a: 'much' })).toEqual({ more: [], less: [] })
    expect(told(rules(['massage', 'bath']), { a: 'much' })).toEqual({ more: ['less'] })
  })

  test('not a rule that raises any ladder further', () => {
    const ruleset = clinic({
      ladders: [level, pace],
      rules: [
        rule('more', atLeast('a', 'much'), { level: 'hospital', pace: 'fast' }),
        rule('less', a, { level: 'clinic', pace: 'now' }),
      ],
    })
    expect(told(ruleset, { a: 'much' })).toEqual({ more: [], less: [] })
  })

  test('not a rule that holds on other evidence', () => {
    const ruleset = clinic({
      rules: [rule('a', a, { level: 'hospital' }), rule('b', b, { level: 'clinic' })],
    })
    expect(told(ruleset, everySome)).toEqual({ a: [], b: [] })
  })
})

describe('a reason', () => {
  test('carries what the ruleset says of the rule, with its sources in full and in order', () => {
    const book = { id: 'book', label: 'Book', title: 'A book', verified: 'primary', note: 'Read.' } as const
    const own = { id: 'own', label: 'Own', title: 'Our judgment', note: 'Nothing to read.' }
    const ruleset = clinic({
      ladders: [level, pace],
      services: [service('bath')],
      sources: [own, book],
      rules: [
        {
          id: 'warm',
          label: 'warmth helps',
          when: a,
          raises: { pace: 'fast' },
          adds: ['bath'],
          sources: ['book', 'own'],
          support: 'derived',
        },
      ],
    })
    expect(recommend(ruleset, everySome).reasons).toEqual([
      {
        rule: 'warm',
        label: 'warmth helps',
        decisiveFor: ['pace'],
        raises: { pace: 'fast' },
        adds: ['bath'],
        evidence: [{ kind: 'rating', dimension: 'a', rating: 'some', threshold: 'some', sensitive: false }],
        sources: [book, own],
        support: 'derived',
        sensitive: false,
        dissents: [],
        restates: [],
      },
    ])
  })

  test('is told only when the rule fires whatever the open questions answer', () => {
    const ruleset = clinic({
      dimensions: [...abc, tried],
      rules: [rule('tried', all(a, atLeast('tried', 'clinic')), { level: 'clinic' })],
    })
    const undated = { level: 'clinic', outcome: 'unchanged' }
    const dated = { ...undated, endedOn: '2026-10-01' }
    expect(order(ruleset, { a: 'some' })).toEqual([])
    expect(order(ruleset, { a: 'some', treatmentHistory: [undated] })).toEqual([])
    expect(order(ruleset, { a: 'some', treatmentHistory: [dated] })).toEqual(['tried'])
    expect(order(ruleset, { treatmentHistory: [dated] })).toEqual([])
  })
})

describe('where not all of what restates what is known', () => {
  // So many rules can be written that not every two of them are looked at far enough.
  const compiled = compileRuleset(
    clinic({ rules: ['x', 'y', 'z'].map((id) => rule(id, a, { level: 'clinic' })) }),
  )
  const verdict: Verdict = { rules: compiled.rules.map(() => yes), ladders: compiled.ladders.map(() => [1]) }
  const facts = { known: createCaseReader(compiled.byId)({ assessedOn: '2026-11-20' }), history: [] }
  const toldBy = (...stronger: readonly (readonly number[])[]) => {
    const reasons = createReasons(
      compiled,
      (position) => at(stronger, position),
      () => [],
    )(verdict, facts)
    return Object.fromEntries(reasons.map(({ rule: id, restates }) => [id, restates.map((one) => one.rule)]))
  }

  test('a rule that restates one which is only restated is told itself', () => {
    expect(toldBy([], [0], [1])).toEqual({ x: ['y'], z: [] })
  })

  test('of rules that restate each other in a circle one is told, and none is lost', () => {
    expect(toldBy([1], [2], [0])).toEqual({ x: ['z'], y: [] })
    expect(toldBy([1, 2], [0, 2], [0, 1])).toEqual({ x: ['y', 'z'] })
  })
})
