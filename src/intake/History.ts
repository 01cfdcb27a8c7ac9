import { dayNumber } from '../boundary/calendar.ts'
import type { Outcome } from '../ruleset/Occasion.ts'
import type { Episode, Response } from './Intake.ts'
import { maybe, no, type Truth, yes } from './Truth.ts'

/** An episode, ready for the calendar: when it ended is an interval of days. */
export interface PastEpisode {
  /** Position in the treatment history. */
  readonly position: number
  /** Position of its level on the level ladder. */
  readonly level: number
  readonly outcome: Outcome
  readonly response: Response | undefined
  /** Equal for a known date; endless for an ongoing episode; all the past for an unknown date. */
  readonly endLeast: number
  readonly endMost: number
}

/** Places the episodes in time, seen from the day of the assessment. */
export function readHistory(
  episodes: readonly Episode[],
  levels: ReadonlyMap<string, number>,
  assessedOn: string,
): PastEpisode[] {
  const today = dayNumber(assessedOn)
  return episodes.map(({ level, outcome, endedOn, response }, position) => {
    const end = outcome === 'ongoing' ? Number.POSITIVE_INFINITY : endedOn ? dayNumber(endedOn) : undefined
    return {
      position,
      level: Number(levels.get(level)),
      outcome,
      response: response ?? undefined,
      endLeast: end ?? Number.NEGATIVE_INFINITY,
      endMost: end ?? today,
    }
  })
}

/** Is the episode ongoing, or did it end on this day or later? (None ended after the assessment.) */
export function endedSince({ endLeast, endMost }: PastEpisode, day: number): Truth {
  return endLeast >= day ? yes : endMost >= day ? maybe : no
}

/** Did the first episode end after the second? Of two that are ongoing, neither did. */
export function endedAfter(first: PastEpisode, second: PastEpisode): Truth {
  return first.endLeast > second.endMost ? yes : first.endMost > second.endLeast ? maybe : no
}
