import type { Finding } from '../MedicareCriterion.ts'
import { judged, ratingSign } from '../Sign.ts'
import type { Situation } from '../Situation.ts'

/**
 * Criterion 6. Intent at present, or behavior that is recent and not resolved, is danger. A plan without intent may or
 * may not be: the criterion asks for a judgment, and so does this.
 */
export function noDanger(situation: Situation): Finding {
  return judged([ratingSign(situation, { dimension: 'riskOfHarm', forUpTo: 'low', againstFrom: 'high' })], {
    fact: 'judgedDangerous',
    value: situation.given.judgedDangerous,
    speaksFor: false,
  })
}
