import { assessorBrand } from '../boundary/assessorShape.ts'
import { resultOf } from '../boundary/resultOf.ts'
import { createExplainer } from '../documents/createExplainer.ts'
import { createAssessBatch } from '../fast/assessBatch.ts'
import { createEvaluators } from '../fast/createEvaluators.ts'
import { standardSchema } from '../intake/StandardSchema.ts'
import { once } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Assessor } from './Assessor.ts'
import { type Context, caseIn, checked } from './Context.ts'
import { contextOf } from './contextOf.ts'
import { countCases } from './countCases.ts'
import { createAssess } from './createAssess.ts'
import { laddersUntil } from './QuestionOptions.ts'
import { nextQuestion, rankQuestions } from './rankQuestions.ts'
import { recommendationShape } from './recommendationShape.ts'
import { stepDown, stepUp } from './stepChanges.ts'
import { traceRules } from './trace.ts'

/**
 * Checks and compiles a ruleset. A ruleset that `parseRuleset`, `defineRuleset` or `extendRuleset` returned is compiled once, however
 * often it is given; of the shipped one everything is made ahead.
 *
 * @param ruleset - The shipped `adult` one, an extension of it, or one of your own.
 * @returns An {@link Assessor}: the functions of the package, made for that ruleset and with its types.
 * @throws {@link RulesetError} (`invalid-ruleset`) with every problem in `issues`; `too-large` where its questions could
 *   not be answered soon.
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
  return assessorOf(contextOf(ruleset))
}

/** The assessor of a compiled ruleset. Here, and nowhere else, what is found meets the documents that tell it. */
export function assessorOf<R extends Ruleset>(context: Context): Assessor<R> {
  const { compiled, read } = context
  const { ruleset } = compiled
  // Each part is made at its first use: most callers only assess, and some never do.
  const assessing = once(() => createAssess(context))
  const evaluators = once(() => createEvaluators(context))
  const batch = once(() => createAssessBatch(context, evaluators().evaluatePositions))
  const explainer = once(() => createExplainer(ruleset, resultOf(ruleset, recommendationShape(ruleset))))
  const assessor: Assessor & { readonly [assessorBrand]: true } = {
    [assessorBrand]: true,
    ruleset,
    intakeSchema: standardSchema(read),
    get assess() {
      return assessing().assess
    },
    get safeAssess() {
      return assessing().safeAssess
    },
    get assessBatch() {
      return batch()
    },
    get evaluate() {
      return evaluators().evaluate
    },
    get evaluatePositions() {
      return evaluators().evaluatePositions
    },
    get evaluateBatch() {
      return evaluators().evaluateBatch
    },
    explain: (recommendation, options) => explainer()(recommendation, options),
    trace: (intake) => traceRules(caseIn(intake, context), compiled),
    questions: (intake, options) =>
      rankQuestions(checked(intake, context), context, laddersUntil(options, ruleset)),
    nextQuestion: (intake, options) =>
      nextQuestion(checked(intake, context), context, laddersUntil(options, ruleset)),
    stepDown: (intake) => stepDown(checked(intake, context), context),
    stepUp: (intake) => stepUp(caseIn(intake, context), context),
    count: (distribution) => countCases(distribution, compiled, context.diagrams()),
  }
  // Everything was made of this ruleset, so its ids are those of the type.
  return assessor as unknown as Assessor<R>
}
