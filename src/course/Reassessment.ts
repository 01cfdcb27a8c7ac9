import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import type { StepDown, StepUp } from '../assessor/StepChange.ts'
import type { DimensionId, RatedDimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { DatedRating } from './DatedRating.ts'
import type { Transition, TransitionReason } from './Transition.ts'

/** The level that the person is in now, and who says so; or why nobody does. */
export type CurrentLevel<R extends Ruleset = Ruleset> =
  | {
      readonly status: 'known'
      readonly level: RungCode<R, 'level'>
      /** The ongoing episode of the latest intake (the most intensive one), or the option `current`. */
      readonly source: 'treatment-history' | 'caller'
    }
  /** The latest intake leaves the treatment history open, or names no ongoing care; and no option says more. */
  | { readonly status: 'unknown'; readonly because: 'not-asked' | 'no-ongoing-care' }

/** One assessment of the history, in short. */
export interface AssessmentSummary<R extends Ruleset = Ruleset> {
  readonly assessedOn: string
  readonly recommended: LadderAnswer<RungCode<R, 'level'>>
  /** The most intensive level that was ongoing on that day, as that day's intake says. */
  readonly levelThen?: RungCode<R, 'level'>
  /** What was answered on that day; a dimension that was not is absent. */
  readonly ratings: { readonly [D in RatedDimensionId<R>]?: RatingCode<R> }
}

/**
 * How a person is doing over several assessments, and what that means for the level of care: plain JSON, facts and ids.
 * It is for clinicians: it names step-down paths, which would teach a patient what to answer.
 */
export interface Reassessment<R extends Ruleset = Ruleset> {
  /** The day of the latest assessment. */
  readonly assessedOn: string
  readonly current: CurrentLevel<R>
  /** What to do about the level that the person is in now. */
  readonly transition: Transition<R>
  /** Why, as coded facts. What the recommended level rests on stands in `recommendation.reasons`. */
  readonly reasons: readonly TransitionReason<R>[]
  /** The latest one. */
  readonly recommendation: Recommendation<R>
  /** Oldest first. */
  readonly assessments: readonly AssessmentSummary<R>[]
  /** Every dimension that is rated, in the ruleset's order. */
  readonly course: readonly DimensionCourse<R>[]
  /** The improvements that the assessment before the latest one named as ways to a lower level. */
  readonly goals: Goals<R>
  /** The worsenings that the assessment before the latest one named as ways to a higher level. */
  readonly signs: Signs<R>
  readonly ruleset: { readonly id: R['id']; readonly version: R['version'] }
}

/** A rating; with `upTo` where it is only known to lie between the two. */
export interface KnownRating<R extends Ruleset = Ruleset> {
  readonly rating: RatingCode<R>
  readonly upTo?: RatingCode<R>
}

/**
 * How one dimension went: the latest assessment against the last one before it that answered the dimension.
 *
 * Dimensions that are worked out from the treatment history have no course: they say what care there was, not how the
 * person is.
 */
export type DimensionCourse<R extends Ruleset = Ruleset> = {
  readonly dimension: RatedDimensionId<R>
  /** A text that mentions it can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
} & (
  | {
      readonly status: 'improved' | 'unchanged' | 'worsened'
      readonly before: DatedRating<R>
      readonly now: DatedRating<R>
    }
  /** Not answered now, which is no improvement; `before` is absent if it never was. */
  | {
      readonly status: 'unknown'
      readonly because: 'unanswered'
      readonly before?: DatedRating<R>
    }
  | { readonly status: 'unknown'; readonly because: 'first-answer'; readonly now: DatedRating<R> }
  /** Lower than before although nothing can lower it: one of the two is a slip. Ask again. */
  | {
      readonly status: 'unknown'
      readonly because: 'cannot-improve'
      readonly before: DatedRating<R>
      readonly now: DatedRating<R>
    }
)

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
