import type { LadderId, RatedDimensionId, Ruleset, RungCode, ServiceId } from '../ruleset/Ruleset.ts'
import type { DatedRating } from './DatedRating.ts'

/** What has to be done now, whatever the level: it comes before the transition. */
export type CourseAction<R extends Ruleset = Ruleset> =
  /** A ladder other than the level, such as the time to the first appointment or where withdrawal is managed. */
  | {
      readonly code: 'ladder'
      readonly ladder: LadderId<R>
      /** The answer, or the floor of it that is proven. */
      readonly rung: RungCode<R>
      /** Is it higher than at the assessment before, or is there none before? */
      readonly isNew: boolean
    }
  /** Rules ask for this service now, and did not at the assessment before. */
  | { readonly code: 'service'; readonly service: ServiceId<R>; readonly sensitive: boolean }
  /** A safety question that was answered with more than the lowest rating is not answered any more: ask it today. */
  | { readonly code: 'ask'; readonly dimension: RatedDimensionId<R>; readonly before: DatedRating<R> }
  /**
   * The rating is low, and within the days that it looks back on it was one for behavior: ask whether there was suicidal or
   * violent behavior in that time, for then it is not low.
   */
  | {
      readonly code: 'look-back'
      readonly dimension: RatedDimensionId<R>
      readonly now: DatedRating<R>
      /** The worst rating of that time, and the latest day of it. */
      readonly worst: DatedRating<R>
    }
  /** The last episode of care was left early, or one that may have been the last, and there is none now: reach out. */
  | { readonly code: 'outreach' }
  /** Before treatment ends: make a plan for the case of a relapse. */
  | { readonly code: 'relapse-plan' }
