import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Notes } from './NotUnderstood.ts'
import type { Said, StatedRating } from './Taking.ts'
import { isLater, spanOf } from './whenOf.ts'

/** The rating of a dimension that counts. */
export interface JoinedRating {
  readonly rating: string
  readonly on: string
  readonly from: readonly Said[]
  /** All the time that it may be of. */
  readonly when: Said['when']
}

/** How high a rating is on the scale of its dimension; less than nothing for one that is not on it. */
export function positionOn({ dimensions }: Ruleset, dimension: string, rating: unknown): number {
  return dimensions.find(({ id }) => id === dimension)?.ratings.findIndex(({ code }) => code === rating) ?? -1
}

/**
 * The newest rating of each dimension; where it cannot be told which that is, the highest. What is not released is not used,
 * and told where it speaks of harm.
 */
export function joinRatings(
  ratings: readonly StatedRating[],
  ruleset: Ruleset,
  { report, sign }: Notes,
): ReadonlyMap<string, JoinedRating> {
  const joined = new Map<string, JoinedRating>()
  for (const dimension of new Set(ratings.map((each) => each.dimension))) {
    const all = ratings.filter((each) => each.dimension === dimension)
    const completed = all.filter(({ standing }) => standing === 'completed')
    const isOver = (said: Said) => completed.some((other) => isLater(other.when, said.when))
    const position = ({ rating }: StatedRating) => positionOn(ruleset, dimension, rating)
    const current = completed.filter((each) => !isOver(each))
    const dated = current.filter(({ on }) => on !== undefined)
    for (const each of completed.filter(isOver)) report(each.path, 'superseded')
    if (new Set(current.map(({ rating }) => rating)).size > 1)
      for (const { path } of current) report(path, 'order-unknown')
    // Of an unknown day, or not released: not used.
    const untold = [
      ...all.filter((each) => each.standing !== 'completed' && !isOver(each)),
      ...(dated.length === 0 ? current : []),
    ]
    if (dimension === 'riskOfHarm')
      for (const each of untold) if (position(each) > 0) sign('answer', each.path, each.when)
    const [first, ...others] = dated
    if (first === undefined) continue
    const { rating } = current.reduce((most, each) => (position(each) > position(most) ? each : most), first)
    joined.set(dimension, {
      rating,
      on: others.reduce((last, { on = '' }) => (on > last ? on : last), first.on ?? ''),
      when: spanOf(current),
      from: current,
    })
  }
  return joined
}
