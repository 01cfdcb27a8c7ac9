import { type Diagram, type Node, sizeOf } from './Diagram.ts'
import { childOf, depthOf, walk } from './walk.ts'

/** Per dimension, the lowest and the highest position that the rating may have. */
export interface Bounds {
  readonly least: readonly number[]
  readonly most: readonly number[]
}

/**
 * The rungs that some completion of a case attains, lowest first. More need never leads lower: they begin where the least need
 * leads and end where the most does, and only where others lie between has every branch to be followed.
 */
export function possible(diagram: Diagram, bounds: Bounds): number[] {
  const lowest = walk(diagram, bounds.least)
  const highest = walk(diagram, bounds.most)
  const isAttained = highest > lowest + 1 ? attained(diagram, bounds, highest - lowest + 1) : undefined
  const rungs: number[] = []
  for (let rung = lowest; rung <= highest; rung++)
    if (isAttained === undefined || isAttained[rung] === 1) rungs.push(rung)
  return rungs
}

/**
 * Marks the nodes that some answers lead to, leaves among them, until so many leaves are found: then there are no others. Every
 * branch inside the bounds is followed once at the most.
 */
function attained(diagram: Diagram, { least, most }: Bounds, leaves: number): Uint8Array {
  const seen = new Uint8Array(sizeOf(diagram))
  const { indices } = diagram.order
  let left = leaves
  const visit = (node: Node): void => {
    if (left === 0 || seen[node] === 1) return
    seen[node] = 1
    if (node < diagram.rungs) {
      left--
      return
    }
    const index = Number(indices[depthOf(diagram, node)])
    const last = Number(most[index])
    for (let position = Number(least[index]); position <= last; position++)
      visit(childOf(diagram, node, position))
  }
  visit(diagram.root)
  return seen
}
