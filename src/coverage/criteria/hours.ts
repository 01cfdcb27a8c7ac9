import { levelEvidence } from '../levelSigns.ts'
import type { Finding } from '../MedicareCriterion.ts'
import type { Situation } from '../Situation.ts'

/** Criterion 1. The plan of care shows the hours, so an intake alone can neither meet nor miss it. */
export function hours(situation: Situation): Finding {
  const { given, setting, hours: least } = situation
  const beside = levelEvidence(situation, setting, 'for')
  const { plannedHoursPerWeek } = given
  if (plannedHoursPerWeek === undefined)
    return {
      status: 'unknown',
      evidence: [beside],
      settledBy: [{ in: 'options', key: 'plannedHoursPerWeek' }],
    }
  const enough = plannedHoursPerWeek >= least
  return {
    status: enough ? 'met' : 'unmet',
    evidence: [
      {
        kind: 'fact',
        fact: 'plannedHoursPerWeek',
        value: plannedHoursPerWeek,
        bearing: enough ? 'for' : 'against',
        sensitive: false,
      },
      beside,
    ],
    settledBy: [],
  }
}
