import type { Finding } from '../MedicareCriterion.ts'
import { judged, ratingSign } from '../Sign.ts'
import type { Situation } from '../Situation.ts'

/**
 * Criterion 7. Commitment is willingness and no ability, and people with extreme symptoms do take part in day programs;
 * so both are only shown. Who cannot meet basic needs cannot be expected to tolerate hours of treatment.
 */
export function ableToTakePart(situation: Situation): Finding {
  return judged(
    [ratingSign(situation, { dimension: 'functionalImpairment', againstFrom: 'extreme' })],
    { fact: 'canParticipate', value: situation.given.canParticipate, speaksFor: true, always: true },
    [
      ratingSign(situation, { dimension: 'symptomSeverity' }),
      ratingSign(situation, { dimension: 'commitment' }),
    ],
  )
}
