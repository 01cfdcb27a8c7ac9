import type { Outcome } from '../ruleset/Occasion.ts'
import type { RatedDimensionId, Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { DatedRating } from './DatedRating.ts'

/** What to do about the level that the person is in now. What else has to be done stands in `actions`, and comes first. */
export type Transition<R extends Ruleset = Ruleset> =
  /**
   * A higher level is recommended, at once: one assessment is enough, and no level is waited at in between. Or it was
   * recommended before, and nothing has become of it yet (`step-up-open`).
   */
  | {
      readonly status: 'step-up'
      readonly settled: true
      readonly from: RungCode<R, 'level'>
      readonly to: RungCode<R, 'level'>
    }
  /** Not everything is answered, but the floor that is proven already is higher. Like an unsettled answer, it has no `to`. */
  | {
      readonly status: 'step-up'
      readonly settled: false
      readonly from: RungCode<R, 'level'>
      readonly atLeast: RungCode<R, 'level'>
      readonly possible: readonly RungCode<R, 'level'>[]
    }
  /** Stay for now: `to` is where the person is. */
  | {
      readonly status: 'continue'
      readonly from: RungCode<R, 'level'>
      readonly to: RungCode<R, 'level'>
    }
  /** A lower level has been recommended for long enough; one step of the way can be offered. */
  | {
      readonly status: 'step-down'
      readonly from: RungCode<R, 'level'>
      readonly to: RungCode<R, 'level'>
    }
  /** No rule has called for more than the lowest level for long enough: review whether to end treatment. */
  | {
      readonly status: 'review-ending'
      readonly from: RungCode<R, 'level'>
      readonly to: RungCode<R, 'level'>
    }
  /** The person is in no care now: `to` is what is recommended, or was and is still open. */
  | { readonly status: 'not-in-care'; readonly settled: true; readonly to: RungCode<R, 'level'> }
  | {
      readonly status: 'not-in-care'
      readonly settled: false
      readonly atLeast: RungCode<R, 'level'>
      readonly possible: readonly RungCode<R, 'level'>[]
    }
  /** It is not known at which level the person is. */
  | { readonly status: 'unknown' }

/** Why an assessment does not count towards a step down. */
export type Interruption =
  /** Its intake says that the person was at another level then. */
  | 'other-level'
  /** Its intake does not say at which level the person was, and neither does the option `current.since`. */
  | 'level-not-known'
  /** Its answer was not settled. */
  | 'not-settled'
  /** It recommended the level that the person is in now, or a higher one. */
  | 'not-lower'
  /** There are more days than `maximumDaysApart` between it and the next one. */
  | 'too-far-apart'

/**
 * What is known of danger in the days before: no step down is offered while it is not confirmed to be over.
 *
 * `last` is the last day on which the dimension had a dangerous rating or no answer. `worst` is the worst of those ratings and
 * the latest day of it; it is absent if there was no answer only, which is no safer.
 */
export type DangerReason<R extends Ruleset = Ruleset> = {
  readonly dimension: RatedDimensionId<R>
  readonly worst?: DatedRating<R>
  readonly last: string
} & (
  | {
      readonly code: 'danger-not-past'
      /** From this day on it holds nothing any more, unless there is danger again. */
      readonly until: string
    }
  /** A clinician has confirmed on a later day that it is over: who, and when. */
  | { readonly code: 'danger-past'; readonly by: string; readonly on: string }
)

/** What a person was in before, if it is over: the episode that ended last. */
export interface LastEpisode<R extends Ruleset = Ruleset> {
  readonly level: RungCode<R, 'level'>
  readonly outcome: Outcome
  readonly endedOn?: string
}

/** Why no step down is offered although lower levels are recommended: the person is not steady. */
export type UnsteadyReason<R extends Ruleset = Ruleset> =
  /** Ratings are worse now than at the assessment before, or than the best of the days looked back on (`daysOfStability`). */
  | {
      readonly code: 'worse'
      readonly dimensions: readonly {
        readonly dimension: RatedDimensionId<R>
        /** The best rating of that time, and the latest day of it. */
        readonly best: DatedRating<R>
        readonly now: DatedRating<R>
      }[]
    }
  /** A rating rose into the upper half of its scale while the person was at this level of care, a short time ago. */
  | {
      readonly code: 'rating-rose'
      readonly dimension: RatedDimensionId<R>
      readonly before: DatedRating<R>
      readonly worse: DatedRating<R>
      /** From this day on it holds nothing any more, unless it rises again. */
      readonly until: string
    }
  /** Not everything was answered in the days that are looked back on, so whether the person is steady is not known. */
  | {
      readonly code: 'steadiness-not-known'
      /** Keys of the intake that are open, now or then. */
      readonly unanswered: readonly string[]
    }
  /** The recommended level rose from one assessment to the next, both at this level of care, a short time ago. */
  | {
      readonly code: 'recommendation-rose'
      readonly from: RungCode<R, 'level'>
      readonly to: RungCode<R, 'level'>
      readonly assessedOn: string
      /** From this day on it holds nothing any more, unless it rises again. */
      readonly until: string
    }

/** A fact that the transition rests on. */
export type TransitionReason<R extends Ruleset = Ruleset> =
  | DangerReason<R>
  | UnsteadyReason<R>
  | { readonly code: 'level-not-known'; readonly because: 'not-asked' }
  /** The treatment history names no ongoing care. `left` is absent where it does not say which episode was the last. */
  | { readonly code: 'not-in-care'; readonly left?: LastEpisode<R> }
  | { readonly code: 'recommended-higher'; readonly level: RungCode<R, 'level'> }
  | { readonly code: 'recommended-current'; readonly level: RungCode<R, 'level'> }
  | { readonly code: 'recommended-lower'; readonly level: RungCode<R, 'level'> }
  /**
   * This level, higher than the one that the person is in, was recommended by so many assessments from `since` to `last`. It has
   * not been carried out, not been declined on record, and two later assessments that recommend less are not there yet.
   */
  | {
      readonly code: 'step-up-open'
      readonly level: RungCode<R, 'level'>
      readonly since: string
      readonly last: string
      readonly assessments: number
    }
  /** It is on record that the person declined the step up, on the day of the latest assessment or later. */
  | { readonly code: 'step-up-declined'; readonly by: string; readonly on: string }
  /** The level is recommended only because the care that is ongoing has not helped; it has not had the time to. */
  | {
      readonly code: 'trial-too-short'
      readonly level: RungCode<R, 'level'>
      readonly startedOn: string
      readonly days: number
      readonly minimumTrialDays: number
    }
  /** What is in `actions` cannot wait: until it is done nothing is stepped down. */
  | { readonly code: 'act-first' }
  /** The latest answer is not settled. */
  | {
      readonly code: 'not-settled'
      readonly atLeast: RungCode<R, 'level'>
      readonly possible: readonly RungCode<R, 'level'>[]
      /** Keys of the intake whose answers could still raise the level. */
      readonly unanswered: readonly string[]
    }
  /** The latest assessments in a row recommended a lower level, enough of them and for long enough. */
  | {
      readonly code: 'agreed'
      readonly since: string
      readonly assessments: number
      readonly days: number
    }
  /** They did, but too few of them, or for too short a time. */
  | {
      readonly code: 'not-yet-agreed'
      readonly since: string
      readonly assessments: number
      readonly days: number
      /** How many assessments are asked for, and how many days from the first of them to the last. */
      readonly minimumAssessments: number
      readonly minimumDaysApart: number
      /** The first day on which an assessment could complete them, if all agree until then. */
      readonly notBefore: string
    }
  /** The assessment right before those in agreement, and why it is none of them. */
  | { readonly code: 'interrupted'; readonly assessedOn: string; readonly because: Interruption }
  /** Lower levels were recommended, but not every assessment that counts agrees on one below this. */
  | { readonly code: 'lowest-agreed'; readonly level: RungCode<R, 'level'> }
  /** A lower level was agreed on; the way there is taken one step at a time, and this is the first. */
  | {
      readonly code: 'one-level-at-a-time'
      readonly agreed: RungCode<R, 'level'>
      readonly level: RungCode<R, 'level'>
    }
  /** Out of care around the clock, the step passes over levels: the ruleset itself names this one as the bridge. */
  | { readonly code: 'bridge'; readonly level: RungCode<R, 'level'> }
  /** Below the level that the person is in, there is only the lowest one. */
  | { readonly code: 'leaves-treatment'; readonly level: RungCode<R, 'level'> }
