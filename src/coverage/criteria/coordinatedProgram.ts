import { levels } from '../../adult/levels.ts'
import { levelEvidence, levelQuestions, reaches, ruleEvidence } from '../levelSigns.ts'
import type { Finding } from '../MedicareCriterion.ts'
import type { Situation } from '../Situation.ts'

/** The least level of care that is a coordinated program, and no isolated sessions. */
const program = 'intensive-outpatient'

/** Criterion 2. More than isolated sessions are needed where the recommendation is a program, whatever is still open. */
export function coordinatedProgram(situation: Situation): Finding {
  const reached = reaches(situation.recommendation.ladders.level, program, levels)
  return {
    status: reached === undefined ? 'unknown' : reached ? 'met' : 'unmet',
    evidence: [levelEvidence(situation, program, 'for'), ...ruleEvidence(situation, program, 'for')],
    settledBy: reached === undefined ? levelQuestions(situation, program) : [],
  }
}
