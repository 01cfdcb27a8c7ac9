import { adult } from 'level-of-care'
import { type Assessor, createAssessor, type Ruleset } from 'level-of-care/rules'

/** The functions for hot loops: positions in, positions out; a ladder is its position in the ruleset. */
export interface HotLoops {
  readonly evaluatePositions: (positions: Uint8Array, ladder: number) => number
  readonly evaluateBatch: (columns: readonly Uint8Array[], ladder: number) => Uint8Array
}

/** The ruleset that everything is measured on. */
export const ruleset: Ruleset = adult

/** The library under measurement. Its ids are strings here: cases are generated, so no literal types help. */
export const assessor: Assessor = createAssessor(ruleset)

/** What the assessor has of the functions for hot loops; those that it lacks are left out of the benchmark. */
export const hotLoops: Assessor & Partial<HotLoops> = assessor

/** The ladder that single-ladder comparisons are made on. */
export const level: number = ruleset.ladders.findIndex(({ id }) => id === 'level')
