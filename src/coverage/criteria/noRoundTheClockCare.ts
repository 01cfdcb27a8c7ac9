import { withdrawalManagement } from '../../adult/ladders.ts'
import { bearingOf, levelEvidence, levelQuestions, reaches, ruleEvidence } from '../levelSigns.ts'
import type { Finding, MedicareCriterionEvidence } from '../MedicareCriterion.ts'
import { evidenceIn, ratingSign } from '../Sign.ts'
import type { Situation } from '../Situation.ts'

/** Criterion 3. Any need for a 24-hour setting counts: watching over, nursing, withdrawal, or the level as a whole. */
export function noRoundTheClockCare(situation: Situation): Finding {
  const withdrawal = situation.recommendation.ladders.withdrawalManagement
  const decisive: readonly MedicareCriterionEvidence[] = [
    levelEvidence(situation, 'residential', 'against'),
    {
      kind: 'ladder',
      ladder: 'withdrawalManagement',
      answer: withdrawal,
      bearing: bearingOf(reaches(withdrawal, 'residential', withdrawalManagement), 'against'),
      sensitive: false,
    },
    ...evidenceIn([
      ratingSign(situation, {
        dimension: 'supervision',
        forUpTo: 'daily',
        againstFrom: 'around-the-clock',
      }),
      ratingSign(situation, {
        dimension: 'medicalNeeds',
        forUpTo: 'monitoring',
        againstFrom: 'nursing',
      }),
    ]),
  ]
  const evidence = [...decisive, ...ruleEvidence(situation, 'residential', 'against')]
  if (decisive.some(({ bearing }) => bearing === 'against'))
    return { status: 'unmet', evidence, settledBy: [] }
  // An unanswered rating that could matter leaves the level open, so the level speaks for it.
  return decisive.every(({ bearing }) => bearing === 'for')
    ? { status: 'met', evidence, settledBy: [] }
    : { status: 'unknown', evidence, settledBy: levelQuestions(situation, 'residential') }
}
