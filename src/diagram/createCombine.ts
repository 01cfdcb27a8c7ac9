import { at } from '../ruleset/lookUp.ts'
import type { Node, Order } from './Diagram.ts'
import type { Nodes } from './Nodes.ts'

/** What two nodes make together. */
export type Combine = (one: Node, other: Node) => Node

/**
 * Makes a function that combines two diagrams case by case, as binary decision diagrams are combined: both are followed side
 * by side until it is clear what comes of them, and no pair twice.
 *
 * @param settle - What comes of two nodes, as far as that can be seen: of two leaves always.
 */
export function createCombine(
  { depthOf, childOf, find }: Nodes,
  { sizes }: Order,
  settle: (one: Node, other: Node) => Node | undefined,
): Combine {
  const made = new Map<number, Node>()
  const combine: Combine = (one, other) => {
    const settled = settle(one, other)
    if (settled !== undefined) return settled
    const pair = pairOf(one, other)
    const found = made.get(pair)
    if (found !== undefined) return found
    const depth = Math.min(depthOf(one), depthOf(other))
    const children: Node[] = []
    for (let position = 0; position < at(sizes, depth); position++)
      children.push(combine(childOf(one, depth, position), childOf(other, depth, position)))
    const node = find(depth, children)
    made.set(pair, node)
    return node
  }
  return combine
}

/** One number for two: small ones have a small one, which a table finds fastest. */
function pairOf(one: number, other: number): number {
  return one < other ? other * other + one : one * one + one + other
}
