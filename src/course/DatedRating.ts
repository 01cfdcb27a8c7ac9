import { ownValue } from '../boundary/ownValue.ts'
import type { RatingCode, Ruleset } from '../ruleset/Ruleset.ts'
import { positionIn, type RatedDimension, ratedDimensions } from './RatedDimension.ts'
import type { Assessment } from './readAssessments.ts'

/** A rating, and the day of the assessment that it comes from. */
export interface DatedRating<R extends Ruleset = Ruleset> {
  readonly rating: RatingCode<R>
  readonly assessedOn: string
}

/** How an assessment rates a dimension; nothing where it is not answered. */
export function ratingIn({ intake, assessedOn }: Assessment, dimension: string): DatedRating | undefined {
  const answers: Readonly<Record<string, unknown>> = intake
  const rating = ownValue(answers, dimension)
  return typeof rating === 'string' ? { rating, assessedOn } : undefined
}

/** How an assessment rates every dimension that it answers, by the dimension. */
export function ratingsIn(
  assessment: Assessment,
  ruleset: Ruleset,
): { readonly [dimension: string]: string } {
  return Object.fromEntries(
    ratedDimensions(ruleset).flatMap(({ id }) => {
      const rated = ratingIn(assessment, id)
      return rated === undefined ? [] : [[id, rated.rating]]
    }),
  )
}

/** How these assessments rate a dimension, oldest first; nothing where none of them answers it. */
export function ratingsOver(
  assessments: readonly Assessment[],
  dimension: string,
): readonly [DatedRating, ...DatedRating[]] | undefined {
  const [first, ...others] = assessments.flatMap((assessment) => ratingIn(assessment, dimension) ?? [])
  return first === undefined ? undefined : [first, ...others]
}

/** The worst of some ratings, and the latest day of it. */
export function worstOf(
  dimension: RatedDimension,
  [first, ...others]: readonly [DatedRating, ...DatedRating[]],
): DatedRating {
  const position = ({ rating }: DatedRating) => positionIn(dimension, rating)
  return others.reduce((worst, one) => (position(worst) > position(one) ? worst : one), first)
}

/** The best of some ratings, and the latest day of it. */
export function bestOf(
  dimension: RatedDimension,
  [first, ...others]: readonly [DatedRating, ...DatedRating[]],
): DatedRating {
  const position = ({ rating }: DatedRating) => positionIn(dimension, rating)
  return others.reduce((best, one) => (position(best) < position(one) ? best : one), first)
}
