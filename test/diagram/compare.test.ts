import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { compare, extendRuleset, type Rule, type Ruleset } from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/ruleset/lookUp.ts'
import { criterionOf } from '../support/arbitraries.ts'
import { firedRules, floorsOf } from '../support/reference.ts'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { runs } from '../support/runs.ts'
import { small, smallWith } from '../support/small.ts'
import { compile, everyCase, neededByRules, type Positions, rungByRules, smallRulesets } from './everyCase.ts'
import { any, least, rulesetOf, total } from './scales.ts'

/** A ruleset, and the same after somebody changed its rules and services. */
const pairs = smallRulesets().chain((before) =>
  fc
    .record({
      kept: fc.shuffledSubarray([...before.rules]),
      conditions: fc.array(fc.option(criterionOf(before.dimensions), { freq: 2 }), {
        minLength: before.rules.length,
        maxLength: before.rules.length,
      }),
      services: fc.constantFrom(before.services, before.services.slice(1)),
      always: fc.nat(5),
    })
    .map(({ kept, conditions, services, always }) => {
      const known = new Set(services.map(({ id }) => id))
      const rules = kept.map((rule, position): Rule => {
        const adds = rule.adds.filter((id) => known.has(id))
        const raises =
          adds.length + Object.keys(rule.raises).length > 0
            ? rule.raises
            : { level: String(before.ladders.find(({ id }) => id === 'level')?.rungs[1]?.code) }
        return { ...rule, adds, raises, when: conditions[position] ?? rule.when }
      })
      const after: Ruleset = {
        ...before,
        version: '9.9.9',
        rules,
        services: services.map((service, position) =>
          position === always ? { ...service, always: { sources: ['own'], support: 'stated' } } : service,
        ),
      }
      return { before, after }
    }),
)

function named({ dimensions }: Ruleset, positions: Positions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    positions.map((position, place) => {
      const { id, ratings } = at(dimensions, place)
      return [id, at(ratings, position).code]
    }),
  )
}

const sum = (positions: Positions) => positions.reduce((total, position) => total + position, 0)

/** Counts and examples of the comparison are found again by trying every case. */
function isThatOfBruteForce({ before, after }: { readonly before: Ruleset; readonly after: Ruleset }): void {
  const [one, other] = [compile(before), compile(after)]
  const cases = everyCase(one.sizes)
  const comparison = compare(before, after)
  expect(comparison).toMatchObject({
    before: { id: before.id, version: before.version },
    after: { id: after.id, version: '9.9.9' },
    cases: String(cases.length),
  })
  expect(comparison.ladders.map(({ ladder }) => ladder)).toEqual(before.ladders.map(({ id }) => id))
  comparison.ladders.forEach(({ unchanged, moves }, ladder) => {
    const { id, rungs } = at(before.ladders, ladder)
    const groups = new Map<string, Positions[]>()
    for (const positions of cases) {
      const [from, to] = [one, other].map(({ compiled }) => rungByRules(compiled, ladder, positions))
      const key = from === to ? 'unchanged' : `${rungs[Number(from)]?.code} ${rungs[Number(to)]?.code}`
      groups.set(key, [...(groups.get(key) ?? []), positions])
    }
    expect(unchanged).toBe(String(groups.get('unchanged')?.length ?? 0))
    groups.delete('unchanged')
    // In the order of the rungs that they come from, then of those that they go to.
    const rungOf = (code: string) => rungs.findIndex((rung) => rung.code === code)
    const places = moves.map(({ from, to }) => rungOf(from) * rungs.length + rungOf(to))
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    expect(new Map(moves.map((move) => [`${move.from} ${move.to}`, move.cases]))).toEqual(
      new Map([...groups].map(([key, found]) => [key, String(found.length)])),
    )
    for (const { from, to, example, rules } of moves) {
      const movers = groups.get(`${from} ${to}`) ?? []
      const positions = before.dimensions.map(({ id: dimension, ratings }) =>
        Math.max(
          0,
          ratings.findIndex(({ code }) => code === example[dimension]),
        ),
      )
      expect(movers).toContainEqual(positions)
      expect(sum(positions)).toBe(Math.min(...movers.map(sum)))
      const ratings = named(before, positions)
      const floors = [before, after].map((ruleset) => Number(floorsOf(ruleset, ratings)[id]))
      const [higher, top] = Number(floors[0]) > Number(floors[1]) ? [before, floors[0]] : [after, floors[1]]
      expect(rules).toEqual(
        firedRules(higher, ratings)
          .filter(({ raises }) => raises[id] === rungs[Number(top)]?.code)
          .map((rule) => rule.id),
      )
      expect(rules.length).toBeGreaterThan(0)
    }
  })
  const needed = ({ ruleset, compiled }: typeof one, id: string, positions: Positions) => {
    const service = ruleset.services.findIndex((found) => found.id === id)
    if (service < 0) return false
    return ruleset.services[service]?.always !== undefined || neededByRules(compiled, service, positions)
  }
  expect(comparison.services).toEqual(
    before.services.flatMap(({ id }) => {
      const gets = cases.map((positions) => [needed(one, id, positions), needed(other, id, positions)])
      const added = gets.filter(([first, second]) => !first && second).length
      const removed = gets.filter(([first, second]) => first && !second).length
      return added + removed === 0 ? [] : [{ service: id, added: String(added), removed: String(removed) }]
    }),
  )
}

test('counts and examples are those of brute force', () => {
  fc.assert(fc.property(pairs, isThatOfBruteForce), { numRuns: Math.ceil(runs / 2) })
})

test('a large diagram against a small one, and the other way round, wherever the small one asks', () => {
  const sizes = [3, 3, 3, 3]
  const large = rulesetOf(sizes, [{ id: 'sum', when: total([0, 1, 2, 3], 4), raises: { level: 'clinic' } }])
  for (const place of sizes.keys()) {
    const little = rulesetOf(sizes, [{ id: 'one', when: least(place, 1), raises: { level: 'hospital' } }])
    isThatOfBruteForce({ before: large, after: { ...little, version: '9.9.9' } })
    isThatOfBruteForce({ before: little, after: { ...large, version: '9.9.9' } })
  }
})

test('moves come in the order of the rungs, whichever of them is found first', () => {
  const { ladders } = compare(
    rulesetOf([2, 2], [{ id: 'second', when: least(1, 1), raises: { pace: 'fast' } }]),
    rulesetOf(
      [2, 2],
      [
        { id: 'second', when: least(1, 1), raises: { level: 'hospital', pace: 'fast' } },
        { id: 'first', when: least(0, 1), raises: { level: 'clinic' } },
      ],
    ),
  )
  expect(ladders[0]?.moves).toEqual([
    { from: 'home', to: 'clinic', cases: '1', example: { d0: 'r1' }, rules: ['first'] },
    { from: 'home', to: 'hospital', cases: '2', example: { d1: 'r1' }, rules: ['second'] },
  ])
})

test('of several cases with the least need, the example is the one that the diagram asks last about', () => {
  const { ladders } = compare(
    rulesetOf([2, 2], [{ id: 'either', when: any(least(0, 1), least(1, 1)), raises: { pace: 'fast' } }]),
    rulesetOf([2, 2], [{ id: 'either', when: any(least(0, 1), least(1, 1)), raises: { level: 'clinic' } }]),
  )
  expect(ladders[0]?.moves[0]).toMatchObject({ cases: '3', example: { d1: 'r1' } })
})

/** The comparison says that every case stays where it is. */
function movesNothing(before: Ruleset, after: Ruleset, cases: string): void {
  expect(compare(before, after)).toMatchObject({
    ladders: before.ladders.map(({ id }) => ({ ladder: id, unchanged: cases, moves: [] })),
    services: [],
  })
}

test('nothing moves between a ruleset and itself', () => {
  movesNothing(small, small, '18')
})

test('nor between the adult ruleset and itself, or its rules in another order', () => {
  movesNothing(adult, adult, '3515625000')
  movesNothing(adult, { ...adult, rules: [...adult.rules].reverse() }, '3515625000')
})

test('a new adult rule moves just the cases that it speaks of', () => {
  const stricter = extendRuleset(adult, {
    id: 'stricter',
    version: '1.0.0',
    add: {
      rules: [
        {
          id: 'mild-symptoms',
          label: 'symptoms of any kind',
          when: { kind: 'at-least', dimension: 'symptomSeverity', rating: 'mild' },
          raises: { level: 'intensive-outpatient' },
          adds: [],
          sources: adult.sources.slice(0, 1).map(({ id }) => id),
          support: 'judgment',
        },
      ],
    },
  })
  const { ladders, services } = compare(adult, stricter)
  const [level, ...others] = ladders
  expect(level?.moves.map(({ from, to }) => `${from} to ${to}`)).toEqual([
    'self-guided to intensive-outpatient',
    'outpatient to intensive-outpatient',
  ])
  for (const move of level?.moves ?? []) {
    expect(move.rules).toEqual(['mild-symptoms'])
    expect(move.example).toHaveProperty('symptomSeverity')
  }
  const moved = level?.moves.reduce((cases, move) => cases + BigInt(move.cases), 0n)
  expect(Number(moved) + Number(level?.unchanged)).toBe(3_515_625_000)
  expect(others.flatMap(({ moves }) => moves)).toEqual([])
  expect(services).toEqual([])
})

describe('services', () => {
  const rules = [{ id: 'one', when: least(0, 1), raises: { level: 'clinic' }, adds: ['massage'] }]
  const ruleset = rulesetOf([2, 3], rules)
  const [massage, hotline] = ruleset.services
  const without: Ruleset = {
    ...rulesetOf([2, 3], [{ ...at(rules, 0), adds: [] }]),
    services: ruleset.services.filter((service) => service !== massage),
  }
  const always: Ruleset = {
    ...ruleset,
    services: ruleset.services.map((service) => ({ ...service, always: hotline?.always ?? never() })),
  }

  test.each([
    { name: 'one that is gone', before: ruleset, after: without, added: '0', removed: '3' },
    { name: 'one that is new', before: without, after: ruleset, added: '3', removed: '0' },
    { name: 'one that everybody gets now', before: ruleset, after: always, added: '3', removed: '0' },
    {
      name: 'one that not everybody gets any more',
      before: always,
      after: ruleset,
      added: '0',
      removed: '3',
    },
    {
      name: 'one that everybody had and that is gone',
      before: always,
      after: without,
      added: '0',
      removed: '6',
    },
  ])('$name', ({ before, after, added, removed }) => {
    expect(compare(before, after).services).toEqual([{ service: 'massage', added, removed }])
  })
})

describe('only equal scales can be compared', () => {
  const changed = (path: readonly (string | number)[], value: unknown) => smallWith(path, value) as Ruleset
  const rulesOf = (ruleset: Ruleset, rules: readonly unknown[]) => ({ ...ruleset, rules }) as Ruleset

  test('another rating', () => {
    const other = changed(['dimensions', 1, 'ratings', 0, 'code'], 'fine')
    const after = { ...other, warnings: [] }
    const error = rulesetErrorOf(() => compare(small, after))
    expect(complaints(error.issues)).toEqual(['dimensions.1: scale-mismatch'])
    expect(error.message).toContain('the rulesets differ here (sleep, sleep)')
  })

  test('a dimension more, on either side', () => {
    const more: Ruleset = {
      ...small,
      dimensions: [...small.dimensions, { ...small.dimensions[1], id: 'mood' }],
    }
    for (const [before, after, names] of [
      [small, more, 'nothing, mood'],
      [more, small, 'mood, nothing'],
    ] as const) {
      const error = rulesetErrorOf(() => compare(before, after))
      expect(complaints(error.issues)).toEqual(['dimensions.3: scale-mismatch'])
      expect(error.message).toContain(names)
    }
  })

  test('another order of dimensions, another rung, another ladder, all at once', () => {
    const after: Ruleset = {
      ...small,
      dimensions: [small.dimensions[1], small.dimensions[0], small.dimensions[2]],
      ladders: [small.ladders[0], { ...small.ladders[1], id: 'tempo' }],
      rules: rulesOf(small, [{ ...small.rules[1] }]).rules,
    }
    const error = rulesetErrorOf(() => compare(small, after))
    expect(complaints(error.issues)).toEqual([
      'dimensions.0: scale-mismatch',
      'dimensions.1: scale-mismatch',
      'ladders.1: scale-mismatch',
    ])
  })

  test('a ruleset that is wrong is refused as such', () => {
    const wrong = changed(['version'], 3)
    expect(complaints(rulesetErrorOf(() => compare(small, wrong)).issues)).toEqual([
      'after.version: invalid-type',
    ])
  })
})

function never(): never {
  throw new Error('The test ruleset has lost a service.')
}
