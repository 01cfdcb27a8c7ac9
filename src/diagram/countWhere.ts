import { at } from '../ruleset/at.ts'
import { always, never, noLevel, type Residual, type Residuals } from './Residuals.ts'

/**
 * Makes the function that counts the cases in which one criterion holds and another does not, exactly: dimension by
 * dimension, until either is decided. Pairs that were counted before are remembered.
 */
export function createCountWhere(
  residuals: Residuals,
  sizes: readonly number[],
): (holds: Residual, fails: Residual) => bigint {
  /** Cases from a level on, if everything is possible. */
  const spaces = [1n]
  for (const size of [...sizes].reverse()) spaces.unshift(at(spaces, 0) * BigInt(size))
  const known = new Map<string, bigint>()

  /** Cases from the first level on that either criterion asks. */
  const below = (holds: Residual, fails: Residual): bigint => {
    const level = firstLevel(holds, fails)
    const pair = `${holds}:${fails}`
    const found = known.get(pair)
    if (found !== undefined) return found
    let sum = 0n
    for (let position = 0; position < at(sizes, level); position++)
      sum += from(
        level + 1,
        residuals.answer(holds, level, position),
        residuals.answer(fails, level, position),
      )
    known.set(pair, sum)
    return sum
  }

  const from = (level: number, holds: Residual, fails: Residual): bigint => {
    if (holds === never || fails === always || holds === fails) return 0n
    if (holds === always && fails === never) return at(spaces, level)
    return (at(spaces, level) / at(spaces, firstLevel(holds, fails))) * below(holds, fails)
  }

  const firstLevel = (one: Residual, other: Residual): number =>
    Math.min(residuals.firstLevel(one), residuals.firstLevel(other), noLevel)

  return (holds, fails) => from(0, holds, fails)
}
