/**
 * The types of a ruleset and its parts. Every entry through which a caller meets a ruleset hands all of them on: a library
 * that writes declarations can only name what the entry exports that it imports.
 */
export type { AdultRuleset } from './adult/adult.ts'
export type { Circumstance, ListField, Outcome } from './rules/Circumstance.ts'
export type { All, Any, AtLeast, AtLeastOf, Condition, Total } from './rules/Condition.ts'
export type { Derivation, Dimension, Rating } from './rules/Dimension.ts'
export type { Focus } from './rules/Focus.ts'
export type { CrosswalkLabel, Ladder, LevelOfCare, Rung } from './rules/Ladder.ts'
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
  SourceId,
  Term,
} from './rules/Ruleset.ts'
export type { Service } from './rules/Service.ts'
export type { Source, SupportGrade, Verification } from './rules/Source.ts'
export type { Warning } from './rules/Warning.ts'
