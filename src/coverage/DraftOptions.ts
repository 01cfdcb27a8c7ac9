import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Reassessment } from '../course/Reassessment.ts'
import type { TextOptions } from '../documents/TextOptions.ts'
import type { InstrumentScore } from '../instruments/InstrumentScore.ts'

/** How a draft for a payer is told. */
export interface StatementOptions extends Pick<TextOptions, 'language' | 'emergency'> {
  /**
   * Also say what rests on where and with whom the person lives. A draft leaves the house: a payer reads it.
   *
   * @defaultValue `false`
   */
  readonly includeSensitive?: boolean
}

/** The score of an instrument, and the day of the answers. */
export interface DatedScore {
  /** `YYYY-MM-DD` */
  readonly on: string
  /** What `score` of `level-of-care/instruments` returned, or a copy of it that has been through JSON. */
  readonly score: InstrumentScore
}

/** What else is known, for a draft about a stay that goes on. */
export interface DraftOptions extends StatementOptions {
  /** What `reassess` of `level-of-care/course` says of the latest of the assessments; goals and barriers are taken from it. */
  readonly reassessment?: Reassessment<AdultRuleset>
  /** Scores of standard instruments, in any order. */
  readonly scores?: readonly DatedScore[]
}
