import { assess, type Intake, type Recommendation } from 'level-of-care'
import { cases } from './cases.ts'
import { type Level, positionOfLevel } from './levels.ts'
import type { ValidationCase } from './ValidationCase.ts'

/** What is recommended for a case, as one of its raters saw it. */
export interface Placement {
  readonly of: ValidationCase
  readonly rating: 'first' | 'second'
  /** What is counted: of a provisional recommendation its floor, which the known answers prove. */
  readonly recommended: Level
  /** The highest level that is still possible; of a final recommendation the same one. */
  readonly highest: Level
  readonly isProvisional: boolean
  /** The reasons that decide what is counted. */
  readonly decisive: Recommendation['reasons']
}

export function placementOf(of: ValidationCase, rating: Placement['rating'], intake: Intake): Placement {
  const recommendation = assess(intake)
  const isProvisional = recommendation.status === 'provisional'
  const recommended = isProvisional ? recommendation.atLeast : recommendation.level
  return {
    of,
    rating,
    recommended,
    highest: (isProvisional ? recommendation.possible.at(-1) : undefined) ?? recommended,
    isProvisional,
    decisive: recommendation.reasons.filter(({ decisiveFor }) => decisiveFor.includes('level')),
  }
}

/** Every case once, by its first rating: the figures of record. */
export const placements: readonly Placement[] = cases.map((one) => placementOf(one, 'first', one.ratings[0]))

/** The cases with a second rating, by that one. */
export const secondPlacements: readonly Placement[] = cases.flatMap((one) => {
  const [, second] = one.ratings
  return second === undefined ? [] : [placementOf(one, 'second', second)]
})

/** The same cases by their first rating, in the same order. */
export const firstOfTwo: readonly Placement[] = placements.filter(({ of }) => of.ratings.length === 2)

/** Where a level stands beside those that are accepted. */
export function sideOf(level: Level, accepted: readonly Level[]): 'below' | 'among' | 'above' {
  const position = positionOfLevel(level)
  const positions = accepted.map(positionOfLevel)
  if (position < Math.min(...positions)) return 'below'
  return position > Math.max(...positions) ? 'above' : 'among'
}

/** Where what is recommended stands beside what a reviewer of the source would accept. */
export function sideOfAcceptable({ of, recommended }: Placement): ReturnType<typeof sideOf> {
  return sideOf(recommended, of.label.acceptable)
}

/** Where it stands beside the level that the source names; `undefined` where it names none. */
export function sideOfNamed({ of, recommended }: Placement): ReturnType<typeof sideOf> | undefined {
  return of.label.level === null ? undefined : sideOf(recommended, [of.label.level])
}

/** What no reviewer of the source would accept. */
export function disagreementsIn(placed: readonly Placement[]): readonly Placement[] {
  return placed.filter((placement) => sideOfAcceptable(placement) !== 'among')
}
