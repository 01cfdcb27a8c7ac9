import type { Recommendation } from '../assessor/Recommendation.ts'
import { floorOf } from '../documents/alertOf.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CourseAction } from './CourseAction.ts'
import { type DatedRating, ratingIn } from './DatedRating.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'

/**
 * From the first of these urgencies on something has to be done when it comes up, from the second on for as long as it lasts:
 * whoever is in care is seen within days anyway. A ruleset may lack the ladder or the rungs.
 */
const urgencies = { whenNew: 'urgent', always: 'emergent' } as const

/** What has to be done now whatever the level, by the latest assessment and what went before it. */
export function actionsOf(
  assessments: readonly Assessment[],
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
  ]
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
function openSafety(assessments: readonly Assessment[], { dimensions }: Ruleset): readonly CourseAction[] {
  const all: readonly Dimension[] = dimensions
  const latest = at(assessments, assessments.length - 1)
  return all.flatMap(({ id, ratings, safety, derived }) => {
    if (!safety || derived !== undefined || ratingIn(latest, id) !== undefined) return []
    const before = assessments.flatMap((assessment) => ratingIn(assessment, id) ?? []).at(-1)
    return before === undefined || before.rating === ratings[0]?.code
      ? []
      : [{ code: 'ask' as const, dimension: id, before }]
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
  { dimensions }: Ruleset,
): readonly CourseAction[] {
  const all: readonly Dimension[] = dimensions
  const latest = at(assessments, assessments.length - 1)
  const recent = assessments.filter(({ day }) => latest.day - day < daysAfterDanger)
  return all.flatMap(({ id, ratings }) => {
    const from = dangerousFrom.get(id)
    const now = ratingIn(latest, id)
    if (from === undefined || now === undefined) return []
    const positionOf = ({ rating }: Pick<DatedRating, 'rating'>) =>
      ratings.findIndex(({ code }) => code === rating)
    const kept = positionOf({ rating: from }) - 1
    const rated = recent.flatMap((assessment) => ratingIn(assessment, id) ?? [])
    const worst = rated.reduce((a, b) => (positionOf(a) > positionOf(b) ? a : b), now)
    return kept > 0 && positionOf(now) < kept && positionOf(worst) >= kept
      ? [{ code: 'look-back' as const, dimension: id, now, worst }]
      : []
  })
}
