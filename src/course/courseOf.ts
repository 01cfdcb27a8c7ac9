import type { Dimension } from '../ruleset/Dimension.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type DatedRating, ratingIn } from './DatedRating.ts'
import type { DimensionCourse } from './Reassessment.ts'
import type { Assessment } from './readAssessments.ts'

/** How every rated dimension went, in the ruleset's order. */
export function courseOf(
  assessments: readonly Assessment[],
  stay: readonly Assessment[],
  { dimensions }: Ruleset,
): readonly DimensionCourse[] {
  const rated: readonly Dimension[] = dimensions.filter(({ derived }) => derived === undefined)
  return rated.map((dimension) => courseOfOne(assessments, stay, dimension))
}

function courseOfOne(
  assessments: readonly Assessment[],
  stay: readonly Assessment[],
  { id, ratings, changeable, sensitive }: Dimension,
): DimensionCourse {
  const last = assessments.length - 1
  const now = ratingIn(at(assessments, last), id)
  const before = assessments
    .slice(0, last)
    .reverse()
    .map((assessment) => ratingIn(assessment, id))
    .find((rating) => rating !== undefined)
  const positionOf = ({ rating }: DatedRating) => ratings.findIndex(({ code }) => code === rating)
  const ofStay = stay.flatMap((assessment) => ratingIn(assessment, id) ?? [])
  const [first] = ofStay
  const given = {
    ...{ dimension: id, sensitive },
    ...(first === undefined ? {} : { sinceAdmission: { first, worst: worstOf(ofStay, positionOf, first) } }),
  }
  if (now === undefined)
    return { ...given, status: 'unknown', because: 'unanswered', ...(before === undefined ? {} : { before }) }
  if (before === undefined) return { ...given, status: 'unknown', because: 'first-answer', now }
  const change = positionOf(now) - positionOf(before)
  if (change < 0 && !changeable)
    return { ...given, status: 'unknown', because: 'cannot-improve', before, now }
  const status = change < 0 ? 'improved' : change > 0 ? 'worsened' : 'unchanged'
  return { ...given, status, before, now }
}

/** The worst of some ratings, and the latest day of it. */
function worstOf(
  ratings: readonly DatedRating[],
  positionOf: (rating: DatedRating) => number,
  first: DatedRating,
): DatedRating {
  return ratings.reduce((worst, one) => (positionOf(worst) > positionOf(one) ? worst : one), first)
}
