import type { RatingCode, Ruleset } from '../ruleset/Ruleset.ts'

/** A rating; with `upTo` where it is only known to lie between the two. */
export interface KnownRating<R extends Ruleset = Ruleset> {
  readonly rating: RatingCode<R>
  readonly upTo?: RatingCode<R>
}
