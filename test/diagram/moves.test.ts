import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { expect, test } from 'vitest'
import { listMoves, type Moves, minimalMoves, orderMoves } from '../../src/diagram/minimalMoves.ts'
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

/** The ways found are the smallest of all that could be tried. */
function findsTheSmallest({ found, ladder, positions, direction, movable, goal }: Search): void {
  const room = positions.map((position, index) =>
    !movable.has(index) ? 0 : direction < 0 ? position : at(found.sizes, index) - 1 - position,
  )
  const none = positions.map(() => 0)
  fc.pre(roomBetween(none, room) <= 3200)
  const wanted = (rung: number) => (direction < 0 ? rung <= goal : rung >= goal)
  const ways = casesBetween(none, room).filter((moves) =>
    wanted(
      rungByRules(
        found.compiled,
        ladder,
        positions.map((position, index) => position + direction * at(moves, index)),
      ),
    ),
  )
  const diagram = at(found.diagrams.ladders, ladder)
  const moves = minimalMoves(diagram, { positions, direction, movable, wanted })
  const asPositions = orderMoves(moves, diagram.order).map(({ moves: steps }) =>
    none.map((_, index) => steps.find((move) => move.index === index)?.by ?? 0),
  )
  const sorted = (list: readonly Positions[]) => list.map(String).sort().join(' ')
  expect(sorted(asPositions)).toBe(sorted(minimalOf(ways)))
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

const ways = (...lists: readonly (readonly (readonly [depth: number, by: number])[])[]): Moves[] =>
  lists.map((list) =>
    [...list].reverse().reduce<Moves>((rest, [depth, by]) => ({ depth, by, rest }), undefined),
  )

test('moves are listed one by one', () => {
  const [two, none] = ways(
    [
      [1, 2],
      [4, 1],
    ],
    [],
  )
  expect(listMoves(two).map(({ depth, by }) => [depth, by])).toEqual([
    [1, 2],
    [4, 1],
  ])
  expect(listMoves(none)).toEqual([])
})

test('the fewest steps come first, then the fewest dimensions, then those declared first', () => {
  // Depths 0, 1, 2 ask the indices 2, 0, 1.
  const order = orderOf([4, 4, 4], [2, 0, 1])
  const found = orderMoves(
    ways(
      [[0, 3]],
      [
        [0, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [2, 2],
      ],
      [[2, 2]],
      [[0, 2]],
      [
        [1, 2],
        [2, 1],
      ],
      [[0, 2]],
      [],
    ),
    order,
  )
  expect(found.map(({ steps, moves }) => [steps, ...moves.map(({ index, by }) => `${index}+${by}`)])).toEqual(
    [
      [0],
      [2, '1+2'],
      [2, '2+2'],
      [2, '2+2'],
      [2, '0+1', '2+1'],
      [3, '2+3'],
      [3, '0+2', '1+1'],
      [3, '0+1', '1+2'],
    ],
  )
})
