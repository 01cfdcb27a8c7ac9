import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { Source, Verification } from '../ruleset/Source.ts'
import type { CertificationSchedule } from './certificationDates.ts'
import type {
  MedicareCriterionCheck,
  MedicareCriterionId,
  MedicareCriterionStatus,
} from './MedicareCriterion.ts'
import type { GivenFacts, MedicareSetting } from './MedicareOptions.ts'
import type { ServiceCode } from './serviceCodes.ts'

/** Something in a review that was not read at first hand. */
export type Unverified = {
  readonly verified: Exclude<Verification, 'primary'>
} & (
  | { readonly kind: 'criterion'; readonly id: MedicareCriterionId }
  | { readonly kind: 'hours' | 'certification' | 'first-certification' | 'recertification' }
  | { readonly kind: 'code'; readonly code: string }
)

/**
 * Medicare's patient criteria for a setting, one by one. Plain JSON. There is no answer for all of them together: that
 * would look like a coverage decision, and it is none.
 */
export interface MedicareReview {
  readonly setting: MedicareSetting
  readonly assessedOn: string
  readonly hoursPerWeek: { readonly least: number; readonly source: Source; readonly verified: Verification }
  /** All seven, in the order of the regulation. */
  readonly criteria: readonly MedicareCriterionCheck[]
  /** Whether a physician certifies what the setting requires, as far as it was told. */
  readonly certification: {
    readonly status: MedicareCriterionStatus
    readonly label: string
    readonly source: Source
    readonly verified: Verification
  }
  /** Due dates, where a day of admission was given. */
  readonly schedule?: CertificationSchedule
  /** Codes that go with the setting, for orientation. */
  readonly codes: readonly ServiceCode[]
  /** All of the above that was not read at first hand. Show it to whoever relies on this. */
  readonly unverified: readonly Unverified[]
  /** That this is no coverage decision. Show it too. */
  readonly notice: string
  /** What the recommendation says that this rests on. */
  readonly recommendation: Pick<
    Recommendation<AdultRuleset>,
    'ladders' | 'answered' | 'unanswered' | 'ruleset'
  >
  /** The facts that were given beside the intake. */
  readonly given: GivenFacts
}
