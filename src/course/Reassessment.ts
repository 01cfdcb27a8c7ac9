import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import type { Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { DimensionCourse } from './DimensionCourse.ts'
import type { Goals } from './Goals.ts'
import type { Signs } from './Signs.ts'
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
