import type { Recommendation } from '../assessor/Recommendation.ts'
import { isDanger, isEmergency } from '../documents/alertOf.ts'

/** What the recommendation itself calls for at once, wherever the person goes. */
export function dangerNow(
  recommendation: Recommendation,
): readonly ('emergency-services' | 'stay-with-person')[] {
  return [
    ...(isEmergency(recommendation) ? (['emergency-services'] as const) : []),
    ...(isDanger(recommendation) ? (['stay-with-person'] as const) : []),
  ]
}
