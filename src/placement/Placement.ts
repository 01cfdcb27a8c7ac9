import type { LadderAnswer } from '../assessor/Recommendation.ts'
import type { CareFormat } from '../intake/Intake.ts'
import type { LadderId, RuleId, Ruleset, RungCode } from '../ruleset/Ruleset.ts'
import type { Addition } from './Addition.ts'
import type { Gap } from './Gap.ts'

/** What can have to be done now. */
export const actNowCodes = ['emergency-services', 'stay-with-person', 'emergency-department'] as const

/**
 * What has to be done now, whatever else is arranged:
 *
 * - `emergency-services`: the urgency is an emergency;
 * - `stay-with-person`: the risk of harm is rated high or imminent;
 * - `emergency-department`: what is needed is not available in time, and waiting at a lower level is not safe.
 */
export type ActNow = (typeof actNowCodes)[number]

/** What can be lacking. */
export const shortfalls = ['level', 'withdrawal-setting', 'wait'] as const

/** Why a place is not enough by itself: its level is too low, or it cannot give the withdrawal setting, or not in time. */
export type Shortfall = (typeof shortfalls)[number]

/** A rule that fired and that the place does not meet: its risk stays open. */
export interface OpenRisk<R extends Ruleset = Ruleset> {
  readonly rule: RuleId<R>
  /** The floors of the rule that the place stays below. Of the rules on a danger only the strongest is listed. */
  readonly unmet: { readonly [L in LadderId<R>]?: RungCode<R, L> }
  /** It rests on something that can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
}

interface Common<R extends Ruleset> {
  /** What the recommendation says of every ladder, each with its status. */
  readonly recommended: { readonly [L in LadderId<R>]: LadderAnswer<RungCode<R, L>> }
  /** Empty where nothing has to be done before everything else. */
  readonly actNow: readonly ActNow[]
  readonly ruleset: { readonly id: R['id']; readonly version: R['version'] }
}

interface Findings<R extends Ruleset> extends Common<R> {
  /** Why it is not the recommended level, by level from the least intensive one; then what the picked place and the services lack. */
  readonly gaps: readonly Gap<R>[]
  /** What to add. */
  readonly additions: readonly Addition<R>[]
}

interface Place<R extends Ruleset> {
  readonly level: RungCode<R, 'level'>
  /** The preferred format where it is offered and will do; otherwise what is offered. */
  readonly formats: readonly CareFormat[]
  /** Absent when it is not known. */
  readonly waitDays?: number
}

/** Something else that is on offer, and when it starts. */
export interface Meanwhile<R extends Ruleset = Ruleset> {
  readonly level: RungCode<R, 'level'>
  readonly formats: readonly CareFormat[]
  readonly waitDays: number
}

/** When it starts, and what else there is around that. Each key is there only where it says something. */
export interface Timeline<R extends Ruleset = Ruleset> {
  /** The place starts later than the urgency allows. */
  readonly late?: true
  /**
   * Until a start that is late, or that nobody knows: the soonest of what is less and surely there before. It is an interim
   * plan, and no more; `additions` go with it.
   */
  readonly meanwhile?: Meanwhile<R>
  /**
   * What to move to, in order of the start, each better than the one before: after `meanwhile` and before the place; or, where
   * the place is not enough (`interim`), after it.
   */
  readonly steps?: readonly Meanwhile<R>[]
  /** What starts before a place that is late, or in time where nobody knows its start, and is more intensive: an offer. */
  readonly sooner?: readonly Meanwhile<R>[]
}

interface Insufficient<R extends Ruleset> {
  /** Offered levels that would be enough, and that the person declined. No wish is overruled; it has to be talked about. */
  readonly declinedButEnough: readonly RungCode<R, 'level'>[]
  readonly openRisks: readonly OpenRisk<R>[]
}

/** The recommended level is available; `late`, where it starts too late. */
export interface Placed<R extends Ruleset = Ruleset> extends Findings<R>, Place<R>, Timeline<R> {
  readonly status: 'placed'
}

/** The recommended level is not available; this is the next more intensive one that is. It is an offer: consent is not implied. */
export interface MoreIntensive<R extends Ruleset = Ruleset> extends Findings<R>, Place<R>, Timeline<R> {
  readonly status: 'more-intensive'
}

/** Nothing that is enough is available. This is where to bridge the time, with what has to be added and the risks that stay open. */
export interface Interim<R extends Ruleset = Ruleset>
  extends Findings<R>,
    Place<R>,
    Timeline<R>,
    Insufficient<R> {
  readonly status: 'interim'
  readonly shortfalls: readonly Shortfall[]
}

/** Nothing is available at all, or nothing that the person accepts at present. It has no level. */
export interface NotPlaced<R extends Ruleset = Ruleset> extends Findings<R>, Insufficient<R> {
  readonly status: 'none'
}

/** A placement for a recommendation whose level is settled. */
export type SettledPlacement<R extends Ruleset = Ruleset> =
  | Placed<R>
  | MoreIntensive<R>
  | Interim<R>
  | NotPlaced<R>

/**
 * The recommended level is not settled, so neither is the placement: like the recommendation, it has no `level`.
 * `againstFloor` is what would be picked if the floor that is proven so far were the answer, which nobody knows.
 */
export interface UnsettledPlacement<R extends Ruleset = Ruleset> extends Common<R> {
  readonly status: 'unsettled'
  readonly atLeast: RungCode<R, 'level'>
  readonly possible: readonly RungCode<R, 'level'>[]
  /** Keys of the intake whose answers could still raise the level. */
  readonly openQuestions: readonly string[]
  readonly againstFloor: SettledPlacement<R>
}

/** Where the person can go, given what is offered and what they want: plain JSON, facts and ids, for clinicians. */
export type Placement<R extends Ruleset = Ruleset> = SettledPlacement<R> | UnsettledPlacement<R>
