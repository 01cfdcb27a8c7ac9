import { at } from '../ruleset/at.ts'
import type { Diagram, Node } from './Diagram.ts'
import { childOf, depthOf } from './walk.ts'

/** Per depth and position, how much it weighs. */
export type Weights = readonly (readonly bigint[])[]

/** One for each case. */
export function evenWeights(sizes: readonly number[]): Weights {
  return sizes.map((size) => Array.from({ length: size }, () => 1n))
}

/**
 * How many cases end on each rung, exactly; a case counts as the product of its ratings' weights.
 *
 * From the leaves up: a node's counts are the sums of its children's, each times its rating's weight and those of the
 * depths that it skips.
 */
export function count(diagram: Diagram, weights: Weights): readonly bigint[] {
  const { rungs, root } = diagram
  const sums = weights.map((depth) => depth.reduce((sum, weight) => sum + weight, 0n))
  const counts: (readonly bigint[])[] = Array.from({ length: rungs }, (_, leaf) =>
    Array.from({ length: rungs }, (_, rung) => (rung === leaf ? 1n : 0n)),
  )
  const skipped = (from: number, node: Node): bigint =>
    sums.slice(from, depthOf(diagram, node)).reduce((product, sum) => product * sum, 1n)
  for (let node = rungs; node < rungs + diagram.depth.length; node++) {
    const depth = depthOf(diagram, node)
    const total = Array.from({ length: rungs }, () => 0n)
    at(weights, depth).forEach((weight, position) => {
      const child = childOf(diagram, node, position)
      const factor = weight * skipped(depth + 1, child)
      at(counts, child).forEach((cases, rung) => {
        total[rung] = at(total, rung) + factor * cases
      })
    })
    counts.push(total)
  }
  return at(counts, root).map((cases) => cases * skipped(0, root))
}
