import { floorOf } from '../documents/alertOf.ts'
import type { Reassessment } from './Reassessment.ts'
import type { Words } from './Words.ts'

/** What to do about the level, in a sentence. */
export function sayTransition(reassessment: Reassessment, { phrases, level, rung, isHigher }: Words): string {
  const { transition, recommendation } = reassessment
  switch (transition.status) {
    case 'step-up':
      return transition.settled
        ? phrases.stepUp(level(transition.from), level(transition.to))
        : phrases.stepUpAtLeast(level(transition.from), level(transition.atLeast))
    case 'continue':
      return cannotWait(reassessment)
        ? phrases.stayAndAct(level(transition.to))
        : phrases.continue(level(transition.to))
    case 'step-down':
      return phrases.stepDown(level(transition.from), level(transition.to))
    case 'review-ending':
      return phrases.reviewEnding(level(transition.from), level(transition.to))
    case 'not-in-care': {
      if (transition.settled && !isHigher(transition.to)) return phrases.noCareNeeded(level(transition.to))
      const said = transition.settled
        ? phrases.notInCare(level(transition.to))
        : phrases.notInCareAtLeast(level(transition.atLeast))
      const urgency = floorOf(new Map(Object.entries(recommendation.ladders)).get('urgency'))
      return urgency === undefined ? said : `${said} ${rung('urgency', urgency)[1]}`
    }
    case 'unknown':
      return phrases.unknown
  }
}

/** Is there something to do that cannot wait for the next appointment? The urgency is listed only if it presses. */
export function cannotWait({ actions }: Reassessment): boolean {
  return actions.some(
    (action) => action.code === 'ask' || (action.code === 'ladder' && action.ladder === 'urgency'),
  )
}
