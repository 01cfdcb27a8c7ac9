import type { RatedDimensionId, RatingCode, Ruleset } from '../ruleset/Ruleset.ts'

/** A rating, and the day of the assessment that it comes from. */
export interface DatedRating<R extends Ruleset = Ruleset> {
  readonly rating: RatingCode<R>
  readonly assessedOn: string
}

/**
 * How one dimension went: the latest assessment against the last one before it that answered the dimension.
 *
 * Dimensions that are worked out from the treatment history have no course: they say what care there was, not how the
 * person is.
 */
export type DimensionCourse<R extends Ruleset = Ruleset> = {
  readonly dimension: RatedDimensionId<R>
  /** A text that mentions it can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
} & (
  | {
      readonly status: 'improved' | 'unchanged' | 'worsened'
      readonly before: DatedRating<R>
      readonly now: DatedRating<R>
    }
  /** Not answered now, which is no improvement; `before` is absent if it never was. */
  | {
      readonly status: 'unknown'
      readonly because: 'unanswered'
      readonly before?: DatedRating<R>
    }
  | { readonly status: 'unknown'; readonly because: 'first-answer'; readonly now: DatedRating<R> }
  /** Lower than before although nothing can lower it: one of the two is a slip. Ask again. */
  | {
      readonly status: 'unknown'
      readonly because: 'cannot-improve'
      readonly before: DatedRating<R>
      readonly now: DatedRating<R>
    }
)
