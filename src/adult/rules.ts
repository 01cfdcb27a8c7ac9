import type { AdultRule } from './AdultRule.ts'
import { combinedNeedsRules } from './rules/combinedNeedsRules.ts'
import { coOccurringRules } from './rules/coOccurringRules.ts'
import { homeRules } from './rules/homeRules.ts'
import { medicalRules } from './rules/medicalRules.ts'
import { relapseRules } from './rules/relapseRules.ts'
import { riskOfHarmRules } from './rules/riskOfHarmRules.ts'
import { serviceRules } from './rules/serviceRules.ts'
import { supervisionRules } from './rules/supervisionRules.ts'
import { symptomRules } from './rules/symptomRules.ts'
import { treatmentHistoryRules } from './rules/treatmentHistoryRules.ts'
import { withdrawalRules } from './rules/withdrawalRules.ts'

/** Every rule, by subject. Their order never matters. */
export const ruleOutlines: readonly AdultRule[] = [
  ...riskOfHarmRules,
  ...withdrawalRules,
  ...medicalRules,
  ...supervisionRules,
  ...symptomRules,
  ...coOccurringRules,
  ...relapseRules,
  ...homeRules,
  ...treatmentHistoryRules,
  ...combinedNeedsRules,
  ...serviceRules,
]
