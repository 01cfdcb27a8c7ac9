/**
 * `level-of-care/rules`: the language that rulesets are written in, and the assessor that is made of one; and the types of
 * what goes in and comes out, of any ruleset unless one is named.
 */
export type { Assessor } from './assessorOf.ts'
export { createAssessor } from './createAssessor.ts'
export {
  type Analysis,
  analyze,
  type LadderEffect,
  type RuleAnalysis,
  type RungAnalysis,
  type ServiceEffect,
} from './diagram/analyze.ts'
export {
  type Comparison,
  compare,
  type LadderComparison,
  type Move,
  type ServiceComparison,
} from './diagram/compare.ts'
export type { EvaluateBatch } from './diagram/evaluateBatch.ts'
export type { EvaluatePositions } from './diagram/evaluatePositions.ts'
export type { Need } from './diagram/Need.ts'
export type { Episode, Intake, Preferences, Response } from './intake/Intake.ts'
export type { IntakeError, IntakeIssue, IntakeIssueCode } from './intake/IntakeError.ts'
export type { IntakeSchema } from './intake/StandardSchema.ts'
export type { Answer } from './recommendation/Answer.ts'
export type { Counts, Distribution } from './recommendation/countCases.ts'
export type { AssessResult } from './recommendation/createAssess.ts'
export type { Recommender } from './recommendation/createRecommender.ts'
export type { Evidence, RatingEvidence, TotalEvidence } from './recommendation/Evidence.ts'
export type { Ratings, Rungs } from './recommendation/evaluate.ts'
export type { AllowedAnswers, OpenQuestion } from './recommendation/OpenQuestion.ts'
export type { Reason } from './recommendation/Reason.ts'
export type {
  Caution,
  FinalRecommendation,
  FocusNeed,
  LadderAnswer,
  NeededService,
  PossibleService,
  ProvisionalRecommendation,
  Recommendation,
} from './recommendation/Recommendation.ts'
export type { AnswerOutcome, RankedQuestion } from './recommendation/rankQuestions.ts'
export type { StepDown, StepOption, StepOptions, StepUnknown, StepUp } from './recommendation/StepChange.ts'
export type { Trace, TracedCondition, TracedRule, TraceStatus } from './recommendation/trace.ts'
export type { Circumstance, ListField, Outcome } from './rules/Circumstance.ts'
export type { All, Any, AtLeast, AtLeastOf, Condition, Total } from './rules/Condition.ts'
export type { Derivation, Dimension, Rating } from './rules/Dimension.ts'
export { defineRuleset } from './rules/defineRuleset.ts'
export type {
  CheckedExtension,
  ExtendedRuleset,
  Extension,
  ExtensionRule,
  PartItems,
} from './rules/Extension.ts'
export { extendRuleset } from './rules/extendRuleset.ts'
export type { Focus } from './rules/Focus.ts'
export type { CrosswalkLabel, Ladder, LevelOfCare, Rung } from './rules/Ladder.ts'
export { type DimensionShape, type Language, language } from './rules/language.ts'
export { parseRuleset } from './rules/parseRuleset.ts'
export type { Rule } from './rules/Rule.ts'
export type {
  DimensionId,
  LadderId,
  RatedDimensionId,
  RatingCode,
  RatingCodes,
  RuleId,
  Ruleset,
  RulesetPart,
  RungCode,
  RungCodes,
  ServiceId,
  SourceId,
  Term,
} from './rules/Ruleset.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from './rules/RulesetError.ts'
export type { Service } from './rules/Service.ts'
export type { Source, SupportGrade, Verification } from './rules/Source.ts'
export type { Warning } from './rules/Warning.ts'
