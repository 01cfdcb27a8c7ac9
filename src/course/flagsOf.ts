import { dayNumber } from '../boundary/calendar.ts'
import type { Response } from '../intake/Intake.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CourseFlag } from './CourseFlag.ts'
import { type DatedRating, ratingIn } from './DatedRating.ts'
import { floorIn, type Levels } from './Levels.ts'
import { positionIn, ratedDimensions } from './RatedDimension.ts'
import type { CurrentLevel } from './Reassessment.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { Stay } from './stayOf.ts'

/** How many ratings must have moved one way, and none the other, to contradict a stated response. */
const clearly = 2

/** What deserves a second look: a plateau, and a stated response that the ratings contradict. */
export function flagsOf(
  { assessments, startedOn }: Stay,
  current: CurrentLevel,
  { minimumTrialDays }: Reading,
  ruleset: Ruleset,
  levels: Levels,
): readonly CourseFlag[] {
  if (current.status !== 'known' || assessments.length < 2) return []
  const trial = minimumTrialDays(current.level)
  const first = at(assessments, 0)
  const latest = at(assessments, assessments.length - 1)
  const since = startedOn ?? first.assessedOn
  const { improved, worsened, canImprove } = movesBetween(first, latest, ruleset)
  // What was rated first must have had that time as well: nobody knows what was before.
  const isTried =
    trial !== undefined && latest.day - first.day >= trial && latest.day - dayNumber(since) >= trial
  // Who needs less by now has improved enough.
  const needsIt = levels.positionOf(floorIn(latest.recommendation)) >= levels.positionOf(current.level)
  const isPlateau = isTried && improved === 0 && needsIt && canImprove
  const response = responseNow(latest, current.level)
  const isContradicted =
    (response === 'good' && (isPlateau || (worsened >= clearly && improved === 0))) ||
    ((response === 'none' || response === 'worse') && improved >= clearly && worsened === 0)
  return [
    ...(isPlateau
      ? [
          {
            ...({ code: 'plateau', since: first.assessedOn } as const),
            days: latest.day - first.day,
            assessments: assessments.length,
          },
        ]
      : []),
    ...(isContradicted && response !== undefined
      ? [
          {
            ...({ code: 'response-contradicted', response, since: first.assessedOn } as const),
            ...{ improved, worsened },
          },
        ]
      : []),
  ]
}

/** How many ratings are better and worse than at first, and whether any could be better yet. */
function movesBetween(
  first: Assessment,
  latest: Assessment,
  ruleset: Ruleset,
): { readonly improved: number; readonly worsened: number; readonly canImprove: boolean } {
  const positions = ratedDimensions(ruleset).flatMap((dimension) => {
    const [before, now] = [ratingIn(first, dimension.id), ratingIn(latest, dimension.id)]
    if (before === undefined || now === undefined) return []
    const position = ({ rating }: DatedRating) => positionIn(dimension, rating)
    return [{ before: position(before), now: position(now), changeable: dimension.changeable }]
  })
  return {
    improved: positions.filter(({ before, now }) => now < before).length,
    worsened: positions.filter(({ before, now }) => now > before).length,
    canImprove: positions.some(({ now, changeable }) => changeable && now > 0),
  }
}

/** What the latest intake says of the response to the ongoing care at this level; nothing where it says two things. */
function responseNow({ episodes }: Assessment, level: string): Response | undefined {
  const stated = new Set(
    episodes
      .filter((episode) => episode.outcome === 'ongoing' && episode.level === level)
      .map(({ response }) => response ?? undefined),
  )
  return stated.size === 1 ? [...stated][0] : undefined
}
