import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node } from './Diagram.ts'
import type { Bounds } from './possible.ts'
import { childOf, depthOf, step } from './walk.ts'

/**
 * Makes the function that says to which rung, at the highest, answers to some dimensions could raise the ladder, whatever
 * the other open answers turn out to be; `undefined` when no answer there can change it.
 *
 * Two walkers go down together and agree on every other dimension; on these one answers the least need that is
 * still possible and the other the most. Where they end on different leaves, the answers matter, and the higher leaf is
 * a rung that they raise to. A pair that cannot lead beyond the highest one found so far is not followed.
 *
 * Of a single dimension, the walkers part at the nodes that ask it, and nowhere else: these nodes are found once for all questions.
 */
export function createCouldRaise(
  diagram: Diagram,
  { least, most }: Bounds,
): (asked: readonly number[]) => number | undefined {
  const { rungs, root, depth, order, asks } = diagram
  const { indices, depths, sizes } = order
  const nodes = rungs + depth.length
  /**
   * Per node that some answers lead to, the highest rung below it: where the most need leads. One more, so that 0 is unknown. Made
   * at first need: most diagrams ask nothing of what is open.
   */
  let highest = new Uint8Array()
  /** Of these nodes, those that ask at each depth. */
  let askedAt: Node[][] = []

  const reach = (node: Node): void => {
    if (highest[node] !== 0) return
    if (node < rungs) {
      highest[node] = node + 1
      return
    }
    const askedDepth = depthOf(diagram, node)
    const index = at(indices, askedDepth)
    const from = at(least, index)
    let position = at(most, index)
    const top = childOf(diagram, node, position)
    reach(top)
    highest[node] = at(highest, top)
    for (position -= 1; position >= from; position--) reach(childOf(diagram, node, position))
    at(askedAt, askedDepth).push(node)
  }
  /** The highest rung, above the one that is found already, on which the second of two walkers ends and the first does not. */
  const highestBetween = (low: Node, high: Node, askedDepths: readonly number[], before: number): number => {
    const lastAsked = Math.max(-1, ...askedDepths)
    const seen = new Set<number>()
    let found = before
    const visit = (low: Node, high: Node): void => {
      const next = Math.min(depthOf(diagram, low), depthOf(diagram, high))
      // From one node, and with nothing left to answer differently, the two can only agree.
      if (low === high && next > lastAsked) return
      if (at(highest, high) - 1 <= found) return
      if (high < rungs && low < rungs) {
        found = high
        return
      }
      const pair = low * nodes + high
      if (seen.has(pair)) return
      seen.add(pair)
      const index = at(indices, next)
      const from = at(least, index)
      const to = at(most, index)
      const go = (position: number, other: number) =>
        visit(step(diagram, low, next, position), step(diagram, high, next, other))
      if (askedDepths.includes(next)) go(from, to)
      else for (let position = to; position >= from; position--) go(position, position)
    }
    visit(low, high)
    return found
  }

  const raisedByOne = (askedDepth: number): number => {
    const index = at(indices, askedDepth)
    const [from, to] = [at(least, index), at(most, index)]
    const parted: (readonly [low: Node, high: Node])[] = []
    let found = none
    for (const node of at(askedAt, askedDepth)) {
      const low = childOf(diagram, node, from)
      const high = childOf(diagram, node, to)
      if (low === high) continue
      const top = at(highest, high)
      // With the most need in all else, the two differ already.
      if (at(highest, low) < top) found = Math.max(found, top - 1)
      else parted.push([low, high])
    }
    for (const [low, high] of parted) found = highestBetween(low, high, [], found)
    return found
  }

  return (asked) => {
    const askedDepths = asked.map((index) => at(depths, index)).filter((depth) => at(asks, depth))
    const [only] = askedDepths
    if (only === undefined) return undefined
    // Once for all questions, and not at all for one that nothing asks.
    if (askedAt.length === 0) {
      highest = new Uint8Array(nodes)
      askedAt = sizes.map(() => [])
      reach(root)
    }
    const found = askedDepths.length === 1 ? raisedByOne(only) : highestBetween(root, root, askedDepths, none)
    return found === none ? undefined : found
  }
}

/** No rung. */
const none = -1
