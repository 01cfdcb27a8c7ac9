import { dayNumber } from '../boundary/calendar.ts'
import type { MedicareCriterionCheck } from './MedicareCriterion.ts'
import type { MedicareReview } from './MedicareReview.ts'

/** A rating of danger, and its day. */
export interface EarlierDanger {
  readonly rating: string
  readonly assessedOn: string
}

/** How long danger is remembered that a later rating does not show: as long as no step down follows by itself. Our own judgment. */
const days = 90

/** The latest rating of high or imminent danger in the 90 days before the last of the reviews, and not in that one. */
export function earlierDanger(reviews: readonly MedicareReview[]): EarlierDanger | undefined {
  const last = reviews.at(-1)
  if (last === undefined || dangerIn(last) !== undefined) return undefined
  return reviews
    .filter(({ assessedOn }) => dayNumber(last.assessedOn) - dayNumber(assessedOn) <= days)
    .flatMap((review) => dangerIn(review) ?? [])
    .at(-1)
}

function dangerIn({ assessedOn, recommendation }: MedicareReview): EarlierDanger | undefined {
  return recommendation.answered
    .filter(({ dimension }) => dimension === 'riskOfHarm')
    .filter(({ rating }) => rating === 'high' || rating === 'imminent')
    .map(({ rating }) => ({ rating, assessedOn }))[0]
}

/**
 * A review, where an earlier one of the same stay rated danger: that there is none now is for a clinician to judge, as it is of
 * a moderate rating. So without that judgment the criterion is unknown.
 */
export function withEarlierDanger(review: MedicareReview, danger: EarlierDanger | undefined): MedicareReview {
  if (danger === undefined || review.given.judgedDangerous !== undefined) return review
  const open = (check: MedicareCriterionCheck): MedicareCriterionCheck => ({
    ...check,
    status: 'unknown',
    settledBy: [{ in: 'options', key: 'judgedDangerous' }],
  })
  return {
    ...review,
    criteria: review.criteria.map((check) =>
      check.id === 'no-danger' && check.status === 'met' ? open(check) : check,
    ),
  }
}
