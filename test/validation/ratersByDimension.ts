import { adult, type Intake } from 'level-of-care'

/** How often two raters put the same person at the same place of a scale. */
export interface RatersOnDimension {
  readonly dimension: string
  readonly bothRated: number
  readonly same: number
  readonly oneApart: number
  readonly furtherApart: number
  /** One of the two left it open. */
  readonly oneRated: number
  readonly noneRated: number
}

/** Of each scale that is rated, in the order in which they are asked. */
export function ratersByDimension(rated: readonly (readonly [Intake, Intake])[]): RatersOnDimension[] {
  return adult.dimensions
    .filter((dimension) => !('derived' in dimension))
    .map(({ id, ratings }) => {
      const positionIn = (intake: Intake) => {
        const rating = (intake as Readonly<Record<string, unknown>>)[id]
        return ratings.findIndex(({ code }) => code === rating)
      }
      const pairs = rated.map(([first, second]) => [positionIn(first), positionIn(second)] as const)
      const both = pairs.filter((positions) => !positions.includes(-1))
      const apart = (is: (steps: number) => boolean) =>
        both.filter(([first, second]) => is(Math.abs(first - second))).length
      const noneRated = pairs.filter(([first, second]) => first === -1 && second === -1).length
      return {
        dimension: id,
        bothRated: both.length,
        same: apart((steps) => steps === 0),
        oneApart: apart((steps) => steps === 1),
        furtherApart: apart((steps) => steps > 1),
        oneRated: pairs.length - both.length - noneRated,
        noneRated,
      }
    })
}
