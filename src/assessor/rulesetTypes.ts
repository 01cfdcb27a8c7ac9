/**
 * The types of a ruleset and its parts. Every entry through which a caller meets a ruleset hands all of them on: a library
 * that writes declarations can only name what the entry exports that it imports.
 */
export type { AdultRuleset } from '../adult/adultCore.ts'
export type { All, Any, AtLeast, AtLeastOf, Criterion, Total } from '../ruleset/Criterion.ts'
export type { Derivation, Dimension, Rating } from '../ruleset/Dimension.ts'
export type { Example } from '../ruleset/Example.ts'
export type { CrosswalkLabel, Ladder, LevelOfCare, Rung } from '../ruleset/Ladder.ts'
export type { Focus, ListField, Occasion, Outcome, Warning } from '../ruleset/Occasion.ts'
export type { Dissent, Rule } from '../ruleset/Rule.ts'
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
} from '../ruleset/Ruleset.ts'
export type { Service } from '../ruleset/Service.ts'
export type { Source, SupportGrade, Verification } from '../ruleset/Source.ts'
