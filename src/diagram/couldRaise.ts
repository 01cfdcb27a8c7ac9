import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node } from './Diagram.ts'
import type { Bounds } from './possible.ts'
import { childOf, depthOf, step } from './walk.ts'

/** To which rung, at the highest, answers to some dimensions could raise; `undefined` when no answer there can change it. */
export type CouldRaise = (asked: readonly number[]) => number | undefined

/**
 * Makes the function that says to which rung, at the highest, answers to some dimensions could raise the ladder, whatever
 * the other open answers turn out to be; `undefined` when no answer there can change it.
 *
 * Two walkers go down together and agree on every other dimension; on these one answers the least need that is
 * still possible and the other the most. Where they end on different leaves, the answers matter, and the higher leaf is
 * a rung that they raise to. A pair that cannot lead beyond the highest one found so far is not followed.
 *
 * The walkers first part at a node that asks one of these dimensions, and nowhere else: these nodes are found once for all questions.
 * Some lie beyond an answer that neither walker gives; whatever differs there differs for the walkers too, and no lower.
 */
export function createCouldRaise(diagram: Diagram, { least, most }: Bounds): CouldRaise {
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
    const index = Number(indices[askedDepth])
    const from = Number(least[index])
    let position = Number(most[index])
    const top = childOf(diagram, node, position)
    reach(top)
    highest[node] = Number(highest[top])
    for (position -= 1; position >= from; position--) reach(childOf(diagram, node, position))
    at(askedAt, askedDepth).push(node)
  }
  /** The highest rung, above the one that is found already, on which the second of two walkers ends and the first does not. */
  const highestBetween = (
    low: Node,
    high: Node,
    askedLater: readonly number[],
    seen: Set<number>,
    before: number,
  ): number => {
    const lastAsked = Math.max(-1, ...askedLater)
    let found = before
    const visit = (low: Node, high: Node): void => {
      const next = Math.min(depthOf(diagram, low), depthOf(diagram, high))
      // From one node, and with nothing left to answer differently, the two can only agree.
      if (low === high && next > lastAsked) return
      if (Number(highest[high]) - 1 <= found) return
      if (high < rungs && low < rungs) {
        found = high
        return
      }
      const pair = low * nodes + high
      if (seen.has(pair)) return
      seen.add(pair)
      const index = Number(indices[next])
      const from = Number(least[index])
      const to = Number(most[index])
      const go = (position: number, other: number) =>
        visit(step(diagram, low, next, position), step(diagram, high, next, other))
      if (askedLater.includes(next)) go(from, to)
      else for (let position = to; position >= from; position--) go(position, position)
    }
    visit(low, high)
    return found
  }

  return (asked) => {
    const askedDepths = asked.map((index) => at(depths, index)).filter((depth) => at(asks, depth))
    if (askedDepths.length === 0) return undefined
    // Once for all questions, and not at all for one that nothing asks.
    if (askedAt.length === 0) {
      highest = new Uint8Array(nodes)
      askedAt = sizes.map(() => [])
      reach(root)
    }
    /** No answer raises further. */
    const topmost = Number(highest[root]) - 1
    let found = none
    const parted: { readonly depth: number; readonly low: Node; readonly high: Node }[] = []
    for (const depth of askedDepths) {
      const index = Number(indices[depth])
      const [from, to] = [Number(least[index]), Number(most[index])]
      for (const node of at(askedAt, depth)) {
        if (found === topmost) return found
        const low = childOf(diagram, node, from)
        const high = childOf(diagram, node, to)
        if (low === high) continue
        const top = Number(highest[high])
        // With the most need in all else, the two differ already.
        if (Number(highest[low]) < top) found = Math.max(found, top - 1)
        else parted.push({ depth, low, high })
      }
    }
    // What was found is never less later, and below a dimension that is asked all is alike: no pair is followed twice.
    const seen = new Set<number>()
    for (const { depth, low, high } of parted) {
      const askedLater = askedDepths.filter((later) => later > depth)
      found = highestBetween(low, high, askedLater, seen, found)
    }
    return found === none ? undefined : found
  }
}

/** No rung. */
const none = -1
