import type { Diagram, Node } from './Diagram.ts'
import { childOf, depthOf, walk } from './walk.ts'

/** Per dimension, the lowest and the highest position that the rating may have. */
export interface Bounds {
  readonly least: readonly number[]
  readonly most: readonly number[]
}

/**
 * The rungs that some completion of a case attains, lowest first. More need never leads lower, so they lie between the one that
 * the least need leads to and the one that the most does. Where others are between, every branch inside the bounds is followed
 * until all of them are met; no node is visited twice.
 */
export function possible(diagram: Diagram, { least, most }: Bounds): number[] {
  const lowest = walk(diagram, least)
  const highest = walk(diagram, most)
  if (highest - lowest < 2) return lowest === highest ? [lowest] : [lowest, highest]
  const seen = new Uint8Array(diagram.rungs + diagram.depth.length)
  const { indices } = diagram.order
  let missing = highest - lowest + 1
  const visit = (node: Node): void => {
    if (seen[node] === 1 || missing === 0) return
    seen[node] = 1
    if (node < diagram.rungs) {
      missing -= 1
      return
    }
    const index = Number(indices[depthOf(diagram, node)])
    const last = Number(most[index])
    for (let position = Number(least[index]); position <= last; position++)
      visit(childOf(diagram, node, position))
  }
  visit(diagram.root)
  return Array.from({ length: diagram.rungs }, (_, rung) => rung).filter((rung) => seen[rung] === 1)
}
