import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { ratingIn, ratingsOver, worstOf } from './DatedRating.ts'
import { positionIn, type RatedDimension, ratedDimensions } from './RatedDimension.ts'
import type { DimensionCourse } from './Reassessment.ts'
import type { Assessment } from './readAssessments.ts'

/** How every rated dimension went, in the ruleset's order. */
export function courseOf(
  assessments: readonly Assessment[],
  stay: readonly Assessment[],
  ruleset: Ruleset,
): readonly DimensionCourse[] {
  return ratedDimensions(ruleset).map((dimension) => courseOfOne(assessments, stay, dimension))
}

function courseOfOne(
  assessments: readonly Assessment[],
  stay: readonly Assessment[],
  dimension: RatedDimension,
): DimensionCourse {
  const { id, changeable, sensitive } = dimension
  const last = assessments.length - 1
  const now = ratingIn(at(assessments, last), id)
  const before = ratingsOver(assessments.slice(0, last), id)?.at(-1)
  const ofStay = ratingsOver(stay, id)
  const given = {
    ...{ dimension: id, sensitive },
    ...(ofStay === undefined
      ? {}
      : { sinceAdmission: { first: ofStay[0], worst: worstOf(dimension, ofStay) } }),
  }
  if (now === undefined)
    return { ...given, status: 'unknown', because: 'unanswered', ...(before === undefined ? {} : { before }) }
  if (before === undefined) return { ...given, status: 'unknown', because: 'first-answer', now }
  const change = positionIn(dimension, now.rating) - positionIn(dimension, before.rating)
  if (change < 0 && !changeable)
    return { ...given, status: 'unknown', because: 'cannot-improve', before, now }
  const status = change < 0 ? 'improved' : change > 0 ? 'worsened' : 'unchanged'
  return { ...given, status, before, now }
}
