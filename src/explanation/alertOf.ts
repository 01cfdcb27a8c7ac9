import type { Recommendation } from '../recommendation/Recommendation.ts'
import { floorOf } from './floorOf.ts'

/** What is said at once: that it is an emergency, that staff stay with the person, and what to do now. */
export interface AlertPhrases {
  readonly emergency: string
  readonly stay: string
}

/** Is the time to the first appointment now, whatever the open questions answer? */
export function isEmergency({ ladders }: Recommendation): boolean {
  return floorOf(ladders.urgency) === 'emergency'
}

/** What comes before everything else: nothing, unless there is danger or an emergency. */
export function alertOf(recommendation: Recommendation, phrases: AlertPhrases, now: string): string[] {
  const danger = recommendation.answered.some(
    ({ dimension, rating }) => dimension === 'riskOfHarm' && (rating === 'high' || rating === 'imminent'),
  )
  const emergency = isEmergency(recommendation)
  // One line, so that whoever reads no further has read both.
  const first = [...(emergency ? [phrases.emergency] : []), ...(danger ? [phrases.stay] : [])].join(' ')
  return [...(first === '' ? [] : [first]), ...(emergency ? [now] : [])]
}
