import type { EvaluatePositions } from '../diagram/evaluatePositions.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import type { DimensionId, LadderId, RatingCode, Ruleset, RungCode } from '../rules/Ruleset.ts'
import { createReadKeys } from './readKeys.ts'

/** A rating for every dimension, the derived ones included. */
export type Ratings<R extends Ruleset = Ruleset> = { readonly [D in DimensionId<R>]: RatingCode<R, D> }

/** The rung of every ladder. */
export type Rungs<R extends Ruleset = Ruleset> = { readonly [L in LadderId<R>]: RungCode<R, L> }

/** Makes the function that evaluates ratings that are all known. */
export function createEvaluate(
  { index, ladders }: CompiledRuleset,
  evaluatePositions: EvaluatePositions,
): (ratings: Ratings) => Rungs {
  const dimensions = [...index.dimensions].map(([id, { ratings }]) => ({ id, ratings }))
  const read = createReadKeys(dimensions.map(({ id }) => id))
  const codes = ladders.map(({ id, rungs }, ladder) => ({ id, ladder, codes: rungs.map(({ code }) => code) }))
  // Filled anew by every call, and read by nobody after it.
  const positions = new Uint8Array(dimensions.length)
  return (given) => {
    const answers = read(given)
    let place = 0
    for (const { id, ratings } of dimensions) {
      const position = ratings.get(answers[place] ?? '')
      // The value stays out of the message: it is health data.
      if (position === undefined) throw new TypeError(`evaluate needs one of the ratings of ${id}.`)
      positions[place] = position
      place += 1
    }
    const rungs: Record<string, string> = {}
    for (const { id, ladder, codes: named } of codes)
      rungs[id] = String(named[evaluatePositions(positions, ladder)])
    return rungs
  }
}
