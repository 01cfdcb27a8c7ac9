import type { Diagram, Node } from './Diagram.ts'

/** The depth at which a node asks; for a leaf one beyond the last. */
export function depthOf({ rungs, depth, order }: Diagram, node: Node): number {
  return node < rungs ? order.sizes.length : Number(depth[node - rungs])
}

/** The child of a node that is no leaf. */
export function childOf({ rungs, first, children }: Diagram, node: Node, position: number): Node {
  return Number(children[Number(first[node - rungs]) + position])
}

/** The child, if the node is at this depth; a node beyond it stays. */
export function step(diagram: Diagram, node: Node, depth: number, position: number): Node {
  return depthOf(diagram, node) === depth ? childOf(diagram, node, position) : node
}

/** Does any node ask one of these dimensions, by index? */
export function asksAny({ asks, order }: Diagram, indices: readonly number[]): boolean {
  return indices.some((index) => asks[Number(order.depths[index])] === true)
}

/** Follows the ratings from the root to a leaf: one array read per dimension that matters. */
export function walk(diagram: Diagram, positions: ArrayLike<number>): number {
  const { rungs, depth, first, children, order } = diagram
  const { indices } = order
  let node = diagram.root
  while (node >= rungs) {
    const inner = node - rungs
    const position = Number(positions[Number(indices[Number(depth[inner])])])
    node = Number(children[Number(first[inner]) + position])
  }
  // A position beyond its scale leads out of the arrays, or to the child of another node: cases are checked before.
  return node
}
