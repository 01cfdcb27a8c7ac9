import { at } from '../ruleset/lookUp.ts'
import type { Order } from './Diagram.ts'
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
  /** How many ways there are. */
  readonly count: bigint
  /** What the first of them costs. */
  readonly least: Cost
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

export const noWay: Ways = { id: 0, depth: noDepth, rests: [], count: 0n, least: 0n }
export const stay: Ways = { id: 1, depth: noDepth, rests: [], count: 1n, least: 0n }

/** Sets of ways over the dimensions of an order. */
export interface WaysStore {
  /** A set by its parts. Equal ones are the same object. */
  readonly make: (depth: number, rests: readonly Ways[]) => Ways
  /** The first ways of a set: the fewest steps first, then the fewest dimensions, then those declared first. */
  readonly first: (ways: Ways, most: number) => readonly Way[]
}

/** @param spend - Is told of the work, in branches that are looked at, and may refuse it. */
export function createWays({ indices }: Order, spend: Spend): WaysStore {
  const known = new Map<string, Ways>()
  const placeOf = (index: number) => stepBits * BigInt(indices.length - 1 - index)
  const oneDimension = 1n << placeOf(-1)
  const oneStep = indices.map((index) => (oneDimension << dimensionBits) - (1n << placeOf(index)))

  /** The parts of a set that have a way: what their own move costs, and the ways to go on. */
  const branchesOf = (depth: number, rests: readonly Ways[]) =>
    rests.flatMap((rest, by) => {
      const own = by === 0 ? 0n : BigInt(by) * at(oneStep, depth) + oneDimension
      return rest === noWay ? [] : [{ own, rest, cost: own + rest.least }]
    })

  /** The costs of a set, the lowest first. Of the sets below it only as much is looked at as its next way takes. */
  function* costsIn({ depth, rests, least }: Ways): Generator<Cost, void> {
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
      if (rests.every((rest, by) => by === 0 || rest === noWay)) return at(rests, 0)
      const key = `${depth}:${rests.map(({ id }) => id)}`
      const found = known.get(key)
      if (found !== undefined) return found
      const branches = branchesOf(depth, rests)
      const ways = {
        id: known.size + 2,
        depth,
        rests,
        count: branches.reduce((sum, { rest }) => sum + rest.count, 0n),
        least: cheapest(branches).cost,
      }
      known.set(key, ways)
      return ways
    },
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
