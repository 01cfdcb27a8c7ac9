import type { Assessor } from '../assessor/Assessor.ts'
import { dayNumber } from '../boundary/calendar.ts'
import { at } from '../ruleset/lookUp.ts'
import { floorIn, type Levels } from './Levels.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { TransitionReason } from './Transition.ts'

/** What an assessment calls for. */
export interface Demand {
  /** Position of the level that is recommended, or of the floor that is proven. */
  readonly floor: number
  /** Present where all that calls for more than the level in care is that this care has not helped, too soon to say so. */
  readonly tooSoon?: TrialReason
}

type TrialReason = Extract<TransitionReason, { readonly code: 'trial-too-short' }>

/**
 * What an assessment calls for, and whether that rests on care alone that has not had the time to help.
 *
 * A response of `worse` is no question of time. Whether it rests on that alone is found by asking once more, about the same person
 * without that episode.
 */
export function demandOf(
  { intake, episodes, recommendation, levelThen, assessedOn }: Assessment,
  { assess }: Assessor,
  { minimumTrialDays }: Reading,
  levels: Levels,
): Demand {
  const floor = levels.positionOf(floorIn(recommendation))
  if (levelThen === undefined || floor <= levelThen) return { floor }
  const level = at(levels.codes, levelThen)
  const least = minimumTrialDays(level)
  if (least === undefined) return { floor }
  const tried = episodes.flatMap((episode) => {
    const { outcome, response, startedOn } = episode
    if (outcome !== 'ongoing' || episode.level !== level || response !== 'none' || startedOn == null)
      return []
    const days = dayNumber(assessedOn) - dayNumber(startedOn)
    return days < least ? [{ episode, startedOn, days }] : []
  })
  const [first] = tried
  if (first === undefined) return { floor }
  const others = episodes.filter((one) => !tried.some(({ episode }) => episode === one))
  const without = assess({ ...intake, treatmentHistory: others })
  if (levels.positionOf(floorIn(without)) > levelThen) return { floor }
  const { startedOn, days } = first
  return { floor, tooSoon: { code: 'trial-too-short', level, startedOn, days, minimumTrialDays: least } }
}
