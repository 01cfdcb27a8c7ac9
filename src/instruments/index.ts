/** `level-of-care/instruments`: scores of standard instruments, and the part of an intake that follows from them. */
export type { Answered, ConventionId, ItemAnswers, ItemId, ScoreOptions, VersionId } from './Answered.ts'
export type { BandAnswer, NamedBand, Screen } from './bandOf.ts'
export type { Condition } from './Condition.ts'
export type {
  Answers,
  Band,
  Convention,
  Flag,
  Instrument,
  Item,
  License,
  Note,
  Subscale,
  Version,
} from './Instrument.ts'
export { InstrumentError, type InstrumentIssue, type InstrumentIssueCode } from './InstrumentError.ts'
export type { InstrumentScore, RaisedFlag, SubscaleScore, UsedConvention } from './InstrumentScore.ts'
export {
  type AnyInstrument,
  type InstrumentId,
  type InstrumentOf,
  type Instruments,
  instruments,
} from './instruments.ts'
export { type AnswerOption, optionsOf } from './optionsOf.ts'
export type { Sum } from './Range.ts'
export { score } from './score.ts'
