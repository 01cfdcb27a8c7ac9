import { at } from '../ruleset/lookUp.ts'
import { oncePer } from '../ruleset/once.ts'
import { type Diagram, type Node, sizeOf } from './Diagram.ts'

/** Per node, the rungs at its two ends: more need never leads lower, so all that it can come to lies between them. */
export interface Ends {
  /** Where the least need leads. */
  readonly lowest: ArrayLike<Node>
  /** Where the most need leads. */
  readonly highest: ArrayLike<Node>
}

/** The ends of every node, found in one pass and once for each diagram. */
export const endsOf: (diagram: Diagram) => Ends = /* @__PURE__ */ oncePer((diagram) => {
  const { rungs, depth, first, children, order } = diagram
  const lowest = new Uint8Array(sizeOf(diagram))
  const highest = new Uint8Array(sizeOf(diagram))
  for (let rung = 0; rung < rungs; rung++) lowest[rung] = highest[rung] = rung
  // Children come before their parents.
  for (let inner = 0; inner < depth.length; inner++) {
    const begin = at(first, inner)
    const end = begin + at(order.sizes, at(depth, inner)) - 1
    lowest[rungs + inner] = at(lowest, at(children, begin))
    highest[rungs + inner] = at(highest, at(children, end))
  }
  return { lowest, highest }
})
