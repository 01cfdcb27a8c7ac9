import { ownValue } from '../boundary/ownValue.ts'
import type { RatingCode, Ruleset } from '../ruleset/Ruleset.ts'
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
  { dimensions }: Ruleset,
): { readonly [dimension: string]: string } {
  return Object.fromEntries(
    dimensions
      .filter(({ derived }) => derived === undefined)
      .flatMap(({ id }) => {
        const rated = ratingIn(assessment, id)
        return rated === undefined ? [] : [[id, rated.rating]]
      }),
  )
}
