import { type Diagram, type Node, sizeOf } from './Diagram.ts'
import { endsOf } from './endsOf.ts'
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
  const between = highest > lowest + 1 ? attainedBetween(lowest, highest, diagram, bounds) : []
  return lowest === highest ? [lowest] : [lowest, ...between, highest]
}

/**
 * The rungs between these two to which some answers lead. Every branch inside the bounds is followed once at the most, and
 * none below a node that comes to nothing that is still to be found.
 */
function attainedBetween(lowest: Node, highest: Node, diagram: Diagram, { least, most }: Bounds): number[] {
  const { indices } = diagram.order
  const ends = endsOf(diagram)
  const seen = new Uint8Array(sizeOf(diagram))
  /** The lowest and the highest rung that may still be found. */
  let from = lowest + 1
  let to = highest - 1
  const visit = (node: Node): void => {
    if (from > to || Number(ends.highest[node]) < from || Number(ends.lowest[node]) > to) return
    if (seen[node] === 1) return
    seen[node] = 1
    if (node < diagram.rungs) {
      while (seen[from] === 1) from++
      while (seen[to] === 1) to--
      return
    }
    const index = Number(indices[depthOf(diagram, node)])
    const last = Number(most[index])
    for (let position = Number(least[index]); position <= last; position++)
      visit(childOf(diagram, node, position))
  }
  visit(diagram.root)
  const between: number[] = []
  for (let rung = lowest + 1; rung < highest; rung++) if (seen[rung] === 1) between.push(rung)
  return between
}
