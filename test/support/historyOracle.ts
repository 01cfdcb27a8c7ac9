import type { Episode } from 'level-of-care'
import type { Dimension, Ruleset } from 'level-of-care/rules'
import { daysBefore, monthsEarlier } from './dates.ts'
import { positionOf } from './reference.ts'

/**
 * What a treatment history in which everything is known means for a derived dimension, as the position of its rating:
 * the definition said again, without intervals and without day numbers (dates in this form compare as text).
 */
export function ratingFrom(
  dimension: Dimension,
  history: readonly Episode<Ruleset>[],
  assessedOn: string,
  { ladders }: Pick<Ruleset, 'ladders'>,
): number {
  const levels = ladders.find(({ id }) => id === 'level')?.rungs ?? []
  const steps = dimension.ratings.slice(1).map(({ code }) => positionOf(levels, code))
  // Whatever is beyond the end of the scale counts as its last level.
  const levelOf = ({ level }: Episode<Ruleset>) => Math.min(positionOf(levels, level), Number(steps.at(-1)))
  const counted = history.filter((episode) => counts(dimension, episode, history, assessedOn, levelOf))
  return Math.max(0, ...counted.map((episode) => steps.filter((step) => step <= levelOf(episode)).length))
}

function counts(
  { derived }: Dimension,
  episode: Episode<Ruleset>,
  history: readonly Episode<Ruleset>[],
  assessedOn: string,
  levelOf: (episode: Episode<Ruleset>) => number,
): boolean {
  if (derived === undefined) throw new Error('The test asks for a dimension that is not derived.')
  if (derived.method === 'stepping-down-from')
    return end(episode) >= daysBefore(assessedOn, derived.withinDays)
  return (
    failed(episode) &&
    end(episode) >= monthsEarlier(assessedOn, derived.withinMonths) &&
    !history.some(
      (later) => end(later) > end(episode) && levelOf(later) >= levelOf(episode) && succeeded(later),
    )
  )
}

/** An ongoing episode ends after every other one, and not after another ongoing one. */
function end({ outcome, endedOn }: Episode<Ruleset>): string {
  if (outcome === 'ongoing') return 'later than any date'
  if (!endedOn) throw new Error('The test asks about a history that is only half known.')
  return endedOn
}

function failed({ outcome, response }: Episode<Ruleset>): boolean {
  return (
    outcome === 'unchanged' ||
    outcome === 'worsened' ||
    (['left-early', 'interrupted', 'ongoing'].includes(outcome) && response !== 'good')
  )
}

function succeeded({ outcome, response }: Episode<Ruleset>): boolean {
  return outcome === 'improved' || outcome === 'recovered' || (outcome === 'ongoing' && response === 'good')
}
