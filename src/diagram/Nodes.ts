import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node, Order } from './Diagram.ts'
import { createSequences } from './Sequences.ts'
import type { Spend } from './Spend.ts'

/**
 * The nodes of diagrams that share whatever they have in common. The first ones are leaves; no two others ask at the same
 * depth and go on alike, so that two diagrams decide alike exactly if their roots are the same number.
 */
export interface Nodes {
  /** The depth at which a node asks; for a leaf one beyond the last. */
  readonly depthOf: (node: Node) => number
  /** Where a node goes on with this position at this depth: to itself, if it asks only further down. */
  readonly childOf: (node: Node, depth: number, position: number) => Node
  /** The node that asks at this depth and has these children; where they are all the same, that child. */
  readonly find: (depth: number, children: readonly Node[]) => Node
  /** All that hangs on a node, as a diagram of its own with so many rungs. */
  readonly finish: (root: Node, rungs: number) => Diagram
}

/**
 * @param leaves - How many leaves there are: as many as the longest ladder has rungs.
 * @param spend - Is told of the children of a node before it is found or made, and may refuse it.
 */
export function createNodes(leaves: number, order: Order, spend: Spend = () => {}): Nodes {
  const known = createSequences()
  /** Per node that is no leaf. */
  const depths: number[] = []
  const childrenOf: (readonly Node[])[] = []

  const depthOf = (node: Node): number => (node < leaves ? order.sizes.length : at(depths, node - leaves))

  return {
    depthOf,
    childOf: (node, depth, position) =>
      depthOf(node) === depth ? at(at(childrenOf, node - leaves), position) : node,
    find(depth, children) {
      spend(children.length)
      const first = at(children, 0)
      let asks = false
      const sequence = [depth]
      for (const child of children) {
        if (child !== first) asks = true
        sequence.push(child)
      }
      if (!asks) return first
      const place = known.placeOf(sequence)
      if (place === depths.length) {
        depths.push(depth)
        childrenOf.push(children)
      }
      return leaves + place
    },
    finish(root, rungs) {
      // Children come before their parents, in the order in which they are met: so equal diagrams have equal numbers.
      const numbers = new Map<Node, Node>()
      const depth: number[] = []
      const first: number[] = []
      const children: Node[] = []
      const visit = (node: Node): Node => {
        if (node < leaves) return node
        const found = numbers.get(node)
        if (found !== undefined) return found
        const visited = at(childrenOf, node - leaves).map(visit)
        const number = rungs + depth.length
        numbers.set(node, number)
        depth.push(depthOf(node))
        first.push(children.length)
        for (const child of visited) children.push(child)
        return number
      }
      const start = visit(root)
      return {
        rungs,
        root: start,
        depth: Uint8Array.from(depth),
        first: Uint32Array.from(first),
        children: Uint32Array.from(children),
        asks: order.sizes.map((_, asked) => depth.includes(asked)),
        order,
      }
    },
  }
}
