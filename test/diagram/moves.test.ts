import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { describe, expect, test } from 'vitest'
import { listMoves, type Moves } from '../../src/diagram/Moves.ts'
import {
  beyond,
  minimalMoves,
  minimalWays,
  movesFrom,
  short,
  there,
  turned,
} from '../../src/diagram/minimalMoves.ts'
import { createSpend, SpentTooMuch } from '../../src/diagram/Spend.ts'
import { createWays, noWay, stay } from '../../src/diagram/Ways.ts'
import { at } from '../../src/ruleset/lookUp.ts'
import { rulesets } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import {
  anyPositions,
  type Compiled,
  casesBetween,
  compile,
  everyCase,
  minimalOf,
  type Positions,
  roomBetween,
  rungByRules,
} from './everyCase.ts'
import { orderOf } from './scales.ts'
import { everyChoice, tiny } from './tiny.ts'

interface Search {
  readonly found: Compiled
  readonly ladder: number
  readonly positions: Positions
  readonly direction: 1 | -1
  readonly movable: ReadonlySet<number>
  readonly goal: number
}

/** Any search from any case, over the indices that may move. */
const searchesIn = (found: Compiled, most: number): fc.Arbitrary<Search> =>
  fc.record({
    found: fc.constant(found),
    ladder: fc.nat(found.compiled.ladders.length - 1),
    positions: anyPositions(found.sizes),
    direction: fc.constantFrom(1 as const, -1 as const),
    movable: fc
      .subarray([...found.sizes.keys()], { maxLength: Math.min(most, found.sizes.length) })
      .map((indices) => new Set(indices)),
    goal: fc.nat(5),
  })

/** The ways found are the smallest of all that could be tried: all of them, in their order, and as many as counted. */
function findsTheSmallest({ found, ladder, positions, direction, movable, goal }: Search): void {
  const room = positions.map((position, index) =>
    !movable.has(index) ? 0 : direction < 0 ? position : at(found.sizes, index) - 1 - position,
  )
  const none = positions.map(() => 0)
  fc.pre(roomBetween(none, room) <= 3200)
  const rungAfter = (moves: Positions) =>
    rungByRules(
      found.compiled,
      ladder,
      positions.map((position, index) => position + direction * at(moves, index)),
    )
  const wanted = (rung: number) => (direction < 0 ? rung <= goal : rung >= goal)
  const smallest = inOrder(minimalOf(casesBetween(none, room).filter((moves) => wanted(rungAfter(moves)))))
  const diagram = at(found.diagrams.ladders, ladder)
  const search = { positions, direction, movable }
  const placeOf = (rung: number) => (wanted(rung) ? there : short)
  expect(listed(minimalMoves(diagram, { ...search, placeOf }), none)).toEqual(smallest)
  const justThere = (rung: number) => (rung === goal ? there : wanted(rung) ? beyond : short)
  expect(listed(minimalMoves(diagram, { ...search, placeOf: justThere }), none)).toEqual(
    smallest.filter((moves) => rungAfter(moves) === goal),
  )
}

/** Everything that was found, as moves of every index. */
function listed({ count, first }: ReturnType<typeof minimalMoves>, none: Positions): readonly Positions[] {
  const all = first(Number(count) + 1)
  expect(all).toHaveLength(Number(count))
  expect(first(2)).toEqual(all.slice(0, 2))
  return all.map(({ moves, steps }) => {
    expect(steps).toBe(moves.reduce((sum, { by }) => sum + by, 0))
    expect(moves.map(({ index }) => index)).toEqual(moves.map(({ index }) => index).sort((a, b) => a - b))
    return none.map((_, index) => moves.find((move) => move.index === index)?.by ?? 0)
  })
}

/** The fewest steps first, then the fewest dimensions, then what moves an earlier dimension, or moves it further. */
function inOrder(moves: readonly Positions[]): readonly Positions[] {
  const steps = (one: Positions) => one.reduce((sum, by) => sum + by, 0)
  const dimensions = (one: Positions) => one.filter((by) => by > 0).length
  const declaredFirst = (a: Positions, b: Positions) => {
    const index = a.findIndex((by, place) => by !== b[place])
    return index < 0 ? 0 : at(b, index) - at(a, index)
  }
  return [...moves].sort(
    (a, b) => steps(a) - steps(b) || dimensions(a) - dimensions(b) || declaredFirst(a, b),
  )
}

test('minimal moves are those of brute force, from every case, in both directions, whatever may move', () => {
  for (const found of tiny)
    for (const positions of everyCase(found.sizes))
      for (const movable of everyChoice([...found.sizes.keys()]))
        for (const direction of [1, -1] as const)
          for (const [ladder, { rungs }] of found.compiled.ladders.entries())
            for (const goal of rungs.keys())
              findsTheSmallest({ found, ladder, positions, direction, movable: new Set(movable), goal })
})

test('on every ladder of generated rulesets, too', () => {
  fc.assert(
    fc.property(
      rulesets().chain((ruleset) => searchesIn(compile(ruleset), 6)),
      findsTheSmallest,
    ),
    { numRuns: Math.ceil(runs / 2) },
  )
})

test('and on the adult ruleset, over any five dimensions', () => {
  fc.assert(fc.property(searchesIn(compile(adult), 5), findsTheSmallest), { numRuns: Math.ceil(runs / 10) })
})

test('the moves down from the most need are those up from the least, turned, on whatever ruleset', () => {
  fc.assert(
    fc.property(rulesets().map(compile), ({ diagrams, sizes }) => {
      const movable = new Set(sizes.keys())
      const [least, most] = [sizes.map(() => 0), sizes.map((size) => size - 1)]
      for (const diagram of diagrams.ladders)
        for (let goal = 0; goal <= diagram.rungs; goal++) {
          const upTo = (rung: number) => (rung < goal ? short : there)
          const downBelow = (rung: number) => (rung < goal ? there : short)
          const up = movesFrom(diagram, { positions: least, direction: 1, movable, placeOf: upTo })
          const down = minimalMoves(diagram, { positions: most, direction: -1, movable, placeOf: downBelow })
          const back = minimalWays(turned(up))
          expect(back.count).toBe(down.count)
          expect(back.first(20)).toEqual(down.first(20))
        }
    }),
    { numRuns: Math.ceil(runs / 2) },
  )
})

const movesOf = (...list: readonly (readonly [depth: number, by: number])[]): Moves =>
  [...list].reverse().reduce<Moves>((rest, [depth, by]) => ({ depth, by, rest }), undefined)

test('moves are listed one by one', () => {
  expect(listMoves(movesOf([1, 2], [4, 1])).map(({ depth, by }) => [depth, by])).toEqual([
    [1, 2],
    [4, 1],
  ])
  expect(listMoves(undefined)).toEqual([])
})

describe('sets of ways', () => {
  // Depths 0, 1, 2 ask the indices 2, 0, 1.
  const order = orderOf([4, 4, 4], [2, 0, 1])

  test('are made only once, and what says nothing is left out', () => {
    const { make, count } = createWays(order, () => {})
    const one = make(2, [noWay, stay])
    expect(make(2, [noWay, stay])).toBe(one)
    expect(make(2, [noWay, noWay, stay])).not.toBe(one)
    expect(make(1, [one, noWay])).toBe(one)
    expect(make(1, [noWay, noWay])).toBe(noWay)
    expect(count(make(1, [stay, noWay, one, one]))).toBe(3n)
  })

  test('tell of every branch before they look at it', () => {
    const { make } = createWays(order, createSpend(3))
    make(2, [noWay, stay])
    expect(() => make(2, [noWay, stay])).toThrow(SpentTooMuch)
  })

  test('have an order: the fewest steps, then the fewest dimensions, then those declared first', () => {
    const { make, count, first } = createWays(order, () => {})
    const last = (by: number) => make(2, [...Array.from({ length: by }, () => noWay), stay])
    const second = make(1, [make(2, [stay, noWay, stay, stay]), last(2), last(1)])
    const all = make(0, [second, make(1, [noWay, stay]), stay, stay])
    const found = first(all, 10)
    expect(
      found.map(({ steps, moves }) => [steps, ...moves.map(({ index, by }) => `${index}+${by}`)]),
    ).toEqual([
      [0],
      [2, '1+2'],
      [2, '2+2'],
      [2, '0+1', '2+1'],
      [3, '1+3'],
      [3, '2+3'],
      [3, '0+2', '1+1'],
      [3, '0+1', '1+2'],
    ])
    expect(count(all)).toBe(8n)
    expect(first(all, 0)).toEqual([])
    expect(first(all, 3)).toEqual(found.slice(0, 3))
    expect(first(noWay, 3)).toEqual([])
    expect(first(stay, 3)).toEqual([{ moves: [], steps: 0 }])
  })
})
