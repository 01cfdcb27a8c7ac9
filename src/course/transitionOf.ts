import type { Recommendation } from '../assessor/Recommendation.ts'
import { dateOf } from '../boundary/calendar.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { isPressing } from './actionsOf.ts'
import { agreementBelow } from './agreement.ts'
import { lastConfirmation } from './confirmationsOf.ts'
import { dangersIn } from './dangersIn.ts'
import type { Demand } from './demandOf.ts'
import type { Levels } from './Levels.ts'
import { openStepUp } from './openStepUp.ts'
import type { CurrentLevel } from './Reassessment.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { LastEpisode, Transition, TransitionReason } from './Transition.ts'
import { unsteadiness } from './unsteadiness.ts'

/** What to do, and why. */
export interface Decision {
  readonly transition: Transition
  readonly reasons: readonly TransitionReason[]
}

/** What a decision is made of. */
export interface Grounds {
  /** Oldest first; at least one. */
  readonly assessments: readonly Assessment[]
  /** What each of them calls for. */
  readonly demands: readonly Demand[]
  readonly current: CurrentLevel
  /** The day of admission to the current level, if it is known. */
  readonly startedOn: string | undefined
  readonly reading: Reading
  readonly ruleset: Ruleset
  readonly levels: Levels
  /** The lowest level that one step down from the given one may lead to. */
  readonly lowestStepFrom: (level: number) => number
}

/** Compares the latest recommendation, and what is still open of earlier ones, with the level that the person is in. */
export function transitionOf(grounds: Grounds): Decision {
  const { assessments, demands, current, levels } = grounds
  const last = assessments.length - 1
  const { recommendation } = at(assessments, last)
  const open = notSettled(recommendation)
  if (current.status === 'unknown')
    return {
      transition: { status: 'unknown' },
      reasons: [{ code: 'level-not-known', because: current.because }, ...open],
    }
  if (current.status === 'none') return notInCare(current.left, grounds)
  const from = current.level
  const stay: Transition = { status: 'continue', from, to: from }
  const here = levels.positionOf(from)
  const { floor, tooSoon } = at(demands, last)
  const standing = openStepUp(assessments, demands, here, levels)
  const declined = declinedSince(assessments)
  if (floor > here && tooSoon === undefined) {
    // What was recommended before may be higher, and stands as well.
    const higher = standing !== undefined && levels.positionOf(standing.level) > floor
    // What is recommended for the first time has not been left open.
    const left =
      standing === undefined || standing.since === at(assessments, last).assessedOn ? [] : [standing]
    const reasons: readonly TransitionReason[] = [...left, ...declined]
    if (recommendation.status === 'provisional' && !higher) {
      const { atLeast, possible } = recommendation
      return {
        transition: { status: 'step-up', settled: false, from, atLeast, possible },
        reasons: [...open, ...reasons],
      }
    }
    const level = at(levels.codes, floor)
    return {
      transition: { status: 'step-up', settled: true, from, to: higher ? standing.level : level },
      reasons: [
        ...(recommendation.status === 'final' ? [{ code: 'recommended-higher', level } as const] : open),
        ...reasons,
      ],
    }
  }
  if (standing !== undefined)
    return {
      transition: { status: 'step-up', settled: true, from, to: standing.level },
      reasons: [standing, ...latestWord(floor, here, recommendation, levels), ...open],
    }
  if (tooSoon !== undefined)
    return {
      transition: stay,
      reasons: [{ code: 'recommended-higher', level: at(levels.codes, floor) }, tooSoon, ...open],
    }
  if (recommendation.status === 'provisional') return { transition: stay, reasons: open }
  if (floor === here) return { transition: stay, reasons: [{ code: 'recommended-current', level: from }] }
  return below(here, floor, grounds)
}

/** Nobody can be stepped anywhere: what is recommended is where care begins again. */
function notInCare(left: LastEpisode | undefined, { assessments, demands, levels }: Grounds): Decision {
  const last = assessments.length - 1
  const { recommendation } = at(assessments, last)
  const { floor } = at(demands, last)
  const reasons: readonly TransitionReason[] = [
    { code: 'not-in-care', ...(left === undefined ? {} : { left }) },
    ...notSettled(recommendation),
  ]
  const standing = openStepUp(assessments, demands, floor, levels)
  if (standing !== undefined)
    return {
      transition: { status: 'not-in-care', settled: true, to: standing.level },
      reasons: [...reasons, standing],
    }
  if (recommendation.status === 'final')
    return { transition: { status: 'not-in-care', settled: true, to: recommendation.level }, reasons }
  const { atLeast, possible } = recommendation
  return { transition: { status: 'not-in-care', settled: false, atLeast, possible }, reasons }
}

/** What the latest assessment says of the level, beside a step up that is still open. */
function latestWord(
  floor: number,
  here: number,
  { status }: Recommendation,
  levels: Levels,
): readonly TransitionReason[] {
  if (status === 'provisional') return []
  const level = at(levels.codes, floor)
  const code =
    floor > here ? 'recommended-higher' : floor === here ? 'recommended-current' : 'recommended-lower'
  return [{ code, level }]
}

/** A word on record, of the day of the latest assessment or later, that the person declined the step up. */
function declinedSince(assessments: readonly Assessment[]): readonly TransitionReason[] {
  const declined = lastConfirmation(assessments, 'step-up-declined')
  return declined === undefined || declined.on < at(assessments, assessments.length - 1).assessedOn
    ? []
    : [{ code: 'step-up-declined', ...declined }]
}

/** What stays possible while the latest answer is not settled. */
function notSettled(recommendation: Recommendation): TransitionReason[] {
  if (recommendation.status === 'final') return []
  const { atLeast, possible, openQuestions } = recommendation
  const unanswered = openQuestions.filter(({ couldRaise }) => ownValue(couldRaise, 'level') !== undefined)
  return [{ code: 'not-settled', atLeast, possible, unanswered: unanswered.map(({ id }) => id) }]
}

/** A lower level is recommended: does anything forbid it, is it agreed on for long enough, and how far does one step lead? */
function below(here: number, recommended: number, grounds: Grounds): Decision {
  const { assessments, reading, ruleset, levels, lowestStepFrom } = grounds
  const codeAt = (position: number) => at(levels.codes, position)
  const [from, level] = [codeAt(here), codeAt(recommended)]
  const stay: Transition = { status: 'continue', from, to: from }
  const [dangers, held] = [dangersIn(assessments, reading, ruleset), heldBack(from, grounds)]
  const before: readonly TransitionReason[] = [{ code: 'recommended-lower', level }, ...dangers, ...held]
  const { agreed, reasons: agreement } = agreementOn(here, grounds)
  if (agreed === undefined) return { transition: stay, reasons: [...before, ...agreement] }
  if (held.length > 0 || dangers.some(({ code }) => code === 'danger-not-past'))
    return { transition: stay, reasons: [...before, ...agreement] }
  const lowest = lowestStepFrom(here)
  const target = Math.max(agreed, lowest)
  const to = codeAt(target)
  return {
    transition: { status: target === 0 ? 'review-ending' : 'step-down', from, to },
    reasons: [
      ...before,
      ...agreement,
      ...(agreed > recommended && target === agreed ? [{ code: 'lowest-agreed' as const, level: to }] : []),
      ...(agreed < lowest
        ? [{ code: 'one-level-at-a-time' as const, agreed: codeAt(agreed), level: to }]
        : []),
      ...(target < here - 1 ? [{ code: 'bridge' as const, level: codeAt(lowest) }] : []),
      ...(target === 0 ? [{ code: 'leaves-treatment' as const, level: to }] : []),
    ],
  }
}

/** What forbids a step down beside danger: something that cannot wait, and a person who is not steady. */
function heldBack(
  from: string,
  { assessments, startedOn, reading, ruleset, levels }: Grounds,
): readonly TransitionReason[] {
  const { recommendation } = at(assessments, assessments.length - 1)
  return [
    ...(isPressing(recommendation, ruleset) ? [{ code: 'act-first' as const }] : []),
    ...unsteadiness(assessments, from, startedOn, reading, ruleset, levels),
  ]
}

/** Have enough assessments recommended less, and for long enough? From the level above the lowest it takes longer. */
function agreementOn(
  here: number,
  { assessments, reading, levels }: Grounds,
): { readonly agreed?: number; readonly reasons: readonly TransitionReason[] } {
  const { minimumAssessments } = reading
  const usual = reading.minimumDaysApart(at(levels.codes, here))
  const minimumDaysApart = here === 1 ? Math.max(usual, reading.minimumDaysBeforeEnding) : usual
  const { agreed, interruption, ...run } = agreementBelow(
    here,
    assessments,
    reading,
    minimumDaysApart,
    levels,
  )
  const end = at(assessments, assessments.length - 1).day
  const since = dateOf(end - run.days)
  if (agreed !== undefined) return { agreed, reasons: [{ code: 'agreed', since, ...run }] }
  // Each further assessment takes another day.
  const first = Math.max(
    end - run.days + minimumDaysApart,
    end + Math.max(minimumAssessments - run.assessments, 0),
  )
  return {
    reasons: [
      {
        ...{ code: 'not-yet-agreed', since, ...run },
        ...{ minimumAssessments, minimumDaysApart, notBefore: dateOf(first) },
      },
      ...(interruption === undefined ? [] : [{ code: 'interrupted' as const, ...interruption }]),
    ],
  }
}
