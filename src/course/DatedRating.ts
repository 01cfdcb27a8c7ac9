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
  const rating = answers[dimension]
  return typeof rating === 'string' ? { rating, assessedOn } : undefined
}
