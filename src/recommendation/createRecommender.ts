import { caseOf } from '../intake/Case.ts'
import { createIntakeReader } from '../intake/createIntakeReader.ts'
import type { IntakeError } from '../intake/IntakeError.ts'
import { type IntakeSchema, standardSchema } from '../intake/StandardSchema.ts'
import { compileRuleset } from '../rules/compileRuleset.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { evaluateRatings, type Ratings, type Rungs } from './evaluate.ts'
import { questionsOf } from './questionsOf.ts'
import type { Recommendation } from './Recommendation.ts'
import { createRestatements } from './Restatements.ts'
import { recommend } from './recommend.ts'
import { type Trace, traceRules } from './trace.ts'

/** A recommendation, or everything that is wrong with the intake. */
export type AssessResult<R extends Ruleset = Ruleset> =
  | { readonly success: true; readonly data: Recommendation<R> }
  | { readonly success: false; readonly error: IntakeError }

/** A compiled ruleset, ready to answer. */
export interface Recommender<R extends Ruleset = Ruleset> {
  /** The ruleset that it was made of: a checked, deeply frozen copy. */
  readonly ruleset: R
  /** The intake that the ruleset implies, as a Standard Schema. */
  readonly intakeSchema: IntakeSchema<R>
  /**
   * Recommends a level of care.
   *
   * @param intake - An intake, as yet unchecked.
   * @throws {@link IntakeError} (`invalid-intake`) with every problem in `issues`.
   */
  readonly assess: (intake: unknown) => Recommendation<R>
  /** Recommends a level of care, and returns what is wrong with the intake instead of throwing it. */
  readonly safeAssess: (intake: unknown) => AssessResult<R>
  /**
   * Evaluates ratings that are all known and checked: the fast inner function, without reasons.
   *
   * @param ratings - A rating code for every dimension, the derived ones included.
   * @returns The rung code of every ladder.
   * @throws TypeError when a rating is missing or unknown.
   */
  readonly evaluate: (ratings: Ratings<R>) => Rungs<R>
  /**
   * Says of every rule and condition whether it is met, unmet or unknown, with both sides of each comparison.
   *
   * @param intake - An intake, as yet unchecked.
   * @throws {@link IntakeError} (`invalid-intake`).
   */
  readonly trace: (intake: unknown) => Trace<R>
}

/**
 * Checks and compiles a ruleset.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`).
 */
export function createRecommender<const R extends Ruleset>(ruleset: R): Recommender<R> {
  const compiled = compileRuleset(ruleset)
  const preparation = {
    compiled,
    questions: questionsOf(compiled),
    restatements: createRestatements(compiled),
  }
  const read = createIntakeReader(compiled.ruleset)
  const recommender: Recommender = {
    ruleset: compiled.ruleset,
    intakeSchema: standardSchema(read),
    safeAssess(intake) {
      const result = read(intake)
      return result.success ? { success: true, data: recommend(result.data, preparation) } : result
    },
    assess(intake) {
      const result = recommender.safeAssess(intake)
      if (result.success) return result.data
      throw result.error
    },
    evaluate: (ratings) => evaluateRatings(ratings, compiled),
    trace(intake) {
      const result = read(intake)
      if (!result.success) throw result.error
      return traceRules(caseOf(result.data, compiled.index), compiled)
    },
  }
  // Everything was made of this ruleset, so its ids are those of the type.
  return recommender as unknown as Recommender<R>
}
