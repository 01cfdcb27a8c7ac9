/** `level-of-care/rules`: the language that rulesets are written in, and the assessor that is made of one. */
export type { Assessor } from './assessorOf.ts'
export { IntakeError, type IntakeIssue, type IntakeIssueCode } from './boundary/IntakeError.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from './boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from './boundary/UsageError.ts'
export { createAssessor } from './createAssessor.ts'
export {
  type Analysis,
  type AnalyzeOptions,
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
export type { Counts, Distribution } from './recommendation/countCases.ts'
export type { Circumstance, ListField, Outcome } from './rules/Circumstance.ts'
export type { All, Any, AtLeast, AtLeastOf, Condition, Total } from './rules/Condition.ts'
export type { Derivation, Dimension, Rating } from './rules/Dimension.ts'
export { defineRuleset } from './rules/defineRuleset.ts'
export { type ExtendedRuleset, type Extension, extendRuleset, type PartItems } from './rules/extendRuleset.ts'
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
  RuleId,
  Ruleset,
  RulesetPart,
  RungCode,
  ServiceId,
  Term,
} from './rules/Ruleset.ts'
export type { Service } from './rules/Service.ts'
export type { Source, SupportGrade, Verification } from './rules/Source.ts'
export type { Warning } from './rules/Warning.ts'
