import { at } from '../ruleset/at.ts'
import type { Diagram, Node } from './Diagram.ts'
import type { Bounds } from './possible.ts'
import { childOf, levelOf } from './walk.ts'

/**
 * Makes the function that says to which rung, at the highest, answers at some places could raise the ladder, whatever
 * the other open answers turn out to be; `undefined` when no answer there can change it.
 *
 * Two walkers go down together and agree on every other dimension; at these places one answers the least need that is
 * still possible and the other the most. Where they end on different leaves, the answers matter, and the higher leaf is
 * a rung that they raise to. A pair that cannot lead beyond the highest one found so far is not followed.
 */
export function createCouldRaise(
  diagram: Diagram,
  { least, most }: Bounds,
): (asked: readonly number[]) => number | undefined {
  const { rungs, root, level, order, asks } = diagram
  const { places, levels } = order
  const nodes = rungs + level.length
  /** Per node, the highest rung below it: where the most need leads. One more than the rung, so that 0 is unknown. */
  const highest = new Uint8Array(nodes)

  const highestBelow = (node: Node): number => {
    if (node < rungs) return node
    const known = at(highest, node)
    if (known > 0) return known - 1
    const rung = highestBelow(childOf(diagram, node, at(most, at(places, levelOf(diagram, node)))))
    highest[node] = rung + 1
    return rung
  }

  return (asked) => {
    const askedLevels = asked.map((place) => at(levels, place)).filter((level) => at(asks, level))
    const lastAsked = Math.max(-1, ...askedLevels)
    const seen = new Set<number>()
    let found: number | undefined

    const visit = (low: Node, high: Node): void => {
      const next = Math.min(levelOf(diagram, low), levelOf(diagram, high))
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
      const place = at(places, next)
      const from = at(least, place)
      const to = at(most, place)
      const go = (position: number, other: number) =>
        visit(step(diagram, low, next, position), step(diagram, high, next, other))
      if (askedLevels.includes(next)) go(from, to)
      else for (let position = to; position >= from; position--) go(position, position)
    }

    visit(root, root)
    return found
  }
}

/** The child, if the node asks this level; a node that skips it stays. */
function step(diagram: Diagram, node: Node, level: number, position: number): Node {
  return levelOf(diagram, node) === level ? childOf(diagram, node, position) : node
}
