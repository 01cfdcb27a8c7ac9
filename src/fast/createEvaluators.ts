import type { Diagrams } from '../diagram/buildDiagrams.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { createEvaluate, type Ratings, type Rungs } from './evaluate.ts'
import { createEvaluateBatch, type EvaluateBatch } from './evaluateBatch.ts'
import { createEvaluatePositions, type EvaluatePositions } from './evaluatePositions.ts'
import { pack } from './pack.ts'

/** The ways to evaluate cases without reasons, on tables that they share. */
export interface Evaluators {
  readonly evaluate: (ratings: Ratings) => Rungs
  readonly evaluatePositions: EvaluatePositions
  readonly evaluateBatch: EvaluateBatch
}

/** A compiled ruleset, and its diagrams. */
export interface Compiled {
  readonly compiled: CompiledRuleset
  readonly diagrams: () => Diagrams
}

/** Packs the tables once for all of them: they are the greater part of the cost. */
export function createEvaluators({ compiled, diagrams }: Compiled): Evaluators {
  const { ladders } = diagrams()
  const packed = pack(ladders)
  const evaluatePositions = createEvaluatePositions(ladders, packed)
  return {
    evaluate: createEvaluate(compiled, evaluatePositions),
    evaluatePositions,
    evaluateBatch: createEvaluateBatch(ladders, packed),
  }
}
