import { createEvaluateBatch, type EvaluateBatch } from '../diagram/evaluateBatch.ts'
import { createEvaluatePositions, type EvaluatePositions } from '../diagram/evaluatePositions.ts'
import { pack } from '../diagram/pack.ts'
import type { Context } from './Context.ts'
import { createEvaluate, type Ratings, type Rungs } from './evaluate.ts'

/** The ways to evaluate cases without reasons, on tables that they share. */
export interface Evaluators {
  readonly evaluate: (ratings: Ratings) => Rungs
  readonly evaluatePositions: EvaluatePositions
  readonly evaluateBatch: EvaluateBatch
}

/** Makes the tables and the functions that look things up in them. */
export function createEvaluators({ compiled, diagrams }: Context): Evaluators {
  const packed = pack(diagrams.ladders)
  const evaluatePositions = createEvaluatePositions(diagrams.ladders, packed)
  return {
    evaluate: createEvaluate(compiled, evaluatePositions),
    evaluatePositions,
    evaluateBatch: createEvaluateBatch(diagrams.ladders, packed),
  }
}
