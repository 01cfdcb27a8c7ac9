import type { AdultRuleset } from '../adult/adultCore.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { Source, Verification } from '../ruleset/Source.ts'
import type { CertificationSchedule } from './certificationDates.ts'
import type { DeterminationRule } from './certificationRules.ts'
import type { Difference } from './Difference.ts'
import type { Finding, MedicareCriterionCheck, MedicareCriterionId } from './MedicareCriterion.ts'
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
  /** Where it differs from the recommendation, or the planned hours from the program. Absent where nothing does. Show it first. */
  readonly differs?: Difference
  readonly setting: MedicareSetting
  readonly assessedOn: string
  /** By the statute. */
  readonly hoursPerWeek: { readonly least: number; readonly source: Source; readonly verified: Verification }
  /** The regulation that the criteria stand in; each of them names the text that it rests on. */
  readonly regulation: Source
  /** All seven, in the order of the regulation. */
  readonly criteria: readonly MedicareCriterionCheck[]
  /** Whether a physician certifies what the setting requires, as far as it was told, and what speaks against it. */
  readonly certification: Finding & {
    readonly label: string
    readonly source: Source
    readonly verified: Verification
  }
  /** How often the statute asks a physician to determine the need for the hours. */
  readonly determination: DeterminationRule & { readonly label: string }
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
