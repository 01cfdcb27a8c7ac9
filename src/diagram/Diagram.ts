/** A node of a diagram. The first ones are the leaves, one for each rung, in order. */
export type Node = number

/**
 * A reduced, ordered, multi-valued decision diagram of one ladder, stored flat.
 *
 * A node asks one dimension and has a child for each of its ratings. Dimensions are asked in one order (`levels`) on
 * every path, a dimension that does not matter is not asked, and no two nodes are the same. Therefore two rulesets that
 * decide alike have the very same diagram, whichever way they are written. Children have smaller numbers than their
 * parents, so one pass over the numbers visits everything below a node before the node.
 */
export interface Diagram {
  /** How many rungs, and so how many leaves. */
  readonly rungs: number
  readonly root: Node
  /** Of each node that is no leaf, from number `rungs` on: the level that it asks. */
  readonly level: Uint8Array
  /** Of each node that is no leaf: where its children begin. */
  readonly first: Uint32Array
  readonly children: Uint32Array
  /** Per level, whether any node asks it. */
  readonly asks: readonly boolean[]
  readonly order: Order
}

/** The order in which a diagram asks the dimensions. */
export interface Order {
  /** Level to place in a case. */
  readonly places: readonly number[]
  /** Place in a case to level. */
  readonly levels: readonly number[]
  /** Level to number of ratings. */
  readonly sizes: readonly number[]
}

/** How many nodes a diagram has, leaves included. */
export function sizeOf({ rungs, level }: Diagram): number {
  return rungs + level.length
}
