/** A node of a diagram. The first ones are the leaves, one for each rung, in order. */
export type Node = number

/**
 * A reduced, ordered, multi-valued decision diagram of one ladder, stored flat.
 *
 * A node asks one dimension and has a child for each of its ratings. Dimensions are asked in one order (`depths`) on
 * every path, a dimension that does not matter is not asked, and no two nodes are the same. Therefore two rulesets that
 * decide alike have the very same diagram, whichever way they are written. Children have smaller numbers than their
 * parents, so one pass over the numbers visits everything below a node before the node.
 */
export interface Diagram {
  /** How many rungs, and so how many leaves. */
  readonly rungs: number
  readonly root: Node
  /** Of each node that is no leaf, from number `rungs` on: the depth at which it asks. */
  readonly depth: Uint8Array
  /** Of each node that is no leaf: where its children begin. */
  readonly first: Uint32Array
  readonly children: Uint32Array
  /** Per depth, whether any node asks at it. */
  readonly asks: readonly boolean[]
  readonly order: Order
}

/** The order in which a diagram asks the dimensions. */
export interface Order {
  /** By depth, the index of the dimension that is asked there. */
  readonly indices: readonly number[]
  /** By the index of a dimension, the depth at which it is asked. */
  readonly depths: readonly number[]
  /** By depth, how many ratings the dimension has. */
  readonly sizes: readonly number[]
}

/** How many nodes a diagram has, leaves included. */
export function sizeOf({ rungs, depth }: Diagram): number {
  return rungs + depth.length
}
