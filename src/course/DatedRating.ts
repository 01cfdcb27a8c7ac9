import type { RatingCode, Ruleset } from '../ruleset/Ruleset.ts'

/** A rating, and the day of the assessment that it comes from. */
export interface DatedRating<R extends Ruleset = Ruleset> {
  readonly rating: RatingCode<R>
  readonly assessedOn: string
}
