import type { Recommendation } from '../assessor/Recommendation.ts'
import { oneOf } from '../boundary/leaves.ts'
import { answersOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import type { RatedDimensionId, RatingCode, Ruleset } from '../ruleset/Ruleset.ts'

/** By dimension, the rating from which on somebody has to be seen in person; `null` for none. */
export type InPersonFrom<R extends Ruleset = Ruleset> =
  string extends RatedDimensionId<R>
    ? { readonly [dimension: string]: string | null }
    : { readonly [D in RatedDimensionId<R>]?: RatingCode<R, D> | null }

/**
 * Somebody with intent is not kept safe through a screen, and structure for most of a day is not given through one: our own
 * judgment.
 */
export const inPersonFrom = { riskOfHarm: 'high', supervision: 'daily' } as const

/** Services that nobody can give at a distance: our own judgment. */
const inPersonServices: readonly string[] = ['medical-evaluation', 'medical-monitoring']

/** The shape of what has to be seen in person. */
export function inPersonFromShape({ dimensions }: Ruleset): Shape<InPersonFrom> {
  return answersOf<InPersonFrom>(
    Object.fromEntries(
      dimensions
        .filter(({ derived }) => derived === undefined)
        .map(({ id, ratings }) => [id, oneOf(ratings.map(({ code }) => code))]),
    ),
  )
}

/** Is something found that has to be seen in person? Withdrawal of any kind always is. */
export function isNeededInPerson(
  { dimensions }: Ruleset,
  { answered, services }: Recommendation,
  given: InPersonFrom | undefined,
): boolean {
  const from: { readonly [dimension: string]: string | null | undefined } = { ...inPersonFrom, ...given }
  return (
    services.needed.some(({ id }) => inPersonServices.includes(id)) ||
    dimensions.some(({ id, ratings }) => {
      const first = ratings.findIndex(({ code }) => Object.hasOwn(from, id) && code === from[id])
      const rated = answered.find(({ dimension }) => dimension === id)?.rating
      return first !== -1 && ratings.findIndex(({ code }) => code === rated) >= first
    })
  )
}
