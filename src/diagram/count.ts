import { at } from '../ruleset/lookUp.ts'
import { always, type Condition, never } from './Conditions.ts'
import type { Diagram, Node, Order } from './Diagram.ts'
import type { Nodes } from './Nodes.ts'
import { createSequences } from './Sequences.ts'
import type { Spend } from './Spend.ts'
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

/**
 * Makes the function that counts the cases in which one condition holds and another does not, exactly: both are followed side
 * by side until either is decided. Pairs that were counted before are remembered.
 *
 * @param spend - Is told of the children of each pair before it is counted, and may refuse it.
 */
export function createCountWhere(
  { depthOf, childOf }: Nodes,
  { sizes }: Order,
  spend: Spend = () => {},
): (holds: Condition, fails: Condition) => bigint {
  /** Cases from a depth on, if everything is possible. */
  const spaces = [1n]
  for (const size of [...sizes].reverse()) spaces.unshift(at(spaces, 0) * BigInt(size))
  const pairs = createSequences()
  const counts: (bigint | undefined)[] = []

  /** Cases from the first depth on at which either condition asks. */
  const below = (holds: Condition, fails: Condition, depth: number): bigint => {
    const pair = pairs.placeOf([holds, fails])
    const found = counts[pair]
    if (found !== undefined) return found
    const size = at(sizes, depth)
    spend(size)
    let sum = 0n
    for (let position = 0; position < size; position++)
      sum += from(depth + 1, childOf(holds, depth, position), childOf(fails, depth, position))
    counts[pair] = sum
    return sum
  }

  const from = (depth: number, holds: Condition, fails: Condition): bigint => {
    if (holds === never || fails === always || holds === fails) return 0n
    if (holds === always && fails === never) return at(spaces, depth)
    const first = Math.min(depthOf(holds), depthOf(fails))
    return (at(spaces, depth) / at(spaces, first)) * below(holds, fails, first)
  }

  return (holds, fails) => from(0, holds, fails)
}
