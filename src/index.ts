import type { AdultRuleset } from './adult/adultCore.ts'
import type { RatingAnchors } from './adult/RatingAnchors.ts'
import { adult, adultContext } from './assessor/adultContext.ts'
import { caseIn, checked } from './assessor/Context.ts'
import { type AssessResult as AnyAssessResult, createAssess } from './assessor/createAssess.ts'
import { laddersUntil, type QuestionOptions } from './assessor/QuestionOptions.ts'
import type { Recommendation as AnyRecommendation } from './assessor/Recommendation.ts'
import {
  type RankedQuestion as AnyRankedQuestion,
  nextQuestion as nextQuestionOf,
  rankQuestions,
} from './assessor/rankQuestions.ts'
import { recommendationShape } from './assessor/recommendationShape.ts'
import type { StepDown as AnyStepDown, StepUp as AnyStepUp } from './assessor/StepChange.ts'
import { stepDown as stepDownFrom, stepUp as stepUpFrom } from './assessor/stepChanges.ts'
import { type Trace as AnyTrace, traceRules } from './assessor/trace.ts'
import { resultOf } from './boundary/resultOf.ts'
import { createExplainer, type ExplainOptions } from './documents/createExplainer.ts'
import { type BatchResult as AnyBatchResult, createAssessBatch } from './fast/assessBatch.ts'
import { createEvaluators } from './fast/createEvaluators.ts'
import type { Ratings as AnyRatings, Rungs as AnyRungs } from './fast/evaluate.ts'
import type {
  Episode as AnyEpisode,
  Intake as AnyIntake,
  Preferences as AnyPreferences,
} from './intake/Intake.ts'
import { type IntakeSchema, standardSchema } from './intake/StandardSchema.ts'
import { once } from './ruleset/once.ts'
import type { Ruleset } from './ruleset/Ruleset.ts'

/** What is known of a person today; of the adult ruleset unless another one is named. */
export type Intake<R extends Ruleset = AdultRuleset> = AnyIntake<R> & AnchorsOf<R>
/** One episode of care. */
export type Episode<R extends Ruleset = AdultRuleset> = AnyEpisode<R>
/** What the person wants, apart from what they need. */
export type Preferences<R extends Ruleset = AdultRuleset> = AnyPreferences<R>
/** The recommended level of care, with everything that explains it. */
export type Recommendation<R extends Ruleset = AdultRuleset> = AnyRecommendation<R>
/** A recommendation, or everything that is wrong with the intake. */
export type AssessResult<R extends Ruleset = AdultRuleset> = AnyAssessResult<R>
/** The answer on every ladder, or everything that is wrong with the intake. */
export type BatchResult<R extends Ruleset = AdultRuleset> = AnyBatchResult<R>
/** A rating for every dimension. */
export type Ratings<R extends Ruleset = AdultRuleset> = AnyRatings<R> & AnchorsOf<R>
/** The rung of every ladder. */
export type Rungs<R extends Ruleset = AdultRuleset> = AnyRungs<R>
/** Every rule and criterion, as it was evaluated. */
export type Trace<R extends Ruleset = AdultRuleset> = AnyTrace<R>

/** An open question, and what each answer would leave possible. */
export type RankedQuestion<R extends Ruleset = AdultRuleset> = AnyRankedQuestion<R>
/** What would have to improve for a lower level of care. */
export type StepDown<R extends Ruleset = AdultRuleset> = AnyStepDown<R>
/** What would raise the level of care. */
export type StepUp<R extends Ruleset = AdultRuleset> = AnyStepUp<R>

/** The anchors say what ratings mean in the adult ruleset, and in no other. */
type AnchorsOf<R extends Ruleset> = [R] extends [AdultRuleset] ? RatingAnchors : unknown

// Each function is made at its first use, and of nothing but what it needs: an app pays only for those that it imports.
const adultAssess = /* @__PURE__ */ once(() => createAssess(adultContext()))
const adultEvaluators = /* @__PURE__ */ once(() => createEvaluators(adultContext()))
const adultBatch = /* @__PURE__ */ once(() =>
  createAssessBatch(adultContext(), adultEvaluators().evaluatePositions),
)
const adultExplainer = /* @__PURE__ */ once(() =>
  createExplainer(adult, resultOf(adult, recommendationShape(adult))),
)

/** Everything here is made of the adult ruleset, so its ids are those of the adult types. */
function as<T>(value: unknown): T {
  return value as T
}

/**
 * Recommends a level of care for an adult, and says why.
 *
 * @param intake - Plain JSON (see {@link Intake}), as yet unchecked. Only `assessedOn` is required; what is absent or
 *   `null` is unanswered, and nothing is assumed about it.
 * @returns A {@link Recommendation}: `final` with a `level`, or `provisional` with a floor and what is possible; with the reasons, the services,
 *   what is still open, and what to ask again. Plain JSON, the same bytes for the same intake.
 * @throws {@link IntakeError} (`invalid-intake`): `issues` lists every problem, up to a hundred, and repeats no value.
 *
 * @example
 * ```ts
 * import { assess } from 'level-of-care'
 *
 * const recommendation = assess({ assessedOn: '2026-11-20', riskOfHarm: 'imminent' })
 * recommendation.status === 'final' && recommendation.level // 'inpatient'
 * ```
 */
export function assess(intake: unknown): Recommendation {
  return as<Recommendation>(adultAssess().assess(intake))
}

/**
 * Recommends a level of care for an adult, and returns what is wrong with the intake instead of throwing it.
 *
 * @param intake - Plain JSON (see {@link Intake}), as yet unchecked.
 * @returns `{ success: true, data }` with the {@link Recommendation}, or `{ success: false, error }` with the
 *   {@link IntakeError}. It throws nothing.
 */
export function safeAssess(intake: unknown): AssessResult {
  return as<AssessResult>(adultAssess().safeAssess(intake))
}

/**
 * Answers many adult intakes, without reasons: for each what {@link safeAssess} would say of its ladders, in less time.
 *
 * @param intakes - A list of up to 100,000 intakes, plain JSON each (see {@link Intake}), as yet unchecked.
 * @returns One {@link BatchResult} per intake, in their order: `{ success: true, data }`, where `data` is the `ladders` of
 *   its {@link Recommendation}, or `{ success: false, error }` with the {@link IntakeError}.
 * @throws {@link UsageError} (`invalid-usage`) when it is no such list; never for what an intake is.
 *
 * @example
 * ```ts
 * import { assessBatch } from 'level-of-care'
 *
 * const [first, second] = assessBatch([{ assessedOn: '2026-11-20', riskOfHarm: 'imminent' }, {}])
 * first?.success && first.data.level // { status: 'final', rung: 'inpatient' }
 * second?.success // false
 * ```
 */
export function assessBatch(intakes: readonly unknown[]): readonly BatchResult[] {
  return as<readonly BatchResult[]>(adultBatch()(intakes))
}

/**
 * Evaluates adult ratings that are all known and checked: the fast inner function, without reasons.
 *
 * @param ratings - A rating code for every dimension, `unsuccessfulLevel` and `steppingDownFrom` included.
 * @returns The rung codes: `{ level, withdrawalManagement, urgency }`.
 * @throws {@link IntakeError} (`invalid-intake`) when a rating is missing or unknown.
 */
export function evaluate(ratings: Ratings): Rungs {
  return as<Rungs>(adultEvaluators().evaluate(ratings))
}

/**
 * Says of every rule and criterion of the adult ruleset whether it is met, unmet or unknown.
 *
 * @param intake - Plain JSON (see {@link Intake}), as yet unchecked.
 * @returns A {@link Trace}: the rules in order, each with its criterion and both sides of each comparison.
 * @throws {@link IntakeError} (`invalid-intake`).
 */
export function trace(intake: unknown): Trace {
  return as<Trace>(traceRules(caseIn(intake, adultContext()), adultContext().compiled))
}

/**
 * Puts a recommendation of the adult ruleset into plain text for a chart, on one page or in full. An emergency comes first.
 *
 * @param recommendation - What `assess` returned, or a copy of it that has been through JSON.
 * @param options - See {@link ExplainOptions}; one page without any.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws {@link UsageError} (`invalid-usage`) for options or a recommendation that are none; `other-ruleset` where it was made with
 *   another ruleset or version.
 */
export function explain(recommendation: Recommendation, options?: ExplainOptions): string {
  return adultExplainer()(recommendation, options)
}

/**
 * The questions that could still change the answer, the most informative first.
 *
 * @param intake - What is answered so far (see {@link Intake}), as yet unchecked.
 * @param options - Which ladders are to be settled, such as `{ until: 'level' }`; all of them and the services without any.
 * @returns A list of {@link RankedQuestion}: each with what every answer would leave possible. They are ranked by
 *   `leavesOpen`: what stays open after the answer, on average over the answers. A question that can change nothing is
 *   left out, and so is one that cannot be answered (`notKnown` of the intake).
 * @throws {@link IntakeError} (`invalid-intake`); {@link UsageError} (`invalid-usage`) for the options.
 */
export function questions(
  intake: unknown,
  options?: QuestionOptions<AdultRuleset>,
): readonly RankedQuestion[] {
  const until = laddersUntil(options, adultContext().compiled.ruleset)
  return as<RankedQuestion[]>(rankQuestions(checked(intake, adultContext()), adultContext(), until))
}

/**
 * The next question of an interview.
 *
 * @param intake - What is answered so far (see {@link Intake}), as yet unchecked.
 * @param options - Which ladders are to be settled, such as `{ until: 'level' }`, which takes the fewest questions: safety questions
 *   come first then. All of them and the services without any.
 * @returns The most informative {@link RankedQuestion}; once every ladder and service is settled, a safety question that
 *   was not answered (`riskOfHarm`, `withdrawalRisk`, `medicalNeeds`); `undefined` when nothing is left to ask.
 * @throws {@link IntakeError} (`invalid-intake`); {@link UsageError} (`invalid-usage`) for the options.
 */
export function nextQuestion(
  intake: unknown,
  options?: QuestionOptions<AdultRuleset>,
): RankedQuestion | undefined {
  const until = laddersUntil(options, adultContext().compiled.ruleset)
  return as<RankedQuestion | undefined>(
    nextQuestionOf(checked(intake, adultContext()), adultContext(), until),
  )
}

/**
 * What would have to improve for a lower level of care.
 *
 * @param intake - A complete intake (see {@link Intake}), as yet unchecked.
 * @returns A {@link StepDown}: the smallest improvements that lead to any lower level, at most five, and how many there
 *   are; or what holds the level, and until which date the treatment history does; or `incomplete` with what is open.
 * @throws {@link IntakeError} (`invalid-intake`).
 */
export function stepDown(intake: unknown): StepDown {
  return as<StepDown>(stepDownFrom(checked(intake, adultContext()), adultContext()))
}

/**
 * What would raise the level of care: signs to watch for.
 *
 * @param intake - A complete intake (see {@link Intake}), as yet unchecked.
 * @returns A {@link StepUp}: the smallest worsenings that lead to any higher level, at most five, and how many there are;
 *   `highest`, when none does; or `incomplete` with what is open.
 * @throws {@link IntakeError} (`invalid-intake`).
 */
export function stepUp(intake: unknown): StepUp {
  return as<StepUp>(stepUpFrom(caseIn(intake, adultContext()), adultContext()))
}

/** The intake of the adult ruleset as a Standard Schema, for libraries that accept one. */
export const intakeSchema: IntakeSchema<AdultRuleset> = /* @__PURE__ */ standardSchema((input) =>
  as(adultContext().read(input)),
)

export type { RatingAnchors } from './adult/RatingAnchors.ts'
export type { QuestionOptions } from './assessor/QuestionOptions.ts'
export type { Recommendation as AnyRecommendation } from './assessor/Recommendation.ts'
export type { AnswerOutcome, RankedQuestion as AnyRankedQuestion } from './assessor/rankQuestions.ts'
export type * from './assessor/recommendationTypes.ts'
export type * from './assessor/rulesetTypes.ts'
export type { StepOption, StepOptions, StepUnknown } from './assessor/StepChange.ts'
export type { Trace as AnyTrace, TracedCriterion, TracedRule, TraceStatus } from './assessor/trace.ts'
export { IntakeError, type IntakeIssue, type IntakeIssueCode } from './boundary/IntakeError.ts'
export type { Issue, Path } from './boundary/Issue.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from './boundary/UsageError.ts'
export type { ExplainOptions } from './documents/createExplainer.ts'
export type { Detail } from './documents/TextOptions.ts'
export type {
  Confirmation,
  Episode as AnyEpisode,
  Preferences as AnyPreferences,
  Response,
} from './intake/Intake.ts'
export type { IntakeSchema } from './intake/StandardSchema.ts'
export { adult }
