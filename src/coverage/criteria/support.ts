import type { Finding } from '../MedicareCriterion.ts'
import { judged, ratingSign } from '../Sign.ts'
import type { Situation } from '../Situation.ts'

/**
 * Criterion 4. It names support, so only the people around can make it unmet: somebody who lives with violence, or
 * without a home, is not turned away by that alone. But a home in doubt takes a clinician's judgment.
 */
export function support(situation: Situation): Finding {
  return judged(
    [
      ratingSign(situation, { dimension: 'supportSystem', forUpTo: 'adequate', againstFrom: 'poor' }),
      ratingSign(situation, { dimension: 'livingEnvironment', forUpTo: 'stable' }),
    ],
    { fact: 'adequateSupport', value: situation.given.adequateSupport, speaksFor: true },
  )
}
