import { dayNumber, monthsBefore } from '../boundary/calendar.ts'
import type { Derivation, Rating } from '../ruleset/Dimension.ts'
import { at } from '../ruleset/lookUp.ts'
import { endedAfter, endedSince, type PastEpisode } from './History.ts'
import { and, maybe, no, not, or, type Truth, yes } from './Truth.ts'

/** An episode that bears on a derived dimension: the rating that it gives, and whether it surely does. */
export interface CountedEpisode {
  readonly position: number
  readonly rating: number
  readonly sure: boolean
}

/** A derived dimension's rating as an interval, and the episodes behind it. */
export interface DerivedRating {
  readonly least: number
  readonly most: number
  readonly episodes: readonly CountedEpisode[]
}

/** Rates a derived dimension: the most intensive level among the episodes that count. */
export type Derive = (history: readonly PastEpisode[], assessedOn: string) => DerivedRating

/** No episode bears on it. */
const lowest: DerivedRating = { least: 0, most: 0, episodes: [] }

/** The window, the scale and the levels are looked up once per dimension; a history then costs what its episodes do. */
export function createDerive(
  derivation: Derivation,
  ratings: readonly Rating[],
  levels: ReadonlyMap<string, number>,
): Derive {
  const steps = ratings.slice(1).map(({ code }) => Number(levels.get(code)))
  // A level beyond the end of the scale counts as its last one, also where later care must be at least as intensive.
  const last = Math.max(...steps)
  /** By level: how many steps of the scale it reaches. */
  const reached = Array.from(levels, (_, level) => steps.filter((step) => step <= level).length)
  return (history, assessedOn) => {
    // Most people have none, and there is no need to look at the calendar then.
    if (history.length === 0) return lowest
    const capped = history.map((episode) => (episode.level > last ? { ...episode, level: last } : episode))
    const counts = counter(derivation, capped, assessedOn)
    const episodes: CountedEpisode[] = []
    let least = 0
    let most = 0
    for (const episode of capped) {
      const { position, level } = episode
      const rating = at(reached, level)
      const truth = rating === 0 ? no : counts(episode)
      if (truth === no) continue
      const sure = truth === yes
      episodes.push({ position, rating, sure })
      most = Math.max(most, rating)
      if (sure) least = Math.max(least, rating)
    }
    return { least, most, episodes }
  }
}

function counter(
  derivation: Derivation,
  history: readonly PastEpisode[],
  assessedOn: string,
): (episode: PastEpisode) => Truth {
  switch (derivation.method) {
    case 'unsuccessful-level': {
      const since = monthsBefore(assessedOn, derivation.withinMonths)
      return (episode) => wasUnsuccessful(episode, history, since)
    }
    case 'stepping-down-from': {
      const since = dayNumber(assessedOn) - derivation.withinDays
      return (episode) => endedSince(episode, since)
    }
  }
}

/**
 * Does this episode show that its level is not enough? It does when it did not help within the window, unless later
 * care at the same or a more intensive level did.
 *
 * @param since - First day of the window, which reaches to the day of the assessment.
 */
function wasUnsuccessful(episode: PastEpisode, history: readonly PastEpisode[], since: number): Truth {
  const failed = and(didNotHelp(episode), endedSince(episode, since))
  if (failed === no) return no
  let superseded: Truth = no
  for (const later of history)
    if (later.level >= episode.level)
      superseded = or(superseded, and(helped(later), endedAfter(later, episode)))
  return and(failed, not(superseded))
}

function didNotHelp({ outcome, response }: PastEpisode): Truth {
  switch (outcome) {
    case 'unchanged':
    case 'worsened':
      return yes
    case 'improved':
    case 'recovered':
      return no
    case 'left-early':
    case 'interrupted':
    case 'ongoing':
      // Dropping out, or losing the care, is not non-response: only what the person felt of it counts.
      return response === undefined ? maybe : response === 'good' ? no : yes
  }
}

function helped({ outcome, response }: PastEpisode): Truth {
  switch (outcome) {
    case 'improved':
    case 'recovered':
      return yes
    case 'ongoing':
      return response === undefined ? maybe : response === 'good' ? yes : no
    case 'unchanged':
    case 'worsened':
    case 'left-early':
    case 'interrupted':
      return no
  }
}
