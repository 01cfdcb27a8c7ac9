import type { Recommendation } from '../assessor/Recommendation.ts'
import type { StepOption } from '../assessor/StepChange.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { KnownRating } from './KnownRating.ts'

/** Has a change come about? Without an answer that says, it is unknown. */
export type Happened = 'yes' | 'no' | 'unknown'

/** An option of last time, with what has become of each of its changes and of the whole. */
export interface FollowedOption<Status extends string> {
  readonly to: string
  readonly status: Status
  readonly changes: readonly (StepOption['changes'][number] & {
    readonly now?: KnownRating
    readonly status: Status
  })[]
}

/**
 * Makes the function that holds an option of last time against what is known now.
 *
 * @param direction - `-1` for improvements, which have come about at that rating or a lower one; `1` for worsenings.
 * @param statuses - What the caller calls each outcome.
 */
export function followUp<Status extends string>(
  { answered }: Recommendation,
  { dimensions }: Ruleset,
  direction: 1 | -1,
  statuses: { readonly [H in Happened]: Status },
): (option: StepOption) => FollowedOption<Status> {
  const follow = (change: StepOption['changes'][number]) => {
    const ratings = dimensions.filter(({ id }) => id === change.dimension).flatMap(({ ratings }) => ratings)
    const positionOf = (rating: string) => ratings.findIndex(({ code }) => code === rating)
    const goal = positionOf(change.to)
    const found = answered.find(({ dimension }) => dimension === change.dimension)
    if (found === undefined) return { ...change, happened: 'unknown' as const }
    const { dimension: _, ...now } = found
    const reached = (rating: string) => direction * (positionOf(rating) - goal) >= 0
    const [least, most] = [reached(now.rating), reached(now.upTo ?? now.rating)]
    return {
      ...change,
      now,
      happened: least === most ? (least ? 'yes' : 'no') : ('unknown' as const),
    } as const
  }
  return ({ to, changes }) => {
    const followed = changes.map(follow)
    return {
      to,
      status: statuses[together(followed.map(({ happened }) => happened))],
      changes: followed.map(({ happened, ...change }) => ({ ...change, status: statuses[happened] })),
    }
  }
}

/** All of them have come about, or one of them surely has not. */
function together(all: readonly Happened[]): Happened {
  return all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes'
}
