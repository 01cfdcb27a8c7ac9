import { at } from '../rules/at.ts'
import type { Diagram, Node } from './Diagram.ts'

/** The level that a node asks; for a leaf one beyond the last. */
export function levelOf({ rungs, level, order }: Diagram, node: Node): number {
  return node < rungs ? order.sizes.length : at(level, node - rungs)
}

/** The child of a node that is no leaf. */
export function childOf({ rungs, first, children }: Diagram, node: Node, position: number): Node {
  return at(children, at(first, node - rungs) + position)
}

/** Follows the ratings from the root to a leaf: one array read per dimension that matters. */
export function walk(diagram: Diagram, positions: ArrayLike<number>): number {
  const { rungs, level, first, children, order } = diagram
  let node = diagram.root
  while (node >= rungs) {
    const inner = node - rungs
    const place = at(order.places, at(level, inner))
    node = at(children, at(first, inner) + at(positions, place))
  }
  return node
}
