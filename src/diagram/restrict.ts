import { at } from '../ruleset/lookUp.ts'
import { type Diagram, type Node, type Order, sizeOf } from './Diagram.ts'
import { endsOf } from './endsOf.ts'
import { createNodes } from './Nodes.ts'
import { childOf, depthOf } from './walk.ts'

/**
 * The diagram of the cases whose ratings are among those that are kept.
 *
 * @param kept - By depth, the positions that are kept, in the order in which they are then counted. Beyond the highest of
 *   them the diagram asks nothing.
 * @param order - The same dimensions at the same depths, with only the kept ratings.
 * @param rungs - How many rungs there then are.
 * @param rungOf - Which of them a rung becomes, rising or falling throughout.
 */
export function restrict(
  diagram: Diagram,
  kept: readonly (readonly number[])[],
  order: Order,
  rungs: number = diagram.rungs,
  rungOf: (rung: number) => number = (rung) => rung,
): Diagram {
  const nodes = createNodes(rungs, order)
  const none = -1
  const { lowest, highest } = endsOf(diagram)
  const known = new Int32Array(sizeOf(diagram)).fill(none)
  const restricted = (node: Node): Node => {
    const rung = rungOf(at(lowest, node))
    if (rung === rungOf(at(highest, node))) return rung
    const found = Number(known[node])
    if (found !== none) return found
    const depth = depthOf(diagram, node)
    const children: Node[] = []
    for (const position of at(kept, depth)) children.push(restricted(childOf(diagram, node, position)))
    const made = nodes.find(depth, children)
    known[node] = made
    return made
  }
  return nodes.finish(restricted(diagram.root), rungs)
}
