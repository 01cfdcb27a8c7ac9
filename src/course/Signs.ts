import type { StepUp } from '../assessor/StepChange.ts'
import type { DimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { KnownRating } from './KnownRating.ts'

/** Is it there? Without an answer that says, it is unknown. */
export type SignStatus = 'appeared' | 'absent' | 'unknown'

/** A warning sign that was named last time, and whether it is there now. */
export interface Sign<R extends Ruleset = Ruleset> {
  /** The level that it was to call for. */
  readonly to: RungCode<R, 'level'>
  /** `appeared` when every change has. */
  readonly status: SignStatus
  readonly changes: readonly {
    readonly dimension: DimensionId<R>
    /** The rating last time, and the one to watch for. */
    readonly from: RatingCode<R>
    readonly to: RatingCode<R>
    /** Absent when it is not answered now. */
    readonly now?: KnownRating<R>
    readonly status: SignStatus
  }[]
}

/** The warning signs of the assessment before the latest one: what `stepUp` said then, and how it stands now. */
export type Signs<R extends Ruleset = Ruleset> =
  /** There was none before. */
  | { readonly status: 'first-assessment' }
  | {
      readonly status: 'named'
      /** The day of that assessment. */
      readonly assessedOn: string
      readonly level: RungCode<R, 'level'>
      /** At most five, as `stepUp` lists them. */
      readonly options: readonly Sign<R>[]
      /** Of all of them; a decimal string. */
      readonly count: string
    }
  /** That assessment named none, and says why. */
  | (Exclude<StepUp<R>, { readonly status: 'possible' }> & { readonly assessedOn: string })
