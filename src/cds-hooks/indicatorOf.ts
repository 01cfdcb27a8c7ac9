import { floorOf } from '../explanation/floorOf.ts'
import type { Recommendation } from '../recommendation/Recommendation.ts'
import type { Indicator } from './Card.ts'

/** The floors of `urgency` that call for attention today or within days. */
const soon = new Set(['urgent', 'emergent'])

/**
 * How much a card matters, by the urgency that is proven. `critical` is kept for emergencies, or nobody would look up any
 * more. While a safety question is open that could still make it one, the card is a warning.
 */
export function indicatorOf({ ladders, openQuestions }: Recommendation): Indicator {
  const floor = floorOf(ladders.urgency)
  if (floor === 'emergency') return 'critical'
  const mayBe = openQuestions.some(({ safety, couldRaise }) => safety && couldRaise.urgency === 'emergency')
  return mayBe || (floor !== undefined && soon.has(floor)) ? 'warning' : 'info'
}
