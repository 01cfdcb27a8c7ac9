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

/** Compiles a ruleset that has been checked and frozen. */
export function assessorOf<R extends Ruleset>(ruleset: R): Assessor<R> {
  const recommender = createRecommender(ruleset)
  const explain = createExplainer(ruleset)
  // A property at a time, for the evaluators are made when they are first read.
  return Object.defineProperty(recommender, 'explain', { value: explain, enumerable: true }) as Assessor<R>
}
