import type { Diagram, Node } from './Diagram.ts'
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
  if (highest > lowest + 1) return attained(diagram, bounds)
  return lowest === highest ? [lowest] : [lowest, highest]
}

/** Follows every branch inside the bounds and collects the leaves. Every node is visited once. */
function attained(diagram: Diagram, { least, most }: Bounds): number[] {
  const seen = new Uint8Array(diagram.rungs + diagram.depth.length)
  const { indices } = diagram.order
  const visit = (node: Node): void => {
    if (seen[node] === 1) return
    seen[node] = 1
    if (node < diagram.rungs) return
    const index = Number(indices[depthOf(diagram, node)])
    const last = Number(most[index])
    for (let position = Number(least[index]); position <= last; position++)
      visit(childOf(diagram, node, position))
  }
  visit(diagram.root)
  return Array.from({ length: diagram.rungs }, (_, rung) => rung).filter((rung) => seen[rung] === 1)
}
