import type { Assessor } from '../assessor/Assessor.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import type { DimensionId, LadderId, RuleId, Ruleset, RungCode } from '../ruleset/Ruleset.ts'

const reasons = [
  'clinical-judgment',
  'new-information',
  'patient-preference',
  'work-school-or-caregiving',
  'distance-or-transport',
  'service-not-available',
  'waiting-list',
  'specialized-program',
  'insurance',
  'cost',
  'legal-requirement',
  'other',
] as const

/** Why a clinician chooses another level: a closed list, so that reasons can be counted. The note says the rest. Frozen. */
export const overrideReasons: typeof reasons = /* @__PURE__ */ Object.freeze(reasons)

/** One of the reasons for an override. */
export type OverrideReasonCode = (typeof overrideReasons)[number]

/** What a clinician decides. It is checked at run time. */
export interface OverrideRequest<R extends Ruleset = Ruleset> {
  readonly level: RungCode<R, 'level'>
  readonly reasonCode: OverrideReasonCode
  /** In the clinician's own words; up to 10,000 characters. */
  readonly note: string
  /** Who decides. */
  readonly by: string
  /** The day of the decision, `YYYY-MM-DD`, not before the assessment; the library has no clock. */
  readonly at?: string | null
  /**
   * Required to be `true` below a level that a rule about safety holds, or that an open safety question could; and two or
   * more rungs below the recommended level.
   */
  readonly acknowledgeRisk?: boolean | null
  /**
   * What bridges the time until the recommended level: who sees the person, how often, what leads to more. Required two or
   * more rungs below the recommended level; up to 10,000 characters.
   */
  readonly bridge?: string | null
}

/** What bears on an override beside the recommendation and the request. */
export interface OverrideOptions<R extends Ruleset = Ruleset> {
  /**
   * The dimensions of which the rules that rest on them are not overruled without an acknowledgement.
   *
   * @defaultValue The safety dimensions of the ruleset and `supervision`.
   */
  readonly acknowledgeFor?: readonly DimensionId<R>[]
  /**
   * How many rungs below the recommended level, or below the floor that is proven so far, an override needs an
   * acknowledgement and a bridge.
   *
   * @defaultValue `2`: our own judgment
   */
  readonly bridgeFrom?: number
  /**
   * The assessor that made the recommendation.
   *
   * @defaultValue The adult one.
   */
  readonly assessor?: Assessor<R>
}

/** A rule that fired and whose floor is above the chosen level. */
export interface OverruledRule<R extends Ruleset = Ruleset> {
  readonly rule: RuleId<R>
  /** The level that it holds. */
  readonly level: RungCode<R, 'level'>
  /** It rests on a dimension that asks for an acknowledgement. */
  readonly safety: boolean
  /** It rests on something that can endanger the person if somebody else reads it. */
  readonly sensitive: boolean
}

/** What choosing a level overrules, or leaves open. */
export interface Overruled<R extends Ruleset = Ruleset> {
  /** The rules, the most intensive floor first; of the rules on a danger only the strongest. */
  readonly rules: readonly OverruledRule<R>[]
  /** Open questions, by their keys in the intake, whose answers could hold a higher level than the chosen one. */
  readonly openQuestions: readonly { readonly id: string; readonly safety: boolean }[]
  /** Does `override` ask for `acknowledgeRisk: true`? */
  readonly needsAcknowledgement: boolean
  /** Does it ask for a `bridge`? Absent where it does not. */
  readonly needsBridge?: true
}

/** The directions that an override can have. */
export const overrideDirections = ['higher', 'lower', 'before-settled'] as const

/**
 * Where the chosen level lies: `higher` than anything that is possible; `lower` than the answer or its proven floor; or
 * `before-settled`: among the levels that the open questions still leave possible, or between them.
 */
export type OverrideDirection = (typeof overrideDirections)[number]

/** A clinician's decision for another level than the recommended one: plain JSON, for the chart. */
export interface OverrideRecord<R extends Ruleset = Ruleset> {
  /** What was recommended, on every ladder. */
  readonly recommended: { readonly [L in LadderId<R>]: LadderAnswer<RungCode<R, L>> }
  readonly chosen: RungCode<R, 'level'>
  readonly direction: OverrideDirection
  readonly reasonCode: OverrideReasonCode
  readonly note: string
  readonly by: string
  readonly at?: string
  /** What bridges the time until the recommended level; absent where nobody said. */
  readonly bridge?: string
  readonly overruled: Overruled<R>
  /** `not-needed` where nothing asked for it. */
  readonly riskAcknowledgement: 'given' | 'not-needed'
  readonly actNow: readonly ('emergency-services' | 'stay-with-person')[]
  readonly ruleset: { readonly id: R['id']; readonly version: R['version'] }
}
