import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node } from './Diagram.ts'
import { always, never, noDepth, type Residual, type Residuals } from './Residuals.ts'
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
 * Makes the function that counts the cases in which one criterion holds and another does not, exactly: dimension by
 * dimension, until either is decided. Pairs that were counted before are remembered.
 *
 * @param work - Is told of each pair before it is counted, and may refuse it.
 */
export function createCountWhere(
  residuals: Residuals,
  sizes: readonly number[],
  work?: Spend,
): (holds: Residual, fails: Residual) => bigint {
  /** Cases from a depth on, if everything is possible. */
  const spaces = [1n]
  for (const size of [...sizes].reverse()) spaces.unshift(at(spaces, 0) * BigInt(size))
  const known = new Map<string, bigint>()

  /** Cases from the first depth on at which either criterion asks. */
  const below = (holds: Residual, fails: Residual): bigint => {
    const depth = firstDepth(holds, fails)
    const pair = `${holds}:${fails}`
    const found = known.get(pair)
    if (found !== undefined) return found
    work?.(at(sizes, depth))
    let sum = 0n
    for (let position = 0; position < at(sizes, depth); position++)
      sum += from(
        depth + 1,
        residuals.answer(holds, depth, position),
        residuals.answer(fails, depth, position),
      )
    known.set(pair, sum)
    return sum
  }

  const from = (depth: number, holds: Residual, fails: Residual): bigint => {
    if (holds === never || fails === always || holds === fails) return 0n
    if (holds === always && fails === never) return at(spaces, depth)
    return (at(spaces, depth) / at(spaces, firstDepth(holds, fails))) * below(holds, fails)
  }

  const firstDepth = (one: Residual, other: Residual): number =>
    Math.min(residuals.firstDepth(one), residuals.firstDepth(other), noDepth)

  return (holds, fails) => from(0, holds, fails)
}
