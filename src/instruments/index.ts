/** `level-of-care/instruments`: scores of standard instruments, and the part of an intake that follows from them. */
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
export {
  type AnyInstrument,
  type InstrumentId,
  type InstrumentOf,
  type Instruments,
  instruments,
} from './instruments.ts'
