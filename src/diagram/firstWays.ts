import { at } from '../ruleset/lookUp.ts'
import type { Order } from './Diagram.ts'
import type { Branch, Ways } from './Ways.ts'

/** A way to another rung: per dimension that moves, by how much. */
export interface Way {
  /** In the ruleset's order. */
  readonly moves: readonly { readonly index: number; readonly by: number }[]
  /** Steps in all. */
  readonly steps: number
}

/**
 * What a way costs, as one number: of two ways the one with the lower cost comes first. From the highest bits to the
 * lowest: the steps in all, how many dimensions move, and, taken away from that, by how much each of them does, the one
 * declared first in the highest place. So a move adds its own cost, whatever the others are, and a cost says it all.
 */
type Cost = bigint

/** Bits for the steps of one dimension, which has 32 ratings at most, and for the number of dimensions. */
const stepBits = 5
const dimensionBits = 8

/** The costs of a set of ways, the lowest first, as far as somebody has looked. */
interface Listing {
  readonly found: Cost[]
  /** Per branch, the cost of the first of its ways that is not among those found, and its place in the branch. */
  readonly next: { readonly cost: Cost | undefined; readonly place: number }[]
}

/**
 * The first ways of a set: the fewest steps first, then the fewest dimensions, then those declared first, and of moves of
 * the same dimension the larger.
 *
 * The next way of a set is the next way of one of its branches. Of each set only so many are built as are asked for.
 */
export function firstWays(ways: Ways, most: number, { indices, sizes }: Order): readonly Way[] {
  const placeBits = (index: number) => BigInt(stepBits * (indices.length - 1 - index))
  const allBits = stepBits * indices.length
  const wholeStep = 1n << BigInt(allBits + dimensionBits)
  const oneDimension = 1n << BigInt(allBits)
  /** By depth and number of steps. */
  const costs = indices.map((index, depth) => {
    const step = wholeStep - (1n << placeBits(index))
    return Array.from({ length: at(sizes, depth) }, (_, by) =>
      by === 0 ? 0n : BigInt(by) * step + oneDimension,
    )
  })
  const listings = new Map<Ways, Listing>()

  const costAt = (set: Ways, place: number): Cost | undefined => {
    // Without branches it is the set of nothing, or of the one way that moves nothing.
    if (set.branches.length === 0) return place < set.count ? 0n : undefined
    const { found, next } = listingOf(set)
    while (found.length <= place) {
      const branch = cheapest(next)
      const { cost, place: taken } = at(next, branch)
      if (cost === undefined) return undefined
      found.push(cost)
      next[branch] = { cost: costIn(set, at(set.branches, branch), taken + 1), place: taken + 1 }
    }
    return at(found, place)
  }

  const costIn = ({ depth }: Ways, { by, rest }: Branch, place: number): Cost | undefined => {
    const cost = costAt(rest, place)
    return cost === undefined ? undefined : cost + at(at(costs, depth), by)
  }

  const listingOf = (set: Ways): Listing => {
    const known = listings.get(set)
    if (known !== undefined) return known
    const next = set.branches.map((branch) => ({ cost: costIn(set, branch, 0), place: 0 }))
    const listing: Listing = { found: [], next }
    listings.set(set, listing)
    return listing
  }

  const wayOf = (cost: Cost): Way => {
    const taken = BigInt.asUintN(allBits, -cost)
    const moves = indices
      .map((_, index) => ({ index, by: Number(BigInt.asUintN(stepBits, taken >> placeBits(index))) }))
      .filter(({ by }) => by > 0)
    return { moves, steps: moves.reduce((sum, { by }) => sum + by, 0) }
  }

  const first: Way[] = []
  while (first.length < most) {
    const cost = costAt(ways, first.length)
    if (cost === undefined) break
    first.push(wayOf(cost))
  }
  return first
}

/** The branch whose next way costs least; any, where none has another way. */
function cheapest(next: Listing['next']): number {
  let best = 0
  for (let branch = 1; branch < next.length; branch++) {
    const [lowest, cost] = [at(next, best).cost, at(next, branch).cost]
    if (cost !== undefined && (lowest === undefined || cost < lowest)) best = branch
  }
  return best
}
