import { at } from '../ruleset/at.ts'
import { always, never, noDepth, type Residual, type Residuals } from './Residuals.ts'

/**
 * Makes the function that counts the cases in which one criterion holds and another does not, exactly: dimension by
 * dimension, until either is decided. Pairs that were counted before are remembered.
 */
export function createCountWhere(
  residuals: Residuals,
  sizes: readonly number[],
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
