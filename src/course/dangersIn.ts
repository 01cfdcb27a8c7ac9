import { dateOf } from '../boundary/calendar.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { lastConfirmation } from './confirmationsOf.ts'
import { ratingIn, ratingsOver, worstOf } from './DatedRating.ts'
import { positionIn, ratedDimensions } from './RatedDimension.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { DangerReason } from './Transition.ts'

/**
 * What is known of danger in the days that are looked back on: whether it has been, and who confirmed that it is over.
 *
 * One reason for each dimension that had a dangerous rating or no answer there, in the ruleset's order. An assessment without
 * an answer is no safer than one that says danger: otherwise leaving out the answer would make a step down appear.
 */
export function dangersIn(
  assessments: readonly Assessment[],
  { dangerousFrom, daysAfterDanger }: Reading,
  ruleset: Ruleset,
): readonly DangerReason[] {
  const latest = at(assessments, assessments.length - 1).day
  const recent = assessments.filter(({ day }) => latest - day < daysAfterDanger)
  const confirmed = lastConfirmation(assessments, 'danger-past')
  return ratedDimensions(ruleset).flatMap((dimension) => {
    const { id } = dimension
    const from = dangerousFrom.get(id)
    if (from === undefined) return []
    const dangers = recent.filter((assessment) => {
      const rated = ratingIn(assessment, id)
      return rated === undefined || positionIn(dimension, rated.rating) >= positionIn(dimension, from)
    })
    const last = dangers.at(-1)
    if (last === undefined) return []
    const rated = ratingsOver(dangers, id)
    const worst = rated === undefined ? {} : { worst: worstOf(dimension, rated) }
    const given = { dimension: id, ...worst, last: last.assessedOn }
    return [
      confirmed !== undefined && confirmed.on > last.assessedOn
        ? { code: 'danger-past' as const, ...given, ...confirmed }
        : { code: 'danger-not-past' as const, ...given, until: dateOf(last.day + daysAfterDanger) },
    ]
  })
}
