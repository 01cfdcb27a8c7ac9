import { assessorBrand } from './boundary/assessorShape.ts'
import { createExplainer } from './explanation/createExplainer.ts'
import type { Context } from './recommendation/Context.ts'
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
  explain(recommendation: Recommendation<R>): string
}

/** Makes the assessor of a compiled ruleset. */
export function assessorOf<R extends Ruleset>(context: Context): Assessor<R> {
  const recommender = createRecommender<R>(context)
  const explain = createExplainer(context.compiled.ruleset)
  // A property at a time, for the evaluators are made when they are first read.
  return Object.defineProperties(recommender, {
    explain: { value: explain, enumerable: true },
    [assessorBrand]: { value: true, enumerable: true },
  }) as Assessor<R>
}
