import type { AdultRuleset } from '../adult/adult.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { Intake } from '../intake/Intake.ts'
import type { GivenFacts } from './MedicareOptions.ts'
import type { MedicareSetting } from './Setting.ts'

/** All that a criterion is checked against. */
export interface Situation {
  readonly setting: MedicareSetting
  /** Medicare's least hours a week in this setting. */
  readonly hours: number
  readonly intake: Intake<AdultRuleset>
  readonly recommendation: Recommendation<AdultRuleset>
  readonly given: GivenFacts
}
