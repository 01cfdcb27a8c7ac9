import { at } from '../ruleset/lookUp.ts'
import type { Order } from './Diagram.ts'
import { createSequences } from './Sequences.ts'
import type { Spend } from './Spend.ts'

/**
 * A set of ways to another rung, kept as a diagram of its own, so that millions of ways take a few hundred sets. A dimension
 * that no way moves is passed over.
 */
export interface Ways {
  readonly id: number
  /** `noDepth` for no way at all, and for the one that moves nothing. */
  readonly depth: number
  /** By how many steps the dimension at this depth moves: the ways to go on. */
  readonly rests: readonly Ways[]
}

/** Nothing moves at any depth. */
const noDepth: number = Number.MAX_SAFE_INTEGER

/**
 * What a way costs, as one number: of two ways the one with the lower cost comes first, and no two cost the same. From the
 * highest bits to the lowest: the steps in all; how many dimensions move; and, taken away from that, the steps of each
 * dimension, those of the one declared first in the highest place. So each move adds its cost, whatever the others are.
 */
type Cost = bigint

/** Bits for the steps of one dimension, which has 32 ratings at most, and for the number of dimensions. */
const stepBits = 5n
const dimensionBits = 8n

/** A way to another rung: per dimension that moves, by how much. */
export interface Way {
  /** In the ruleset's order. */
  readonly moves: readonly { readonly index: number; readonly by: number }[]
  /** Steps in all. */
  readonly steps: number
}

export const noWay: Ways = { id: 0, depth: noDepth, rests: [] }
export const stay: Ways = { id: 1, depth: noDepth, rests: [] }

/** Sets of ways over the dimensions of an order. */
export interface WaysStore {
  /** A set by its parts. Equal ones are the same object. */
  readonly make: (depth: number, rests: readonly Ways[]) => Ways
  /** How many ways there are in a set. */
  readonly count: (ways: Ways) => bigint
  /** The first ways of a set: the fewest steps first, then the fewest dimensions, then those declared first. */
  readonly first: (ways: Ways, most: number) => readonly Way[]
}

/** @param spend - Is told of the work, in branches that are looked at, and may refuse it. */
export function createWays({ indices }: Order, spend: Spend): WaysStore {
  const known = createSequences()
  const sets: Ways[] = [noWay, stay]
  // Most sets are made to find others, and nobody asks how many ways they have or which is the first.
  const counts: (bigint | undefined)[] = [0n, 1n]
  const leasts: (Cost | undefined)[] = [0n, 0n]
  const placeOf = (index: number) => stepBits * BigInt(indices.length - 1 - index)
  const oneDimension = 1n << placeOf(-1)
  const oneStep = indices.map((index) => (oneDimension << dimensionBits) - (1n << placeOf(index)))

  /** The parts of a set that have a way: what their own move costs, and the ways to go on. */
  const branchesOf = (depth: number, rests: readonly Ways[]) =>
    rests.flatMap((rest, by) => {
      const own = by === 0 ? 0n : BigInt(by) * at(oneStep, depth) + oneDimension
      return rest === noWay ? [] : [{ own, rest, cost: own + leastOf(rest) }]
    })

  /** What the first way of a set costs. */
  const leastOf = (ways: Ways): Cost => {
    const least = leasts[ways.id] ?? cheapest(branchesOf(ways.depth, ways.rests)).cost
    leasts[ways.id] = least
    return least
  }

  const count = (ways: Ways): bigint => {
    const found = counts[ways.id] ?? ways.rests.reduce((sum, rest) => sum + count(rest), 0n)
    counts[ways.id] = found
    return found
  }

  /** The costs of a set, the lowest first. Of the sets below it only as much is looked at as its next way takes. */
  function* costsIn(ways: Ways): Generator<Cost, void> {
    const { depth, rests } = ways
    const least = leastOf(ways)
    yield least
    const branches = branchesOf(depth, rests).map((branch) => ({ ...branch, costs: costsIn(branch.rest) }))
    for (const { costs } of branches) costs.next()
    while (branches.length > 0) {
      const next = cheapest(branches)
      if (next.cost !== least) yield next.cost
      const { value } = next.costs.next()
      if (value === undefined) branches.splice(branches.indexOf(next), 1)
      else next.cost = next.own + value
    }
  }

  const wayOf = (cost: Cost): Way => {
    const moves = indices
      .map((_, index) => ({ index, by: Number(BigInt.asUintN(Number(stepBits), -cost >> placeOf(index))) }))
      .filter(({ by }) => by > 0)
    return { moves, steps: moves.reduce((sum, { by }) => sum + by, 0) }
  }

  return {
    make(depth, rests) {
      spend(rests.length)
      let moving = false
      const sequence = [depth]
      for (const { id } of rests) {
        if (sequence.length > 1 && id !== noWay.id) moving = true
        sequence.push(id)
      }
      if (!moving) return at(rests, 0)
      const set = 2 + known.placeOf(sequence)
      const ways = sets[set] ?? { id: set, depth, rests }
      sets[set] = ways
      return ways
    },
    count,
    first(ways, most) {
      const first: Way[] = []
      if (ways !== noWay)
        for (const cost of costsIn(ways)) {
          if (first.length === most) break
          first.push(wayOf(cost))
        }
      return first
    },
  }
}

function cheapest<T extends { readonly cost: Cost }>(branches: readonly T[]): T {
  return branches.reduce((one, other) => (other.cost < one.cost ? other : one))
}
