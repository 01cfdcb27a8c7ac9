import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import {
  type Comparison,
  type Criterion,
  compare,
  type Dimension,
  extendRuleset,
  type Rule,
  type Ruleset,
  type Rung,
} from 'level-of-care/rules'
import { describe, expect, test } from 'vitest'
import { at } from '../../src/ruleset/lookUp.ts'
import { criterionOf } from '../support/arbitraries.ts'
import { asTold, firedRules, floorsOf, type NamedRatings } from '../support/reference.ts'
import { complaints, rulesetErrorOf } from '../support/rulesetErrorOf.ts'
import { runs } from '../support/runs.ts'
import { small, smallWith } from '../support/small.ts'
import { smallRulesets } from './everyCase.ts'
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

const codesOf = (steps: readonly { readonly code: string }[]) => steps.map(({ code }) => code)

/** What two lists share, in the order of the first; nothing where the second has it in another order. */
function sharedOf(one: readonly string[], other: readonly string[]): readonly string[] {
  const shared = one.filter((code) => other.includes(code))
  return shared.some((code, step) =>
    shared.slice(step).some((later) => other.indexOf(later) < other.indexOf(code)),
  )
    ? []
    : shared
}

/** The dimensions that two rulesets share, and the ratings that they share of them. */
function sharedDimensions(
  before: Ruleset,
  after: Ruleset,
): readonly (readonly [string, readonly string[]])[] {
  return before.dimensions.flatMap(({ id, ratings }) => {
    const other = after.dimensions.find((dimension) => dimension.id === id)
    const shared = sharedOf(codesOf(ratings), codesOf(other?.ratings ?? []))
    return shared.length === 0 ? [] : [[id, shared] as const]
  })
}

/** The case in a ruleset: what the case does not speak of is at its lowest. */
function fullRatings({ dimensions }: Ruleset, ratings: NamedRatings): NamedRatings {
  return Object.fromEntries(dimensions.map(({ id, ratings: all }) => [id, ratings[id] ?? at(all, 0).code]))
}

function rungIn(ruleset: Ruleset, ladder: string, ratings: NamedRatings): string {
  const rungs = ruleset.ladders.find(({ id }) => id === ladder)?.rungs ?? []
  return at(rungs, Number(floorsOf(ruleset, fullRatings(ruleset, ratings))[ladder])).code
}

/** Does everybody with these ratings get the service? */
function gets(ruleset: Ruleset, service: string, ratings: NamedRatings): boolean {
  const found = ruleset.services.find(({ id }) => id === service)
  if (found === undefined) return false
  return (
    found.always !== undefined ||
    firedRules(ruleset, fullRatings(ruleset, ratings)).some(({ adds }) => adds.includes(service))
  )
}

/** Everything that the two do not share, one line each. */
function unmatchedBy(before: Ruleset, after: Ruleset): readonly string[] {
  const scalesOf = ({ dimensions, ladders }: Ruleset) => [
    ...dimensions.map(({ id, ratings, derived }) => ({
      name: `dimensions ${id}`,
      codes: codesOf(ratings),
      derived: JSON.stringify(derived, ['method', 'withinMonths', 'withinDays']),
    })),
    ...ladders.map(({ id, rungs }) => ({ name: `ladders ${id}`, codes: codesOf(rungs), derived: undefined })),
  ]
  const [some, others] = [scalesOf(before), scalesOf(after)]
  const names = new Set([...some, ...others].map(({ name }) => name))
  const inOrder = ['dimensions', 'ladders'].flatMap((part) =>
    [...names].filter((name) => name.startsWith(part)),
  )
  return inOrder.flatMap((name) => {
    const one = some.find((scale) => scale.name === name)
    const other = others.find((scale) => scale.name === name)
    const whole = name.startsWith('dimensions') ? 'at-lowest' : 'left-out'
    const step = name.startsWith('dimensions') ? 'left-out' : 'as-it-is'
    if (one === undefined) return [`${name} only-in-after ${whole}`]
    if (other === undefined) return [`${name} only-in-before ${whole}`]
    if (!one.codes.some((code) => other.codes.includes(code))) return [`${name} nothing-shared ${whole}`]
    if (sharedOf(one.codes, other.codes).length === 0) return [`${name} other-order ${whole}`]
    return [
      ...one.codes
        .filter((code) => !other.codes.includes(code))
        .map((code) => `${name} ${code} only-in-before ${step}`),
      ...other.codes
        .filter((code) => !one.codes.includes(code))
        .map((code) => `${name} ${code} only-in-after ${step}`),
      ...(one.derived === other.derived ? [] : [`${name} derived-otherwise as-it-is`]),
    ]
  })
}

/** Is the rung of `before` above that of `after`, by way of the rungs that both have? */
function isAbove(from: string, to: string, before: readonly string[], after: readonly string[]): boolean {
  if (before.includes(to)) return before.indexOf(from) > before.indexOf(to)
  if (after.includes(from)) return after.indexOf(from) > after.indexOf(to)
  // Only then is it known: one that both have lies between the two.
  return sharedOf(before, after).some(
    (code) => before.indexOf(code) < before.indexOf(from) && after.indexOf(code) > after.indexOf(to),
  )
}

interface Pair {
  readonly before: Ruleset
  readonly after: Ruleset
}

/** Counts, examples and what is not matched are found again by names, trying every case. */
function isThatOfBruteForce({ before, after }: Pair): Comparison | undefined {
  const dimensions = sharedDimensions(before, after)
  const cases = dimensions.reduce<readonly NamedRatings[]>(
    (all, [id, codes]) => all.flatMap((one) => codes.map((code) => ({ ...one, [id]: code }))),
    [{}],
  )
  const ladders = before.ladders.flatMap(({ id, rungs }) => {
    const [codes, others] = [rungs, after.ladders.find((ladder) => ladder.id === id)?.rungs ?? []].map(
      codesOf,
    )
    return codes && others && sharedOf(codes, others).length > 0 ? [{ id, codes, others }] : []
  })
  const refused = [
    ...(cases.length === 1 ? ['dimensions: scale-mismatch'] : []),
    ...(ladders.length === 0 ? ['ladders: scale-mismatch'] : []),
  ]
  if (refused.length > 0) {
    expect(complaints(rulesetErrorOf(() => compare(before, after)).issues)).toEqual(refused)
    return undefined
  }
  const comparison = compare(before, after)
  expect(comparison).toMatchObject({
    before: { id: before.id, version: before.version },
    after: { id: after.id, version: after.version },
    cases: String(cases.length),
  })
  expect(
    comparison.unmatched.map(({ part, id, code, reason, taken }) =>
      [part, id, ...(code === undefined ? [] : [code]), reason, taken].join(' '),
    ),
  ).toEqual(unmatchedBy(before, after))
  const steps = (ratings: NamedRatings) =>
    dimensions.reduce((sum, [id, codes]) => sum + codes.indexOf(String(ratings[id])), 0)
  expect(comparison.ladders.map(({ ladder }) => ladder)).toEqual(ladders.map(({ id }) => id))
  comparison.ladders.forEach(({ unchanged, moves }, place) => {
    const { id, codes, others } = at(ladders, place)
    const groups = new Map<string, NamedRatings[]>()
    for (const ratings of cases) {
      const [from, to] = [rungIn(before, id, ratings), rungIn(after, id, ratings)]
      const key = from === to ? 'unchanged' : `${from} ${to}`
      groups.set(key, [...(groups.get(key) ?? []), ratings])
    }
    expect(unchanged).toBe(String(groups.get('unchanged')?.length ?? 0))
    groups.delete('unchanged')
    // In the order of the rungs that they come from, then of those that they go to.
    const places = moves.map(({ from, to }) => codes.indexOf(from) * others.length + others.indexOf(to))
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    expect(new Map(moves.map((move) => [`${move.from} ${move.to}`, move.cases]))).toEqual(
      new Map([...groups].map(([key, found]) => [key, String(found.length)])),
    )
    for (const { from, to, example, rules } of moves) {
      const movers = groups.get(`${from} ${to}`) ?? []
      const ratings = Object.fromEntries(
        dimensions.map(([dimension, shared]) => [dimension, example[dimension] ?? at(shared, 0)]),
      )
      expect(movers).toContainEqual(ratings)
      expect(steps(ratings)).toBe(Math.min(...movers.map(steps)))
      // What is not named is the lowest rating in both rulesets.
      for (const ruleset of [before, after])
        for (const { id: dimension, ratings: scale } of ruleset.dimensions)
          if (!(dimension in example)) expect(ratings[dimension] ?? at(scale, 0).code).toBe(at(scale, 0).code)
      expect(Object.keys(example).every((dimension) => dimension in ratings)).toBe(true)
      const [higher, top] = isAbove(from, to, codes, others) ? [before, from] : [after, to]
      const lowest = (top === from ? codes : others)[0]
      expect(rules).toEqual(
        asTold(higher, firedRules(higher, fullRatings(higher, ratings)))
          .filter(({ raises }) => raises[id] === top)
          .map((rule) => rule.id),
      )
      expect(rules.length > 0).toBe(top !== lowest)
    }
  })
  const services = new Set([...before.services, ...after.services].map(({ id }) => id))
  expect(comparison.services).toEqual(
    [...services].flatMap((id) => {
      const pairs = cases.map((ratings) => [gets(before, id, ratings), gets(after, id, ratings)])
      const added = pairs.filter(([first, second]) => !first && second).length
      const removed = pairs.filter(([first, second]) => first && !second).length
      return added + removed === 0 ? [] : [{ service: id, added: String(added), removed: String(removed) }]
    }),
  )
  return comparison
}

/** Another name for each of some codes, by the scale that they are on. */
type NewNames = ReadonlyMap<string, ReadonlyMap<string, string>>

function renamed(ruleset: Ruleset, ratings: NewNames, rungs: NewNames): Ruleset {
  const name = (names: NewNames, scale: string, code: string) => names.get(scale)?.get(code) ?? code
  const inCriterion = (criterion: Criterion): Criterion => {
    if (criterion.kind === 'total') return criterion
    if (criterion.kind === 'at-least')
      return { ...criterion, rating: name(ratings, criterion.dimension, criterion.rating) }
    return { ...criterion, of: criterion.of.map(inCriterion) }
  }
  return {
    ...ruleset,
    dimensions: ruleset.dimensions.map((dimension) => ({
      ...dimension,
      ratings: dimension.ratings.map((rating) => ({
        ...rating,
        code: name(ratings, dimension.id, rating.code),
      })),
    })),
    ladders: ruleset.ladders.map((ladder) => ({
      ...ladder,
      rungs: ladder.rungs.map((rung) => ({ ...rung, code: name(rungs, ladder.id, rung.code) })),
    })),
    rules: ruleset.rules.map((rule) => ({
      ...rule,
      when: inCriterion(rule.when),
      raises: Object.fromEntries(
        Object.entries(rule.raises).map(([ladder, rung]) => [ladder, name(rungs, ladder, rung)]),
      ),
    })),
    warnings: [],
    focus: [],
  }
}

/** As many names as there are codes: their own, or some of these and others in this order, or in any order. */
function namesFor(codes: readonly string[]): fc.Arbitrary<readonly string[]> {
  const pool = codes.flatMap((code) => [`new-${code}`, code]).concat('new-last')
  const size = { minLength: codes.length, maxLength: codes.length }
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(codes) },
    { weight: 3, arbitrary: fc.subarray(pool, size) },
    { weight: 1, arbitrary: fc.shuffledSubarray(pool, size) },
  )
}

/** A ruleset with other names for its ratings and rungs, and its dimensions and ladders in another order. */
function anyNames(ruleset: Ruleset): fc.Arbitrary<Ruleset> {
  const named = (scales: readonly { readonly id: string; readonly codes: readonly string[] }[]) =>
    fc
      .tuple(...scales.map(({ codes }) => namesFor(codes)))
      .map((names) => new Map(scales.map(({ id, codes }, place) => [id, pairsOf(codes, at(names, place))])))
  return fc
    .record({
      ratings: named(
        ruleset.dimensions
          .filter(({ derived }) => derived === undefined)
          .map(({ id, ratings }) => ({ id, codes: codesOf(ratings) })),
      ),
      rungs: named(ruleset.ladders.map(({ id, rungs }) => ({ id, codes: codesOf(rungs) }))),
      dimensions: fc.shuffledSubarray([...ruleset.dimensions], { minLength: ruleset.dimensions.length }),
      ladders: fc.shuffledSubarray([...ruleset.ladders], { minLength: ruleset.ladders.length }),
    })
    .map(({ ratings, rungs, dimensions, ladders }) => {
      // Derived scales speak of levels by their names.
      const levels = rungs.get('level') ?? new Map()
      const all = new Map([
        ...ratings,
        ...dimensions.filter(({ derived }) => derived !== undefined).map(({ id }) => [id, levels] as const),
      ])
      return renamed({ ...ruleset, dimensions, ladders, version: '9.9.9' }, all, rungs)
    })
}

function pairsOf(codes: readonly string[], names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(codes.map((code, place) => [code, at(names, place)]))
}

test('counts and examples are those of brute force', () => {
  fc.assert(
    fc.property(pairs, (pair) => {
      expect(isThatOfBruteForce(pair)?.unmatched).toEqual([])
    }),
    { numRuns: Math.ceil(runs / 2) },
  )
})

test('so they are between rulesets with whatever dimensions and ladders', () => {
  // Generated rulesets call things by the same names, of which they have more or fewer.
  const strangers = fc.record({ before: smallRulesets(), after: smallRulesets().chain(anyNames) })
  fc.assert(
    fc.property(strangers, (pair) => void isThatOfBruteForce(pair)),
    { numRuns: runs },
  )
})

test('so they are between a ruleset and itself by other names', () => {
  const relatives = smallRulesets().chain((before) => anyNames(before).map((after) => ({ before, after })))
  fc.assert(
    fc.property(relatives, (pair) => void isThatOfBruteForce(pair)),
    { numRuns: Math.ceil(runs / 2) },
  )
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

describe('what only one of the two has', () => {
  const rule = { id: 'worse', when: least(0, 1), raises: { level: 'clinic' } }
  const before = rulesetOf([2, 3], [rule])

  /** With another scale for one of the parts. */
  const withCodes = (ruleset: Ruleset, id: string, codes: readonly string[]): Ruleset => ({
    ...ruleset,
    dimensions: ruleset.dimensions.map((dimension) =>
      dimension.id === id
        ? { ...dimension, ratings: codes.map((code) => ({ code, label: code, anchor: code })) }
        : dimension,
    ),
    ladders: ruleset.ladders.map((ladder) =>
      ladder.id === id
        ? { ...ladder, rungs: codes.map((code) => ({ code, label: code, description: code })) }
        : ladder,
    ),
  })

  test('a dimension more, on either side, is at its lowest', () => {
    const more = rulesetOf([2, 3, 4], [rule, { id: 'new', when: least(2, 1), raises: { level: 'hospital' } }])
    const [dimension, ...rest] = more.dimensions
    // Wherever it stands: dimensions are matched by id.
    const after = {
      ...more,
      dimensions: [at(more.dimensions, 2), dimension, ...rest.slice(0, 1)] as Dimension[],
    }
    for (const [one, other, reason] of [
      [before, after, 'only-in-after'],
      [after, before, 'only-in-before'],
    ] as const)
      expect(compare(one, other)).toMatchObject({
        cases: '6',
        unmatched: [{ part: 'dimensions', id: 'd2', reason, taken: 'at-lowest' }],
        ladders: [
          { ladder: 'level', unchanged: '6', moves: [] },
          { ladder: 'pace', unchanged: '6', moves: [] },
        ],
      })
  })

  test('a total counts nothing of a dimension that is at its lowest', () => {
    const counted = rulesetOf(
      [2, 3, 4],
      [{ id: 'sum', when: total([0, 1, 2], 3), raises: { level: 'clinic' } }],
    )
    expect(compare(before, counted).ladders[0]).toEqual({
      ladder: 'level',
      unchanged: '4',
      moves: [{ from: 'clinic', to: 'home', cases: '2', example: { d0: 'r1' }, rules: ['worse'] }],
    })
  })

  test('a rating more: no case has it, and those above it are worth more to a total', () => {
    const sums = [{ id: 'sum', when: total([0, 1], 3), raises: { level: 'clinic' } }]
    const finer = withCodes(rulesetOf([2, 3], sums), 'd1', ['r0', 'between', 'r1', 'r2'])
    const comparison = compare(rulesetOf([2, 3], sums), finer)
    expect(comparison).toMatchObject({
      cases: '6',
      unmatched: [
        { part: 'dimensions', id: 'd1', code: 'between', reason: 'only-in-after', taken: 'left-out' },
      ],
    })
    expect(comparison.ladders[0]?.moves).toEqual([
      { from: 'home', to: 'clinic', cases: '2', example: { d1: 'r2' }, rules: ['sum'] },
    ])
  })

  test('a lowest rating more: the example names the one that was the lowest', () => {
    const finer = withCodes(before, 'd1', ['fine', 'r0', 'r1', 'r2'])
    const after = {
      ...finer,
      rules: finer.rules.map((found) => ({ ...found, raises: { level: 'hospital' } })),
    }
    expect(compare(before, after).ladders[0]?.moves).toEqual([
      { from: 'clinic', to: 'hospital', cases: '3', example: { d0: 'r1', d1: 'r0' }, rules: ['worse'] },
    ])
  })

  test('a rung more, to move to', () => {
    const finer = withCodes(before, 'level', ['home', 'clinic', 'day', 'hospital'])
    const after = { ...finer, rules: finer.rules.map((found) => ({ ...found, raises: { level: 'day' } })) }
    const unmatched = { part: 'ladders', id: 'level', code: 'day', taken: 'as-it-is' }
    const [up, down] = [compare(before, after), compare(after, before)]
    expect(up.unmatched).toEqual([{ ...unmatched, reason: 'only-in-after' }])
    expect(down.unmatched).toEqual([{ ...unmatched, reason: 'only-in-before' }])
    const move = { cases: '3', example: { d0: 'r1' }, rules: ['worse'] }
    expect(up.ladders[0]?.moves).toEqual([{ from: 'clinic', to: 'day', ...move }])
    expect(down.ladders[0]?.moves).toEqual([{ from: 'day', to: 'clinic', ...move }])
  })

  test('a rung less that everybody started on: no rule puts anybody on the next', () => {
    const after = withCodes({ ...before, rules: [] }, 'level', ['clinic', 'hospital'])
    expect(compare(before, after).ladders[0]).toEqual({
      ladder: 'level',
      unchanged: '3',
      moves: [{ from: 'home', to: 'clinic', cases: '3', example: {}, rules: [] }],
    })
    expect(compare(after, before).ladders[0]?.moves).toEqual([
      { from: 'clinic', to: 'home', cases: '3', example: {}, rules: [] },
    ])
  })

  test('a rung by another name: what puts cases there is a rule of the second ruleset', () => {
    const other = withCodes(before, 'level', ['home', 'office', 'hospital'])
    const after = {
      ...other,
      rules: other.rules.map((found) => ({ ...found, id: 'renamed', raises: { level: 'office' } })),
    }
    expect(compare(before, after).ladders[0]?.moves).toEqual([
      { from: 'clinic', to: 'office', cases: '3', example: { d0: 'r1' }, rules: ['renamed'] },
    ])
  })

  test('a ladder, on either side', () => {
    const without: Ruleset = { ...before, ladders: before.ladders.slice(0, 1) }
    for (const [one, other, reason] of [
      [before, without, 'only-in-before'],
      [without, before, 'only-in-after'],
    ] as const) {
      const { unmatched, ladders } = compare(one, other)
      expect(unmatched).toEqual([{ part: 'ladders', id: 'pace', reason, taken: 'left-out' }])
      expect(ladders.map(({ ladder }) => ladder)).toEqual(['level'])
    }
  })

  test('a derivation of another kind or span', () => {
    const [pain, sleep, tried] = small.dimensions
    const { derived: _, ...asked } = tried
    const leaving = { method: 'stepping-down-from', withinDays: 12 } as const
    const longer = { ...tried.derived, withinMonths: 13 }
    const unmatched = [{ part: 'dimensions', id: 'tried', reason: 'derived-otherwise', taken: 'as-it-is' }]
    for (const other of [asked, { ...tried, derived: leaving }, { ...tried, derived: longer }]) {
      const after: Ruleset = { ...small, dimensions: [pain, sleep, other] }
      expect(compare(small, after)).toMatchObject({ cases: '18', unmatched })
      expect(compare(after, small)).toMatchObject({ cases: '18', unmatched })
    }
    const days: Ruleset = { ...small, dimensions: [pain, sleep, { ...tried, derived: leaving }] }
    const more: Ruleset = {
      ...small,
      dimensions: [pain, sleep, { ...tried, derived: { ...leaving, withinDays: 13 } }],
    }
    expect(compare(days, more)).toMatchObject({ unmatched })
    expect(compare(days, { ...days }).unmatched).toEqual([])
  })

  test('a scale in another order, or with other names only, is not compared', () => {
    const after = withCodes(withCodes(before, 'd1', ['r0', 'r2', 'r1']), 'pace', ['fast', 'slow'])
    expect(compare(before, after)).toMatchObject({
      cases: '2',
      unmatched: [
        { part: 'dimensions', id: 'd1', reason: 'other-order', taken: 'at-lowest' },
        { part: 'ladders', id: 'pace', reason: 'other-order', taken: 'left-out' },
      ],
      ladders: [{ ladder: 'level', unchanged: '2' }],
    })
    const others = withCodes(withCodes(before, 'd1', ['a', 'b']), 'pace', ['c', 'd'])
    expect(compare(before, others)).toMatchObject({
      cases: '2',
      unmatched: [
        { part: 'dimensions', id: 'd1', reason: 'nothing-shared', taken: 'at-lowest' },
        { part: 'ladders', id: 'pace', reason: 'nothing-shared', taken: 'left-out' },
      ],
    })
  })

  test('the adult ruleset with a level, a rating and a dimension more', () => {
    const level = at(adult.ladders, 0)
    const crisis = { code: 'crisis-stay', label: 'Crisis stay', description: 'Some days in a crisis house.' }
    const rating = (code: string) => ({ code, label: code, anchor: `When ${code} fits.` })
    const withCrisis = <T extends { readonly code: string }>(steps: readonly T[], step: T): readonly T[] =>
      steps.flatMap((found) => (found.code === 'residential' ? [step, found] : [found]))
    const derived = adult.dimensions.filter((dimension) => 'derived' in dimension)
    const after = extendRuleset(adult as Ruleset, {
      id: 'with-crisis-stays',
      version: '1.0.0',
      replace: {
        ladders: [{ ...level, rungs: withCrisis<Rung>(level.rungs, crisis) }],
        dimensions: derived.map((dimension: Dimension) => ({
          ...dimension,
          ratings: withCrisis(dimension.ratings, rating('crisis-stay')),
        })),
      },
      add: {
        dimensions: [
          {
            ...at(adult.dimensions, 0),
            id: 'strain',
            ratings: [rating('none'), rating('much')],
          },
        ],
      },
    })
    const comparison = compare(adult, after)
    expect(comparison.cases).toBe('3515625000')
    expect(comparison.unmatched).toEqual([
      ...['unsuccessfulLevel', 'steppingDownFrom'].map((id) => ({
        part: 'dimensions',
        id,
        code: 'crisis-stay',
        reason: 'only-in-after',
        taken: 'left-out',
      })),
      { part: 'dimensions', id: 'strain', reason: 'only-in-after', taken: 'at-lowest' },
      { part: 'ladders', id: 'level', code: 'crisis-stay', reason: 'only-in-after', taken: 'as-it-is' },
    ])
    expect(comparison.ladders.flatMap(({ moves }) => moves)).toEqual([])
  })

  test('generated pairs have all of it', () => {
    const found = fc
      .sample(
        smallRulesets().chain((one) => anyNames(one).map((other) => ({ before: one, after: other }))),
        { numRuns: 300, seed: 7 },
      )
      .flatMap((pair) => unmatchedBy(pair.before, pair.after))
    for (const part of ['dimensions', 'ladders'])
      for (const reason of ['only-in-before', 'only-in-after', 'other-order', 'nothing-shared'])
        expect(found.filter((line) => line.startsWith(part) && line.includes(reason)).length).toBeGreaterThan(
          5,
        )
  })
})

describe('what cannot be compared at all', () => {
  test('two rulesets that share no ladder, or no two cases', () => {
    const [level] = small.ladders
    const after: Ruleset = {
      ...small,
      dimensions: [{ ...small.dimensions[0], id: 'mood' }],
      ladders: [{ ...level, rungs: [level.rungs[1], level.rungs[0]] }],
      rules: [],
      warnings: [],
    }
    const { issues } = rulesetErrorOf(() => compare(small, after))
    expect(issues).toEqual([
      {
        path: ['dimensions'],
        code: 'scale-mismatch',
        message: 'the rulesets share no dimension with two ratings or more',
      },
      {
        path: ['ladders'],
        code: 'scale-mismatch',
        message: 'the rulesets share no ladder whose rungs stand in one order',
      },
    ])
  })

  test('a ruleset that is wrong is refused as such', () => {
    const wrong = smallWith(['version'], 3) as Ruleset
    expect(complaints(rulesetErrorOf(() => compare(small, wrong)).issues)).toEqual([
      'after.version: invalid-type',
    ])
  })
})

function never(): never {
  throw new Error('The test ruleset has lost a service.')
}
