/** `level-of-care/placement`: with what is available, and what a clinician decides instead. */

export type { Assessor } from '../assessor/Assessor.ts'
export type { Issue, Path } from '../boundary/Issue.ts'

import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Addition as AnyAddition } from './Addition.ts'
import type { Available as AnyAvailable, Offer as AnyOffer } from './Available.ts'
import type { Gap as AnyGap } from './Gap.ts'
import type {
  OverrideOptions as AnyOverrideOptions,
  OverrideRecord as AnyOverrideRecord,
  OverrideRequest as AnyOverrideRequest,
  Overruled as AnyOverruled,
} from './OverrideRecord.ts'
import type {
  Meanwhile as AnyMeanwhile,
  OpenRisk as AnyOpenRisk,
  Placement as AnyPlacement,
  SettledPlacement as AnySettledPlacement,
} from './Placement.ts'
import type { PlaceOptions as AnyPlaceOptions } from './PlaceOptions.ts'
import type { Waiting as AnyWaiting } from './Waiting.ts'
import type { TextOptions as AnyTextOptions } from './words.ts'

/** What the clinic or the region offers; of the adult ruleset unless another one is named. */
export type Available<R extends Ruleset = AdultRuleset> = AnyAvailable<R>
/** A level of care that is offered. */
export type Offer<R extends Ruleset = AdultRuleset> = AnyOffer<R>
/** What bears on a placement beside the recommendation and what is offered. */
export type PlaceOptions<R extends Ruleset = AdultRuleset> = AnyPlaceOptions<R>
/** What is known of waiting. */
export type Waiting<R extends Ruleset = AdultRuleset> = AnyWaiting<R>
/** Where the person can go. */
export type Placement<R extends Ruleset = AdultRuleset> = AnyPlacement<R>
/** A placement for a recommendation whose level is settled. */
export type SettledPlacement<R extends Ruleset = AdultRuleset> = AnySettledPlacement<R>
/** Why it is this level and not another, and what is missing. */
export type Gap<R extends Ruleset = AdultRuleset> = AnyGap<R>
/** Something to add. */
export type Addition<R extends Ruleset = AdultRuleset> = AnyAddition<R>
/** A rule that fired and that the place does not meet. */
export type OpenRisk<R extends Ruleset = AdultRuleset> = AnyOpenRisk<R>
/** Something else on offer, and when it starts. */
export type Meanwhile<R extends Ruleset = AdultRuleset> = AnyMeanwhile<R>
/** What a clinician decides. */
export type OverrideRequest<R extends Ruleset = AdultRuleset> = AnyOverrideRequest<R>
/** What bears on an override beside the recommendation and the request. */
export type OverrideOptions<R extends Ruleset = AdultRuleset> = AnyOverrideOptions<R>
/** A clinician's decision for another level than the recommended one. */
export type OverrideRecord<R extends Ruleset = AdultRuleset> = AnyOverrideRecord<R>
/** What choosing a level overrules, or leaves open. */
export type Overruled<R extends Ruleset = AdultRuleset> = AnyOverruled<R>
/** How a placement or an override is told. */
export type TextOptions<R extends Ruleset = AdultRuleset> = AnyTextOptions<R>

export type * from '../assessor/recommendationTypes.ts'
export type * from '../assessor/rulesetTypes.ts'
export { IntakeError, type IntakeIssue, type IntakeIssueCode } from '../boundary/IntakeError.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type { EmergencyTexts } from '../documents/TextOptions.ts'
export type { Addition as AnyAddition, AdditionCode } from './Addition.ts'
export type { Available as AnyAvailable, Offer as AnyOffer } from './Available.ts'
export { explainOverride } from './explainOverride.ts'
export { explainPlacement } from './explainPlacement.ts'
export type { Gap as AnyGap, LevelGap, ServiceGap } from './Gap.ts'
export type { InPersonFrom } from './inPerson.ts'
export {
  type OverrideDirection,
  type OverrideOptions as AnyOverrideOptions,
  type OverrideReasonCode,
  type OverrideRecord as AnyOverrideRecord,
  type OverrideRequest as AnyOverrideRequest,
  type Overruled as AnyOverruled,
  type OverruledRule,
  overrideReasons,
} from './OverrideRecord.ts'
export { override } from './override.ts'
export type {
  ActNow,
  Interim,
  Meanwhile as AnyMeanwhile,
  MoreIntensive,
  NotPlaced,
  OpenRisk as AnyOpenRisk,
  Placed,
  Placement as AnyPlacement,
  SettledPlacement as AnySettledPlacement,
  Shortfall,
  Timeline,
  UnsettledPlacement,
} from './Placement.ts'
export type { PlaceOptions as AnyPlaceOptions } from './PlaceOptions.ts'
export { place } from './place.ts'
export { rulesOverruled } from './rulesOverruled.ts'
export type { Waiting as AnyWaiting } from './Waiting.ts'
export type { TextOptions as AnyTextOptions } from './words.ts'
