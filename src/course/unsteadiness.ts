import { dateOf } from '../boundary/calendar.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type DatedRating, ratingIn } from './DatedRating.ts'
import { floorIn, type Levels } from './Levels.ts'
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
  { dimensions }: Ruleset,
): readonly UnsteadyReason[] {
  const last = assessments.length - 1
  const latest = at(assessments, last)
  const compared = assessments
    .slice(0, last)
    .filter(({ day }, position) => position === last - 1 || latest.day - day <= daysOfStability)
  const all: readonly Dimension[] = dimensions
  const worse = all.flatMap(({ id, ratings, changeable }) => {
    // What cannot change was found out, and has not grown worse.
    if (!changeable) return []
    const now = ratingIn(latest, id)
    if (now === undefined) return []
    const positionOf = ({ rating }: DatedRating) => ratings.findIndex(({ code }) => code === rating)
    const [first, ...others] = compared.flatMap((assessment) => ratingIn(assessment, id) ?? [])
    if (first === undefined) return []
    const best = others.reduce((best, one) => (positionOf(one) <= positionOf(best) ? one : best), first)
    return positionOf(now) > positionOf(best) ? [{ dimension: id, best, now }] : []
  })
  const isDanger = worse.some(({ dimension }) => dangerousFrom.has(dimension))
  return isDanger || worse.length >= leastWorse ? [{ code: 'worse', dimensions: worse }] : []
}

/** The latest rise of each dimension into the upper half of its scale. */
function risenRatings(
  stay: readonly Assessment[],
  days: number,
  { dimensions }: Ruleset,
): readonly UnsteadyReason[] {
  const all: readonly Dimension[] = dimensions
  const end = at(stay, stay.length - 1).day
  return all.flatMap(({ id, ratings, changeable }) => {
    if (!changeable) return []
    const positionOf = ({ rating }: DatedRating) => ratings.findIndex(({ code }) => code === rating)
    const rated = stay.flatMap((assessment) => {
      const rating = ratingIn(assessment, id)
      return rating === undefined ? [] : [{ rating, day: assessment.day }]
    })
    for (let position = rated.length - 1; position > 0; position--) {
      const { rating: worse, day } = at(rated, position)
      if (end - day > days) break
      const before = at(rated, position - 1).rating
      const isUpper = 2 * positionOf(worse) > ratings.length - 1
      if (isUpper && positionOf(worse) > positionOf(before))
        return [{ code: 'rating-rose' as const, dimension: id, before, worse, until: dateOf(day + days + 1) }]
    }
    return []
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
