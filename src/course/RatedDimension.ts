import type { Dimension } from '../ruleset/Dimension.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'

/** A dimension that an interviewer rates; those that are worked out from the treatment history say nothing of a course. */
export type RatedDimension = Omit<Dimension, 'derived'>

/** The dimensions that are rated, in the ruleset's order. */
export function ratedDimensions({ dimensions }: Ruleset): readonly RatedDimension[] {
  return dimensions.filter(({ derived }) => derived === undefined)
}

/** Where a rating stands on the scale of its dimension. */
export function positionIn({ ratings }: RatedDimension, rating: string): number {
  return ratings.findIndex(({ code }) => code === rating)
}
