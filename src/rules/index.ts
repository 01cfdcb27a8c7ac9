/**
 * `level-of-care/rules`: the language that rulesets are written in, and the assessor that is made of one; and the types of
 * what goes in and comes out, of any ruleset unless one is named.
 */
export type { Assessor } from '../assessor/Assessor.ts'
export type { Counts, Distribution } from '../assessor/countCases.ts'
export type { AssessResult } from '../assessor/createAssess.ts'
export { createAssessor } from '../assessor/createAssessor.ts'
export type { QuestionOptions } from '../assessor/QuestionOptions.ts'
export type { AnswerOutcome, RankedQuestion } from '../assessor/rankQuestions.ts'
export type * from '../assessor/recommendationTypes.ts'
export type * from '../assessor/rulesetTypes.ts'
export type { StepDown, StepOption, StepOptions, StepUnknown, StepUp } from '../assessor/StepChange.ts'
export type { Trace, TracedCriterion, TracedRule, TraceStatus } from '../assessor/trace.ts'
export { IntakeError, type IntakeIssue, type IntakeIssueCode } from '../boundary/IntakeError.ts'
export type { Issue, Path, ReadIssueCode } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  type LadderEffect,
  type RuleAnalysis,
  type RungAnalysis,
  type ServiceEffect,
} from '../diagram/analyze.ts'
export {
  type Comparison,
  compare,
  type LadderComparison,
  type Move,
  type ServiceComparison,
} from '../diagram/compare.ts'
export type { ExampleChange } from '../diagram/compareExamples.ts'
export type { Need } from '../diagram/Need.ts'
export type { Unmatched } from '../diagram/Unmatched.ts'
export type { ExplainOptions } from '../documents/createExplainer.ts'
export type { AssessBatch, BatchResult } from '../fast/assessBatch.ts'
export type { Ratings, Rungs } from '../fast/evaluate.ts'
export type { EvaluateBatch } from '../fast/evaluateBatch.ts'
export type { EvaluatePositions } from '../fast/evaluatePositions.ts'
export type { Intake } from '../intake/Intake.ts'
export type { IntakeSchema } from '../intake/StandardSchema.ts'
export { defineRuleset } from '../ruleset/defineRuleset.ts'
export type {
  CheckedExtension,
  ExtendedRuleset,
  Extension,
  ExtensionRule,
  PartItems,
} from '../ruleset/extendRuleset.ts'
export { extendRuleset } from '../ruleset/extendRuleset.ts'
export { type DimensionShape, type Language, language } from '../ruleset/language.ts'
export { parseRuleset } from '../ruleset/parseRuleset.ts'
