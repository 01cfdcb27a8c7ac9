import type { Stretch } from '../boundary/dateTime.ts'
import type { Path } from '../boundary/Issue.ts'
import type { Instrument } from '../instruments/Instrument.ts'
import type { Value } from './answerIn.ts'
import type { RiskLevel } from './riskLevels.ts'

/** How far something in a record can be relied on. */
export type Standing =
  /** Somebody has completed it. */
  | 'completed'
  /** Somebody is at it: what is high in it counts, and it never takes the place of what is completed. */
  | 'draft'
  /** Not released: it is not used, but what speaks of harm in it is told. */
  | 'unreleased'

/** When something was said, and how far it can be relied on. */
export interface Said {
  readonly path: Path
  readonly standing: Standing
  readonly when: Stretch
  /** The day or the time as it was given, where it is a day at least. */
  readonly on: string | undefined
  /** It is from a questionnaire that was filled in. */
  readonly isForm?: true
}

/** One time that an instrument was answered: items by their ids, and the `total`. */
export interface Taking extends Said {
  readonly instrument: Instrument
  readonly version: string | undefined
  readonly answers: ReadonlyMap<string, Value>
}

/** How high a risk is said to be, by an instrument that says so beside its items. */
export interface StatedRisk extends Said {
  readonly level: RiskLevel
}

/** A rating of a dimension. */
export interface StatedRating extends Said {
  readonly dimension: string
  readonly rating: string
}
