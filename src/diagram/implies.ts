import { holds } from '../ruleset/holds.ts'
import { at } from '../ruleset/lookUp.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'
import { always, createResiduals, never, noDepth, type Residual } from './Residuals.ts'

/** Does the first criterion, whenever it holds, make the second one hold? */
export type Implies = (first: ResolvedCriterion, second: ResolvedCriterion) => boolean

/**
 * Makes that function for dimensions with so many ratings each. Both criteria are answered side by side, dimension by
 * dimension, in search of a case in which the first one holds and the second does not. What was met before led to none.
 *
 * @param bound - Of criteria in which there is more to look at than this, nothing is claimed. What is counted is the same
 *   whatever was compared before, so that an answer never depends on others.
 */
export function createImplies(sizes: readonly number[], bound: number): Implies {
  const { of, answer, firstDepth, weight } = createResiduals([...sizes.keys()], sizes)
  const known = new Map<ResolvedCriterion, readonly [Residual, smallest: readonly number[]]>()

  /** The residual of a criterion, and a case in which it holds, and with any lower rating does not. */
  const lookAt = (criterion: ResolvedCriterion) => {
    const found = known.get(criterion)
    if (found !== undefined) return found
    const smallest = sizes.map((size) => size - 1)
    for (const index of sizes.keys()) {
      let position = 0
      do smallest[index] = position++
      while (position < at(sizes, index) && !holds(criterion, smallest))
    }
    const looked = [of(criterion), smallest] as const
    known.set(criterion, looked)
    return looked
  }

  return (first, second) => {
    const [residual, smallest] = lookAt(first)
    if (!holds(second, smallest)) return false
    const met = new Set<string>()
    let looked = 0
    const follows = (a: Residual, b: Residual): boolean => {
      if (a === never || b === always || a === b) return true
      const pair = `${a}:${b}`
      if (met.has(pair)) return true
      met.add(pair)
      looked += weight(a) + weight(b)
      if (looked > bound) return false
      const depth = Math.min(firstDepth(a), firstDepth(b))
      // Of two constants the first holds, and the second does not.
      if (depth === noDepth) return false
      for (let position = 0; position < at(sizes, depth); position++)
        if (!follows(answer(a, depth, position), answer(b, depth, position))) return false
      return true
    }
    return follows(residual, lookAt(second)[0])
  }
}
