import type { Recommendation } from '../assessor/Recommendation.ts'
import { floorOf } from '../documents/alertOf.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CourseAction } from './CourseAction.ts'
import { possiblyLast } from './currentLevel.ts'
import { ratingIn, ratingsOver, worstOf } from './DatedRating.ts'
import { positionIn, ratedDimensions } from './RatedDimension.ts'
import type { CurrentLevel } from './Reassessment.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { Transition } from './Transition.ts'

/**
 * From the first of these urgencies on something has to be done when it comes up, from the second on for as long as it lasts:
 * whoever is in care is seen within days anyway. A ruleset may lack the ladder or the rungs.
 */
const urgencies = { whenNew: 'urgent', always: 'emergent' } as const

/** What has to be done now whatever the level, by the latest assessment and what went before it. */
export function actionsOf(
  assessments: readonly Assessment[],
  current: CurrentLevel,
  { status }: Transition,
  reading: Reading,
  ruleset: Ruleset,
): readonly CourseAction[] {
  const last = assessments.length - 1
  const latest = at(assessments, last)
  const before = assessments[last - 1]?.recommendation
  return [
    ...raisedLadders(latest.recommendation, before, ruleset),
    ...openSafety(assessments, ruleset),
    ...lowWithinLookBack(assessments, reading, ruleset),
    ...newServices(latest.recommendation, before),
    ...(current.status === 'none' && mayHaveDroppedOut(latest) ? [{ code: 'outreach' } as const] : []),
    ...(status === 'review-ending' ? [{ code: 'relapse-plan' } as const] : []),
  ]
}

/** Was the last episode left early, or one that may have been the last? */
function mayHaveDroppedOut({ episodes }: Assessment): boolean {
  return possiblyLast(episodes).some(({ outcome }) => outcome === 'left-early')
}

/** Does the latest assessment ask for something within hours? */
export function isPressing(recommendation: Recommendation, ruleset: Ruleset): boolean {
  return isAtLeast(urgencies.always, floorsOf(recommendation).get('urgency'), ruleset)
}

function isAtLeast(urgency: string, floor: string | undefined, ruleset: Ruleset): boolean {
  const rungs = rungCodesOf(ruleset, 'urgency')
  const least = rungs.indexOf(urgency)
  return floor !== undefined && least >= 0 && rungs.indexOf(floor) >= least
}

/** Ladders beside the level that are above their lowest rung; the urgency only where it presses. */
function raisedLadders(
  recommendation: Recommendation,
  before: Recommendation | undefined,
  ruleset: Ruleset,
): readonly CourseAction[] {
  const floors = floorsOf(recommendation)
  const floorsBefore = before === undefined ? undefined : floorsOf(before)
  // What is urgent comes first: it says how soon the rest has to be done.
  const ladders = ruleset.ladders.map(({ id }) => id).filter((id) => id !== 'level')
  const ordered = [...ladders].sort((a, b) => Number(b === 'urgency') - Number(a === 'urgency'))
  return ordered.flatMap((ladder) => {
    const rungs = rungCodesOf(ruleset, ladder)
    const rung = floors.get(ladder)
    if (rung === undefined || rung === rungs[0]) return []
    const rungBefore = floorsBefore?.get(ladder)
    const isNew = rungBefore === undefined || rungs.indexOf(rung) > rungs.indexOf(rungBefore)
    const least = isNew ? urgencies.whenNew : urgencies.always
    if (ladder === 'urgency' && !isAtLeast(least, rung, ruleset)) return []
    return [{ code: 'ladder' as const, ladder, rung, isNew }]
  })
}

/** What is proven on every ladder. */
function floorsOf({ ladders }: Recommendation): ReadonlyMap<string, string | undefined> {
  return new Map(Object.entries(ladders).map(([ladder, answer]) => [ladder, floorOf(answer)]))
}

/** Services that rules ask for now, and did not at the assessment before. At a first assessment none is new. */
function newServices(
  { services }: Recommendation,
  before: Recommendation | undefined,
): readonly CourseAction[] {
  if (before === undefined) return []
  const known = new Set(before.services.needed.map(({ id }) => id))
  return services.needed
    .filter(({ id, rules }) => rules.length > 0 && !known.has(id))
    .map(({ id, sensitive }) => ({ code: 'service', service: id, sensitive }))
}

/** Safety questions without an answer now, the last answer to which was more than the lowest rating. */
function openSafety(assessments: readonly Assessment[], ruleset: Ruleset): readonly CourseAction[] {
  const latest = at(assessments, assessments.length - 1)
  return ratedDimensions(ruleset).flatMap((dimension) => {
    const { id, safety } = dimension
    const before = ratingsOver(assessments, id)?.at(-1)
    const isOpen = safety && before !== undefined && ratingIn(latest, id) === undefined
    return isOpen && positionIn(dimension, before.rating) > 0
      ? [{ code: 'ask' as const, dimension: id, before }]
      : []
  })
}

/**
 * Dimensions of danger that are rated low although they were rated for behavior within the days that the rating looks back on.
 *
 * Behavior keeps the rating right below danger for that time, so one that is lower says that there was none.
 */
function lowWithinLookBack(
  assessments: readonly Assessment[],
  { dangerousFrom, daysAfterDanger }: Reading,
  ruleset: Ruleset,
): readonly CourseAction[] {
  const latest = at(assessments, assessments.length - 1)
  const recent = assessments.filter(({ day }) => latest.day - day < daysAfterDanger)
  return ratedDimensions(ruleset).flatMap((dimension) => {
    const { id } = dimension
    const from = dangerousFrom.get(id)
    const now = ratingIn(latest, id)
    const rated = ratingsOver(recent, id)
    if (from === undefined || now === undefined || rated === undefined) return []
    const worst = worstOf(dimension, rated)
    const kept = positionIn(dimension, from) - 1
    const isLow = positionIn(dimension, now.rating) < kept && positionIn(dimension, worst.rating) >= kept
    return isLow ? [{ code: 'look-back' as const, dimension: id, now, worst }] : []
  })
}
