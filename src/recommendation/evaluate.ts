import { at } from '../rules/at.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import { holds } from '../rules/holds.ts'
import type { DimensionId, LadderId, RatingCode, Ruleset, RungCode } from '../rules/Ruleset.ts'

/** A rating for every dimension, the derived ones included. */
export type Ratings<R extends Ruleset = Ruleset> = { readonly [D in DimensionId<R>]: RatingCode<R, D> }

/** The rung of every ladder. */
export type Rungs<R extends Ruleset = Ruleset> = { readonly [L in LadderId<R>]: RungCode<R, L> }

/** Evaluates ratings that are all known. */
export function evaluateRatings(ratings: Ratings, { index, ladders, rules }: CompiledRuleset): Rungs {
  const positions: number[] = []
  for (const [id, dimension] of index.dimensions) {
    const position = dimension.ratings.get(ratings[id] ?? '')
    // The value stays out of the message: it is health data.
    if (position === undefined) throw new TypeError(`evaluate needs one of the ratings of ${id}.`)
    positions.push(position)
  }
  const floors = ladders.map(() => 0)
  for (const rule of rules) {
    if (!holds(rule.when, positions)) continue
    for (const [ladder, floor] of rule.floors.entries()) {
      if (floor > at(floors, ladder)) floors[ladder] = floor
    }
  }
  return Object.fromEntries(ladders.map(({ id, rungs }, ladder) => [id, at(rungs, at(floors, ladder)).code]))
}
