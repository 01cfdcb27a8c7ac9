import { floorIn } from './Levels.ts'
import type { Reassessment } from './Reassessment.ts'
import type { TransitionReason } from './Transition.ts'
import type { Words } from './Words.ts'

/** Why, and which rules call for the level that is recommended, or for the floor that is proven. */
export function sayReasons(
  { transition, reasons, recommendation }: Reassessment,
  words: Words,
): readonly string[] {
  const { phrases } = words
  const isStepUp = transition.status === 'step-up'
  const facts = reasons.flatMap((reason) => sayReason(reason, isStepUp, words))
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
  isStepUp: boolean,
  { phrases, level, levels, questions, dimension, rating }: Words,
): readonly string[] {
  switch (reason.code) {
    case 'level-not-known':
      return [phrases.notAsked]
    case 'not-in-care': {
      const { left } = reason
      return [
        phrases.noOngoingCare,
        ...(left === undefined ? [] : [phrases.left(level(left.level), left.outcome, left.endedOn)]),
      ]
    }
    case 'step-up-open':
      return [phrases.stepUpOpen(level(reason.level), reason.assessments, reason.since, reason.last)]
    case 'step-up-declined':
      return [phrases.stepUpDeclined(reason.on, named(reason.by))]
    case 'trial-too-short':
      return [
        phrases.trialTooShort(level(reason.level), reason.startedOn, reason.days, reason.minimumTrialDays),
      ]
    case 'act-first':
      return [phrases.actFirst]
    case 'worse': {
      const each = reason.dimensions.map(({ dimension: id, best, now }) =>
        phrases.worseOne(dimension(id), rating(id, now.rating), rating(id, best.rating), best.assessedOn),
      )
      return [phrases.worse(each.join('; '))]
    }
    case 'rating-rose': {
      const { dimension: id, before, worse, until } = reason
      return [
        phrases.ratingRose(
          dimension(id),
          rating(id, before.rating),
          rating(id, worse.rating),
          worse.assessedOn,
          until,
        ),
      ]
    }
    case 'steadiness-not-known':
      return [phrases.steadinessNotKnown(questions(reason.unanswered))]
    case 'recommendation-rose':
      return [
        phrases.recommendationRose(level(reason.from), level(reason.to), reason.assessedOn, reason.until),
      ]
    case 'recommended-higher':
      // Where it is too soon to say that care does not help, nothing is stepped up.
      return [(isStepUp ? phrases.recommendedHigher : phrases.recommendedLower)(level(reason.level))]
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
          ? phrases.dangerPast(reason.on, named(reason.by))
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

/** A name at the end of a sentence, which has a period already. */
function named(by: string): string {
  return by.replace(/\.$/, '')
}
