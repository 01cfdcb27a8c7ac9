import { createExplainer } from './explanation/createExplainer.ts'
import { createRecommender, type Recommender } from './recommendation/createRecommender.ts'
import type { Recommendation } from './recommendation/Recommendation.ts'
import type { Ruleset } from './rules/Ruleset.ts'

/** A compiled ruleset, ready to answer and to explain its answers. */
export interface Assessor<R extends Ruleset = Ruleset> extends Recommender<R> {
  /**
   * Puts a recommendation into plain text that a clinician can put into a chart. An emergency comes first.
   *
   * @param recommendation - A recommendation of this assessor.
   * @throws TypeError when it was made with another ruleset.
   */
  readonly explain: (recommendation: Recommendation<R>) => string
}

/**
 * Checks and compiles a ruleset.
 *
 * @param ruleset - The shipped `adult` one, an extension of it, or one of your own.
 * @returns `{ assess, safeAssess, evaluate, trace, explain, intakeSchema, ruleset }` for that ruleset, with its types.
 * @throws {@link RulesetError} (`invalid-ruleset`) with every problem in `issues`.
 *
 * @example
 * ```ts
 * import { adult } from 'level-of-care'
 * import { createAssessor } from 'level-of-care/rules'
 *
 * const assessor = createAssessor(adult)
 * assessor.assess({ assessedOn: '2026-11-20' }).status // 'provisional'
 * ```
 */
export function createAssessor<const R extends Ruleset>(ruleset: R): Assessor<R> {
  const recommender = createRecommender(ruleset)
  const explain = createExplainer(recommender.ruleset)
  // A property at a time, for the evaluators are made when they are first read.
  return Object.defineProperty(recommender, 'explain', { value: explain, enumerable: true }) as Assessor<R>
}
