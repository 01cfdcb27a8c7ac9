import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import type { StepDown, StepUnknown, StepUp } from '../assessor/StepChange.ts'
import type { DimensionId, RatedDimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { CourseAction } from './CourseAction.ts'
import type { CourseFlag } from './CourseFlag.ts'
import type { DatedRating } from './DatedRating.ts'
import type { LastEpisode, Transition, TransitionReason } from './Transition.ts'

/** The level that the person is in now, and who says so; or why nobody does. */
export type CurrentLevel<R extends Ruleset = Ruleset> =
  | {
      readonly status: 'known'
      readonly level: RungCode<R, 'level'>
      /** The ongoing episode of the latest intake (the most intensive one), or the option `current`. */
      readonly source: 'treatment-history' | 'caller'
    }
  /**
   * The latest intake names no ongoing care, and no option says more. `left` is the episode that ended last; absent where there
   * was none, or where the dates do not say which it was.
   */
  | { readonly status: 'none'; readonly left?: LastEpisode<R> }
  /** The latest intake leaves the treatment history open, and no option says more. */
  | { readonly status: 'unknown'; readonly because: 'not-asked' }

/** One assessment of the history, in short. */
export interface AssessmentSummary<R extends Ruleset = Ruleset> {
  readonly assessedOn: string
  /** The time of that day, if it is known. */
  readonly assessedAt?: string
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
  /** What has to be done now, whatever the level; what cannot wait first. */
  readonly actions: readonly CourseAction<R>[]
  /** What to do about the level that the person is in now. */
  readonly transition: Transition<R>
  /** Why, as coded facts. What the recommended level rests on stands in `recommendation.reasons`. */
  readonly reasons: readonly TransitionReason<R>[]
  /** What deserves a second look; it decides nothing. */
  readonly flags: readonly CourseFlag[]
  /** The latest one. */
  readonly recommendation: Recommendation<R>
  /** Oldest first. */
  readonly assessments: readonly AssessmentSummary<R>[]
  /** Every dimension that is rated, in the ruleset's order. */
  readonly course: readonly DimensionCourse<R>[]
  /** The improvements that the assessment before the latest one named as ways to a lower level. */
  readonly goals: Goals<R>
  /** The worsenings since the assessment before the latest one that call for more than the current level. */
  readonly signs: Signs<R>
  /** From now on: what would have to improve for a lower level than the one recommended now, and what would call for a higher. */
  readonly ahead: { readonly goals: StepDown<R>; readonly signs: StepUp<R> }
  readonly ruleset: { readonly id: R['id']; readonly version: R['version'] }
}

/** What a dimension is rated now. */
export interface KnownRating<R extends Ruleset = Ruleset> {
  readonly rating: RatingCode<R>
}

/**
 * How one dimension went: the latest assessment against the last one before it that answered the dimension; and since admission
 * to the current level.
 *
 * Dimensions that are worked out from the treatment history have no course: they say what care there was, not how the
 * person is.
 */
export type DimensionCourse<R extends Ruleset = Ruleset> = {
  readonly dimension: RatedDimensionId<R>
  /** A text that mentions it can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
  /**
   * The first rating since admission to the current level, and the worst one with the latest day of it; of the whole history where
   * the level or the admission is not known. Absent where nothing was answered in that time.
   */
  readonly sinceAdmission?: { readonly first: DatedRating<R>; readonly worst: DatedRating<R> }
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

/** A sign that has appeared: the least of what got worse since last time that calls for more than the current level. */
export interface Sign<R extends Ruleset = Ruleset> {
  /** The level that it calls for. */
  readonly to: RungCode<R, 'level'>
  readonly changes: readonly {
    readonly dimension: DimensionId<R>
    /** The rating last time, and the least one that calls for it. */
    readonly from: RatingCode<R>
    readonly to: RatingCode<R>
    readonly now: RatingCode<R>
  }[]
}

/**
 * The warning signs: whatever got worse since the assessment before the latest one and calls, by itself or together, for more
 * than the current level and more than was recommended then. All of what could have appeared is looked at.
 */
export type Signs<R extends Ruleset = Ruleset> =
  /** There was none before. */
  | { readonly status: 'first-assessment' }
  | {
      readonly status: 'checked'
      /** The day of the assessment before. */
      readonly assessedOn: string
      /** The level above which something counts as a sign. */
      readonly above: RungCode<R, 'level'>
      /** At most five: those of the fewest dimensions first, then those declared first. Empty says that there is none. */
      readonly appeared: readonly Sign<R>[]
      /** Answered then and not now, and a sign could hide there: keys of the intake. */
      readonly notKnown: readonly string[]
    }
  /** Not everything was answered then, so nothing is said. */
  | (StepUnknown & { readonly assessedOn: string })
  /** No level is above the current one. */
  | { readonly status: 'highest'; readonly assessedOn: string; readonly level: RungCode<R, 'level'> }
