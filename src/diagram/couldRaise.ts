import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node } from './Diagram.ts'
import type { Bounds } from './possible.ts'
import { childOf, depthOf } from './walk.ts'

/**
 * Makes the function that says to which rung, at the highest, answers to some dimensions could raise the ladder, whatever
 * the other open answers turn out to be; `undefined` when no answer there can change it.
 *
 * Two walkers go down together and agree on every other dimension; on these one answers the least need that is
 * still possible and the other the most. Where they end on different leaves, the answers matter, and the higher leaf is
 * a rung that they raise to. A pair that cannot lead beyond the highest one found so far is not followed.
 */
export function createCouldRaise(
  diagram: Diagram,
  { least, most }: Bounds,
): (asked: readonly number[]) => number | undefined {
  const { rungs, root, depth, order, asks } = diagram
  const { indices, depths } = order
  const nodes = rungs + depth.length
  /** Per node, the highest rung below it: where the most need leads. One more than the rung, so that 0 is unknown. */
  const highest = new Uint8Array(nodes)

  const highestBelow = (node: Node): number => {
    if (node < rungs) return node
    const known = at(highest, node)
    if (known > 0) return known - 1
    const rung = highestBelow(childOf(diagram, node, at(most, at(indices, depthOf(diagram, node)))))
    highest[node] = rung + 1
    return rung
  }

  return (asked) => {
    const askedDepths = asked.map((index) => at(depths, index)).filter((depth) => at(asks, depth))
    const lastAsked = Math.max(-1, ...askedDepths)
    const seen = new Set<number>()
    let found: number | undefined

    const visit = (low: Node, high: Node): void => {
      const next = Math.min(depthOf(diagram, low), depthOf(diagram, high))
      // From one node, and with nothing left to answer differently, the two can only agree.
      if (low === high && next > lastAsked) return
      if (found !== undefined && highestBelow(high) <= found) return
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

    visit(root, root)
    return found
  }
}

/** The child, if the node is at this depth; a node beyond it stays. */
function step(diagram: Diagram, node: Node, depth: number, position: number): Node {
  return depthOf(diagram, node) === depth ? childOf(diagram, node, position) : node
}
