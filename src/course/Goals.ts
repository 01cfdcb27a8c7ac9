import type { StepDown } from '../assessor/StepChange.ts'
import type { DimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { KnownRating } from './KnownRating.ts'

/** Is it so? Without an answer that says, it is unknown. */
export type GoalStatus = 'met' | 'unmet' | 'unknown'

/** A way to a lower level that was named last time, and how far it has been gone. */
export interface Goal<R extends Ruleset = Ruleset> {
  /** The level that it was to lead to. */
  readonly to: RungCode<R, 'level'>
  /** `met` when every change is. */
  readonly status: GoalStatus
  readonly changes: readonly {
    readonly dimension: DimensionId<R>
    /** The rating last time, and the one to reach. */
    readonly from: RatingCode<R>
    readonly to: RatingCode<R>
    /** Absent when it is not answered now. */
    readonly now?: KnownRating<R>
    readonly status: GoalStatus
  }[]
}

/** The step-down goals of the assessment before the latest one: what `stepDown` said then, and how it stands now. */
export type Goals<R extends Ruleset = Ruleset> =
  /** There was none before. */
  | { readonly status: 'first-assessment' }
  | {
      readonly status: 'set'
      /** The day of that assessment. */
      readonly assessedOn: string
      readonly level: RungCode<R, 'level'>
      /** At most five, as `stepDown` lists them. */
      readonly options: readonly Goal<R>[]
      /** Of all of them; a decimal string. */
      readonly count: string
    }
  /** That assessment set none, and says why. */
  | (Exclude<StepDown<R>, { readonly status: 'possible' }> & { readonly assessedOn: string })
