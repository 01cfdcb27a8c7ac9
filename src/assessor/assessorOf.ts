import { assessorBrand } from '../boundary/assessorShape.ts'
import { resultOf } from '../boundary/resultOf.ts'
import { createExplainer } from '../documents/createExplainer.ts'
import { once } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Context } from './Context.ts'
import { createRecommender, type Recommender } from './createRecommender.ts'
import type { Recommendation } from './Recommendation.ts'
import { recommendationShape } from './recommendationShape.ts'

/** A compiled ruleset, ready to answer and to explain its answers. */
export interface Assessor<R extends Ruleset = Ruleset> extends Recommender<R> {
  /**
   * Puts a recommendation into plain text that a clinician can put into a chart. An emergency comes first.
   *
   * @param recommendation - A recommendation of this assessor, or a copy of it that has been through JSON.
   * @throws {@link UsageError} (`invalid-usage`) for anything else; `other-ruleset` where it was made with another ruleset,
   *   or with another version of it.
   */
  explain(recommendation: Recommendation<R>): string
}

/** Makes the assessor of a compiled ruleset. */
export function assessorOf<R extends Ruleset>(context: Context): Assessor<R> {
  const recommender = createRecommender<R>(context)
  const { ruleset } = context.compiled
  const explainer = once(() => createExplainer(ruleset, resultOf(ruleset, recommendationShape(ruleset))))
  const explain = (recommendation: unknown): string => explainer()(recommendation)
  // A property at a time, for the evaluators are made when they are first read.
  return Object.defineProperties(recommender, {
    explain: { value: explain, enumerable: true },
    [assessorBrand]: { value: true, enumerable: true },
  }) as Assessor<R>
}
