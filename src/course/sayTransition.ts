import { floorIn } from './Levels.ts'
import type { Reassessment } from './Reassessment.ts'
import type { Transition, TransitionReason } from './Transition.ts'
import type { Words } from './Words.ts'

/** What to do, in a sentence. */
export function sayTransition(transition: Transition, { phrases, level }: Words): string {
  switch (transition.status) {
    case 'step-up':
      return transition.settled
        ? phrases.stepUp(level(transition.from), level(transition.to))
        : phrases.stepUpAtLeast(level(transition.from), level(transition.atLeast))
    case 'continue':
      return phrases.continue(level(transition.to))
    case 'step-down':
      return phrases.stepDown(level(transition.from), level(transition.to))
    case 'discharge-ready':
      return phrases.dischargeReady(level(transition.from), level(transition.to))
    case 'unknown':
      return phrases.unknown
  }
}

/** Why, and which rules call for the level that is recommended, or for the floor that is proven. */
export function sayReasons(
  { transition, reasons, recommendation }: Reassessment,
  words: Words,
): readonly string[] {
  const { phrases } = words
  const facts = reasons.flatMap((reason) => sayReason(reason, words))
  const open = recommendation.status === 'provisional' && transition.status === 'continue'
  const rules = recommendation.reasons.filter(({ decisiveFor }) => decisiveFor.includes('level'))
  return [
    phrases.why,
    ...[...facts, ...(open ? [phrases.noStepDown] : [])].map((fact) => `- ${fact}`),
    ...(rules.length === 0 ? [] : [phrases.restsOn(words.level(floorIn(recommendation)))]),
    ...rules.map(({ rule }) => `- ${words.rule(rule)}`),
  ]
}

function sayReason(
  reason: TransitionReason,
  { phrases, level, levels, questions, dimension, rating }: Words,
): readonly string[] {
  switch (reason.code) {
    case 'level-not-known':
      return [reason.because === 'not-asked' ? phrases.notAsked : phrases.noOngoingCare]
    case 'recommended-higher':
      return [phrases.recommendedHigher(level(reason.level))]
    case 'recommended-current':
      return [phrases.recommendedCurrent(level(reason.level))]
    case 'recommended-lower':
      return [phrases.recommendedLower(level(reason.level))]
    case 'not-settled':
      return [
        phrases.notSettled(level(reason.atLeast), levels(reason.possible)),
        phrases.couldRaise(questions(reason.unanswered)),
      ]
    case 'danger-not-past':
    case 'danger-past': {
      const { dimension: id, worst, last } = reason
      return [
        worst === undefined
          ? phrases.dangerUnanswered(dimension(id), last)
          : phrases.danger(dimension(id), rating(id, worst.rating), worst.assessedOn),
        reason.code === 'danger-past'
          ? phrases.dangerPast(reason.on, reason.by)
          : phrases.dangerHolds(reason.until),
      ]
    }
    case 'agreed':
      return [phrases.agreed(reason.assessments, reason.days, reason.since)]
    case 'not-yet-agreed':
      return [
        phrases.notYetAgreed(reason.assessments, reason.days, reason.since),
        phrases.needed(reason.minimumAssessments, reason.minimumDaysApart, reason.notBefore),
      ]
    case 'interrupted':
      return [phrases.interrupted[reason.because](reason.assessedOn)]
    case 'lowest-agreed':
      return [phrases.lowestAgreed(level(reason.level))]
    case 'one-level-at-a-time':
      return [phrases.oneLevelAtATime(level(reason.agreed), level(reason.level))]
    case 'bridge':
      return [phrases.bridge(level(reason.level))]
    case 'leaves-treatment':
      return [phrases.leavesTreatment(level(reason.level))]
  }
}
