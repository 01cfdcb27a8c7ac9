import type { Case } from '../intake/Case.ts'
import { at } from '../rules/at.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import type { DimensionId, RatingCode, Ruleset } from '../rules/Ruleset.ts'

/** A dimension's rating; with `upTo` where it is only known to lie between the two. */
export interface Answer<R extends Ruleset = Ruleset> {
  readonly dimension: DimensionId<R>
  readonly rating: RatingCode<R>
  readonly upTo?: RatingCode<R>
}

/** What is known of one dimension. */
export function answerAt(place: number, { least, most }: Case, { dimensions }: CompiledRuleset): Answer {
  const { id, ratings } = at(dimensions, place)
  const from = at(least, place)
  const to = at(most, place)
  const rating = at(ratings, from).code
  return from === to ? { dimension: id, rating } : { dimension: id, rating, upTo: at(ratings, to).code }
}

/** Is nothing at all known of the dimension? */
export function isUnanswered(place: number, { least, most }: Case, { dimensions }: CompiledRuleset): boolean {
  return at(least, place) === 0 && at(most, place) === at(dimensions, place).ratings.length - 1
}
