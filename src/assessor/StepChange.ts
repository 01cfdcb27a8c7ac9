import type { DimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'

/** A way to another level: what would have to change, and no less. */
export interface StepOption<R extends Ruleset = Ruleset> {
  /** The level that it leads to. */
  readonly to: RungCode<R, 'level'>
  readonly changes: readonly {
    readonly dimension: DimensionId<R>
    readonly from: RatingCode<R>
    readonly to: RatingCode<R>
  }[]
  /** Rungs of the scales in all. */
  readonly rungs: number
}

/** The ways to another level, the shortest ones, and how many there are in all. */
export interface StepOptions<R extends Ruleset = Ruleset> {
  readonly status: 'possible'
  readonly level: RungCode<R, 'level'>
  /** The first five: the fewest rungs first, then the fewest dimensions, then those declared first. */
  readonly options: readonly StepOption<R>[]
  /** Of all ways that do no more than they need; a decimal string. */
  readonly count: string
}

/** Not everything is answered, so nothing is said: what would change the level depends on what is open. */
export interface StepUnknown {
  readonly status: 'incomplete'
  /** Keys of the intake that are open. */
  readonly unanswered: readonly string[]
}

/** What would have to improve for a lower level of care. */
export type StepDown<R extends Ruleset = Ruleset> =
  | StepOptions<R>
  /** Nothing that can improve leads to a lower level. */
  | {
      readonly status: 'held'
      readonly level: RungCode<R, 'level'>
      /** The rules that hold the level when everything that can improve has. */
      readonly by: readonly { readonly rule: string; readonly label: string }[]
      /** The last day on which the treatment history holds it, if nothing is added; absent where no date is known. */
      readonly until?: string
    }
  | { readonly status: 'lowest'; readonly level: RungCode<R, 'level'> }
  | StepUnknown

/** What would raise the level of care: signs to watch for. */
export type StepUp<R extends Ruleset = Ruleset> =
  | StepOptions<R>
  /** No rating leads to a higher level. */
  | { readonly status: 'highest'; readonly level: RungCode<R, 'level'> }
  | StepUnknown
