/** `level-of-care/instruments`: scores of standard instruments, and the part of an intake that follows from them. */

export { IntakeError, type IntakeIssue, type IntakeIssueCode } from '../boundary/IntakeError.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type {
  Answered,
  ConventionId,
  InstrumentAnswers,
  ItemAnswers,
  ItemId,
  ScoreOptions,
  VersionId,
} from './Answered.ts'
export { answerOptions } from './answerOptions.ts'
export type { BandAnswer, NamedBand, Screen } from './bandOf.ts'
export type {
  Answers,
  Band,
  Convention,
  Flag,
  FlagCriterion,
  Instrument,
  Item,
  License,
  Note,
  Subscale,
  Version,
} from './Instrument.ts'
export type { InstrumentScore, RaisedFlag, SubscaleScore, UsedConvention } from './InstrumentScore.ts'
export type {
  DimensionReport,
  InstrumentIntake,
  InstrumentQuestion,
  RatingCaution,
  Reading,
  Says,
  SuggestedCondition,
  Unrated,
  UsedThreshold,
} from './IntakeReport.ts'
export {
  type AnyInstrument,
  type InstrumentId,
  type InstrumentOf,
  type Instruments,
  instruments,
} from './instruments.ts'
export { intakeFrom } from './intakeFrom.ts'
export type { AnswerOption } from './possibleAnswers.ts'
export type { Range, Sum } from './Range.ts'
export type { Baseline, IntakeFromOptions } from './readIntakeArguments.ts'
export type { ScoresOverTimeOptions } from './readScores.ts'
export type {
  ChangeCriterion,
  DatedTotal,
  Definition,
  Deterioration,
  DueTotal,
  EarlyNonResponse,
  MissedScores,
  NotApplicable,
  NotKnown,
  PublishedReliability,
  ReliableChange,
  Remission,
  SafetyAnswer,
  ScoreChange,
  ScoreHistory,
  ScoreResponse,
} from './ScoreHistory.ts'
export { score } from './score.ts'
export { type DatedAnswers, scoresOverTime } from './scoresOverTime.ts'
export type { Suggestion } from './suggestions.ts'
export type {
  Finding,
  FindingThreshold,
  InstrumentDimension,
  RatedDimension,
  RatingOf,
  Ratings,
  Threshold,
  TotalThreshold,
} from './Threshold.ts'
export { thresholds } from './thresholds.ts'
