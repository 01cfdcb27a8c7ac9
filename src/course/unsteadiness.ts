import { dateOf } from '../boundary/calendar.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { bestOf, ratingIn, ratingsOver } from './DatedRating.ts'
import { floorIn, type Levels } from './Levels.ts'
import { positionIn, type RatedDimension, ratedDimensions } from './RatedDimension.ts'
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
 * What was not answered may have been anything: otherwise leaving out an answer would make a step down appear.
 *
 * @param startedOn - The day of admission to this level, if it is known.
 */
export function unsteadiness(
  assessments: readonly Assessment[],
  level: string,
  startedOn: string | undefined,
  reading: Reading,
  ruleset: Ruleset,
  levels: Levels,
): readonly UnsteadyReason[] {
  const days = 2 * reading.minimumDaysApart(level)
  const recent = recentPairs(assessments, levels.positionOf(level), startedOn, days)
  const until = ({ day }: Assessment) => dateOf(day + days + 1)
  // What cannot change was found out, and has not grown worse.
  const dimensions = ratedDimensions(ruleset).filter(({ changeable }) => changeable)
  const worse = worseRatings(assessments, reading, dimensions)
  const risen = dimensions.map((dimension) => ({ dimension, ...risesOf(dimension, recent) }))
  const recommended = recommendedRises(recent, levels)
  const notKnown = [
    ...worse.notKnown,
    ...risen.flatMap(({ dimension: { id }, notKnown }) => (notKnown ? [id] : [])),
    ...recommended.notKnown,
  ]
  return [
    ...(worse.known.length > 0 ? [{ code: 'worse' as const, dimensions: worse.known }] : []),
    ...risen.flatMap(({ dimension: { id }, last }): readonly UnsteadyReason[] =>
      last === undefined
        ? []
        : [
            {
              code: 'rating-rose',
              dimension: id,
              before: last.before,
              worse: last.worse,
              until: until(last.after),
            },
          ],
    ),
    ...(recommended.last === undefined
      ? []
      : [
          {
            ...({
              code: 'recommendation-rose',
              from: recommended.last.from,
              to: recommended.last.to,
            } as const),
            ...{ assessedOn: recommended.last.after.assessedOn, until: until(recommended.last.after) },
          },
        ]),
    ...(notKnown.length > 0
      ? [{ code: 'steadiness-not-known' as const, unanswered: [...new Set(notKnown)] }]
      : []),
  ]
}

/** An assessment, and the one before it. */
interface Pair {
  readonly before: Assessment
  readonly after: Assessment
}

/** Those of the last days, since the person is known to have been at another level; where nobody knows, it may have been this one. */
function recentPairs(
  assessments: readonly Assessment[],
  here: number,
  startedOn: string | undefined,
  days: number,
): readonly Pair[] {
  const end = at(assessments, assessments.length - 1).day
  const elsewhere = assessments
    .slice(0, -1)
    .map(
      ({ levelThen, assessedOn }) =>
        (levelThen !== undefined && levelThen !== here) ||
        (startedOn !== undefined && assessedOn < startedOn),
    )
    .lastIndexOf(true)
  return assessments
    .slice(elsewhere + 2)
    .map((after, place) => ({ before: at(assessments, elsewhere + 1 + place), after }))
    .filter(({ after }) => end - after.day <= days)
}

type KnownWorse = Extract<UnsteadyReason, { readonly code: 'worse' }>['dimensions'][number]

/** A dimension that is worse; without what is known, it may be. */
interface Worse {
  readonly dimension: string
  readonly known?: KnownWorse
}

/** A rating of danger that is worse, or two others: known to be, or not answered now or then. */
function worseRatings(
  assessments: readonly Assessment[],
  { daysOfStability, dangerousFrom }: Reading,
  dimensions: readonly RatedDimension[],
): {
  readonly known: readonly KnownWorse[]
  readonly notKnown: readonly string[]
} {
  const last = assessments.length - 1
  const latest = at(assessments, last)
  const compared = assessments
    .slice(0, last)
    .filter(({ day }, position) => position === last - 1 || latest.day - day <= daysOfStability)
  const found = dimensions.flatMap((dimension): readonly Worse[] => {
    const { id } = dimension
    const now = ratingIn(latest, id)
    const before = ratingsOver(compared, id)
    const best = before === undefined ? undefined : bestOf(dimension, before)
    if (now !== undefined && best !== undefined && isWorse(dimension, now.rating, best.rating))
      return [{ dimension: id, known: { dimension: id, best, now } }]
    const lowest = Math.min(...compared.map((assessment) => boundsOf(dimension, assessment).least))
    return boundsOf(dimension, latest).most > lowest ? [{ dimension: id }] : []
  })
  const isDanger = found.some(({ dimension }) => dangerousFrom.has(dimension))
  if (!isDanger && found.length < leastWorse) return { known: [], notKnown: [] }
  return {
    known: found.flatMap(({ known }) => known ?? []),
    notKnown: found.flatMap(({ dimension, known }) => (known === undefined ? [dimension] : [])),
  }
}

function isWorse(dimension: RatedDimension, rating: string, than: string): boolean {
  return positionIn(dimension, rating) > positionIn(dimension, than)
}

/** Where on its scale an assessment puts a dimension, at the least and at the most. */
function boundsOf(
  dimension: RatedDimension,
  assessment: Assessment,
): { readonly least: number; readonly most: number } {
  const rated = ratingIn(assessment, dimension.id)
  if (rated === undefined) return { least: 0, most: dimension.ratings.length - 1 }
  const position = positionIn(dimension, rated.rating)
  return { least: position, most: position }
}

/** The latest rise of a dimension into the upper half of its scale, and whether there may be one that nobody knows of. */
function risesOf(dimension: RatedDimension, pairs: readonly Pair[]) {
  const top = dimension.ratings.length - 1
  const possible = pairs.filter(({ before, after }) => {
    const { most } = boundsOf(dimension, after)
    return most > boundsOf(dimension, before).least && 2 * most > top
  })
  const known = possible.flatMap(({ before, after }) => {
    const [then, worse] = [ratingIn(before, dimension.id), ratingIn(after, dimension.id)]
    return then === undefined || worse === undefined ? [] : [{ before: then, worse, after }]
  })
  return { last: known.at(-1), notKnown: known.length < possible.length }
}

/** The latest rise of the recommended level, and what is open where there may be one that nobody knows of. */
function recommendedRises(pairs: readonly Pair[], levels: Levels) {
  const most = ({ recommendation }: Assessment) =>
    recommendation.status === 'final'
      ? recommendation.level
      : at(recommendation.possible, recommendation.possible.length - 1)
  const possible = pairs.filter(
    ({ before, after }) => levels.positionOf(most(after)) > levels.positionOf(floorIn(before.recommendation)),
  )
  const isKnown = ({ before, after }: Pair) =>
    levels.positionOf(floorIn(after.recommendation)) > levels.positionOf(most(before))
  const last = possible.filter(isKnown).at(-1)
  return {
    last:
      last === undefined
        ? undefined
        : { ...last, from: most(last.before), to: floorIn(last.after.recommendation) },
    notKnown: possible
      .filter((pair) => !isKnown(pair))
      .flatMap(({ before, after }) => [before, after])
      .flatMap(({ recommendation: { openQuestions } }) => openQuestions)
      .filter(({ couldRaise }) => Object.hasOwn(couldRaise, 'level'))
      .map(({ id }) => id),
  }
}
