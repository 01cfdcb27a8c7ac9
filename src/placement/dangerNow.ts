import type { Recommendation } from '../recommendation/Recommendation.ts'
import { floorOf } from './floorOf.ts'

/** What the recommendation itself calls for at once, wherever the person goes. */
export function dangerNow({
  answered,
  ladders,
}: Recommendation): readonly ('emergency-services' | 'stay-with-person')[] {
  const { urgency } = ladders
  const danger = answered.some(
    ({ dimension, rating }) => dimension === 'riskOfHarm' && (rating === 'high' || rating === 'imminent'),
  )
  return [
    ...(urgency !== undefined && floorOf(urgency) === 'emergency' ? (['emergency-services'] as const) : []),
    ...(danger ? (['stay-with-person'] as const) : []),
  ]
}
