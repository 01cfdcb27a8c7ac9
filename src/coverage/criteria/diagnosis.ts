import type { Finding, MedicareCriterionEvidence, MedicareCriterionStatus } from '../MedicareCriterion.ts'
import type { DiagnosisKind } from '../MedicareOptions.ts'
import type { MedicareSetting } from '../Setting.ts'
import type { Situation } from '../Situation.ts'

/** Criterion 5. What an intake names is no diagnosis, and naming nothing does not rule one out. */
export function diagnosis({ setting, intake, given }: Situation): Finding {
  const named: readonly MedicareCriterionEvidence[] = intake.conditions
    ? [{ kind: 'conditions', conditions: intake.conditions, bearing: 'open', sensitive: false }]
    : []
  const { diagnoses } = given
  if (diagnoses === undefined)
    return { status: 'unknown', evidence: named, settledBy: [{ in: 'options', key: 'diagnoses' }] }
  const status = statusOf(diagnoses, setting)
  const bearing = ({ met: 'for', unmet: 'against', unknown: 'open' } as const)[status]
  return {
    status,
    evidence: [{ kind: 'fact', fact: 'diagnoses', value: diagnoses, bearing, sensitive: false }, ...named],
    settledBy: [],
  }
}

function statusOf(diagnoses: readonly DiagnosisKind[], setting: MedicareSetting): MedicareCriterionStatus {
  if (diagnoses.includes('mental-health')) return 'met'
  if (diagnoses.length === 0) return 'unmet'
  // Substance use alone: summaries of the IOP benefit include it; the PHP text of 2015 does not say, and a later one
  // names such patients elsewhere.
  return setting === 'intensive-outpatient' ? 'met' : 'unknown'
}
