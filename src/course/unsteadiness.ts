import { dateOf, dayNumber } from '../boundary/calendar.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { bestOf, ratingIn, ratingsOver } from './DatedRating.ts'
import { floorIn, type Levels } from './Levels.ts'
import { positionIn, ratedDimensions } from './RatedDimension.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { UnsteadyReason } from './Transition.ts'

/** How many dimensions other than those of danger must be worse. */
const leastWorse = 2

/**
 * Why the person is not steady enough for a step down: ratings that are worse, or ratings or a recommendation that rose a short time
 * ago. Who is well every second week is offered nothing in the weeks between: it is looked back on for twice the days that lower
 * levels have to be recommended for.
 *
 * @param stay - The assessments at the current level.
 */
export function unsteadiness(
  assessments: readonly Assessment[],
  stay: readonly Assessment[],
  level: string,
  reading: Reading,
  ruleset: Ruleset,
  levels: Levels,
): readonly UnsteadyReason[] {
  const days = 2 * reading.minimumDaysApart(level)
  return [
    ...worseRatings(assessments, reading, ruleset),
    ...risenRatings(stay, days, ruleset),
    ...risenRecommendation(stay, days, levels),
  ]
}

/** A rating of danger that is worse, or two others. */
function worseRatings(
  assessments: readonly Assessment[],
  { daysOfStability, dangerousFrom }: Reading,
  ruleset: Ruleset,
): readonly UnsteadyReason[] {
  const last = assessments.length - 1
  const latest = at(assessments, last)
  const compared = assessments
    .slice(0, last)
    .filter(({ day }, position) => position === last - 1 || latest.day - day <= daysOfStability)
  const worse = ratedDimensions(ruleset).flatMap((dimension) => {
    const { id, changeable } = dimension
    const now = ratingIn(latest, id)
    const before = ratingsOver(compared, id)
    // What cannot change was found out, and has not grown worse.
    if (!changeable || now === undefined || before === undefined) return []
    const best = bestOf(dimension, before)
    return positionIn(dimension, now.rating) > positionIn(dimension, best.rating)
      ? [{ dimension: id, best, now }]
      : []
  })
  const isDanger = worse.some(({ dimension }) => dangerousFrom.has(dimension))
  return isDanger || worse.length >= leastWorse ? [{ code: 'worse', dimensions: worse }] : []
}

/** The latest rise of each dimension into the upper half of its scale. */
function risenRatings(
  stay: readonly Assessment[],
  days: number,
  ruleset: Ruleset,
): readonly UnsteadyReason[] {
  const end = at(stay, stay.length - 1).day
  return ratedDimensions(ruleset).flatMap((dimension) => {
    const { id, ratings, changeable } = dimension
    const rated = changeable ? (ratingsOver(stay, id) ?? []) : []
    const rises = rated.flatMap((worse, place) => {
      const before = rated[place - 1]
      const position = positionIn(dimension, worse.rating)
      const isRise = before !== undefined && position > positionIn(dimension, before.rating)
      return isRise && 2 * position > ratings.length - 1 ? [{ before, worse }] : []
    })
    const last = rises.at(-1)
    if (last === undefined) return []
    const day = dayNumber(last.worse.assessedOn)
    return end - day > days
      ? []
      : [{ code: 'rating-rose' as const, dimension: id, ...last, until: dateOf(day + days + 1) }]
  })
}

/** The latest rise of the recommended level, above one that was settled. */
function risenRecommendation(
  stay: readonly Assessment[],
  days: number,
  levels: Levels,
): readonly UnsteadyReason[] {
  const end = at(stay, stay.length - 1).day
  for (let position = stay.length - 1; position > 0; position--) {
    const { day, assessedOn, recommendation } = at(stay, position)
    if (end - day > days) break
    const before = lastSettled(stay.slice(0, position))
    if (before === undefined) break
    const from = highestFloor(before, levels)
    const to = floorIn(recommendation)
    if (levels.positionOf(to) > levels.positionOf(from))
      return [{ code: 'recommendation-rose', from, to, assessedOn, until: dateOf(day + days + 1) }]
  }
  return []
}

/** The latest assessment that was settled, and those after it. */
function lastSettled(assessments: readonly Assessment[]): readonly [Assessment, ...Assessment[]] | undefined {
  const settled = assessments.map(({ recommendation }) => recommendation.status).lastIndexOf('final')
  const [first, ...others] = assessments.slice(settled)
  return settled < 0 || first === undefined ? undefined : [first, ...others]
}

/** The highest level that was proven. */
function highestFloor([first, ...others]: readonly [Assessment, ...Assessment[]], levels: Levels): string {
  return others.reduce((highest, { recommendation }) => {
    const floor = floorIn(recommendation)
    return levels.positionOf(floor) > levels.positionOf(highest) ? floor : highest
  }, floorIn(first.recommendation))
}
