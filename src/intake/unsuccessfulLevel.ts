import { endedAfter, endedSince, type PastEpisode } from './History.ts'
import { and, maybe, no, not, or, type Truth, yes } from './Truth.ts'

/**
 * Does this episode show that its level is not enough? It does when it did not help within the window, unless later
 * care at the same or a more intensive level did.
 *
 * @param since - First day of the window, which reaches to the day of the assessment.
 */
export function wasUnsuccessful(episode: PastEpisode, history: readonly PastEpisode[], since: number): Truth {
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
    case 'ongoing':
      // Dropping out is not non-response: only what the person felt of it counts.
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
      return no
  }
}
