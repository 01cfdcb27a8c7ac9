import type { Dimension } from './Dimension.ts'
import type { Ladder } from './Ladder.ts'
import type { Ruleset } from './Ruleset.ts'

/** A dimension and where its ratings stand. */
export interface IndexedDimension {
  readonly dimension: Dimension
  readonly index: number
  /** Rating code to position, 0 for the lowest. */
  readonly ratings: ReadonlyMap<string, number>
}

/** A ladder and where its rungs stand. */
export interface IndexedLadder {
  readonly ladder: Ladder
  readonly index: number
  /** Rung code to position, 0 for the lowest. */
  readonly rungs: ReadonlyMap<string, number>
}

/** Dimensions and ladders by id, and their codes by position. */
export interface RulesetById {
  readonly dimensions: ReadonlyMap<string, IndexedDimension>
  readonly ladders: ReadonlyMap<string, IndexedLadder>
}

/** Looks a ruleset's names up once, so that everything after works with positions. */
export function rulesetById({ dimensions, ladders }: Pick<Ruleset, 'dimensions' | 'ladders'>): RulesetById {
  return {
    dimensions: new Map(
      dimensions.map((dimension, index) => [
        dimension.id,
        { dimension, index, ratings: positions(dimension.ratings) },
      ]),
    ),
    ladders: new Map(
      ladders.map((ladder, index) => [ladder.id, { ladder, index, rungs: positions(ladder.rungs) }]),
    ),
  }
}

function positions(steps: readonly { readonly code: string }[]): ReadonlyMap<string, number> {
  return new Map(steps.map(({ code }, position) => [code, position]))
}
