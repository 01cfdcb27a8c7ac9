import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node, Order } from './Diagram.ts'
import { createNodes } from './Nodes.ts'
import { childOf, depthOf } from './walk.ts'

/**
 * The diagram of the cases whose ratings are among those that are kept.
 *
 * @param kept - By depth, the positions that are kept, in the order in which they are then counted. Beyond the highest of
 *   them the diagram asks nothing.
 * @param order - The same dimensions at the same depths, with only the kept ratings.
 * @param rungs - How many rungs there then are.
 * @param rungOf - Which of them a rung becomes.
 */
export function restrict(
  diagram: Diagram,
  kept: readonly (readonly number[])[],
  order: Order,
  rungs: number = diagram.rungs,
  rungOf: (rung: number) => number = (rung) => rung,
): Diagram {
  const nodes = createNodes(rungs, order)
  const known = new Map<Node, Node>()
  const restricted = (node: Node): Node => {
    if (node < diagram.rungs) return rungOf(node)
    const found = known.get(node)
    if (found !== undefined) return found
    const depth = depthOf(diagram, node)
    const children = at(kept, depth).map((position) => restricted(childOf(diagram, node, position)))
    const made = nodes.find(depth, children)
    known.set(node, made)
    return made
  }
  return nodes.finish(restricted(diagram.root), rungs)
}
