import type { Recommendation } from '../assessor/Recommendation.ts'
import { dateOf } from '../boundary/calendar.ts'
import { at } from '../ruleset/lookUp.ts'
import { agreementBelow } from './agreement.ts'
import type { Levels } from './Levels.ts'
import type { CurrentLevel } from './Reassessment.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { DangerReason, Transition, TransitionReason } from './Transition.ts'

/** What to do, and why. */
export interface Decision {
  readonly transition: Transition
  readonly reasons: readonly TransitionReason[]
}

/** What a decision is made of. */
export interface Grounds {
  /** Oldest first; at least one. */
  readonly assessments: readonly Assessment[]
  readonly current: CurrentLevel
  readonly reading: Reading
  readonly levels: Levels
  /** What is known of danger before, see `dangersIn`. */
  readonly dangers: readonly DangerReason[]
  /** The lowest level that one step down from the given one may lead to. */
  readonly lowestStepFrom: (level: number) => number
}

/** Compares the latest recommendation with the level that the person is in. */
export function transitionOf(grounds: Grounds): Decision {
  const { assessments, current, levels } = grounds
  const { recommendation } = at(assessments, assessments.length - 1)
  const open = notSettled(recommendation)
  if (current.status === 'unknown')
    return {
      transition: { status: 'unknown' },
      reasons: [{ code: 'level-not-known', because: current.because }, ...open],
    }
  const from = current.level
  const stay: Transition = { status: 'continue', from, to: from }
  const here = levels.positionOf(from)
  if (recommendation.status === 'provisional') {
    const { atLeast, possible } = recommendation
    return levels.positionOf(atLeast) > here
      ? { transition: { status: 'step-up', settled: false, from, atLeast, possible }, reasons: open }
      : { transition: stay, reasons: open }
  }
  const { level } = recommendation
  const recommended = levels.positionOf(level)
  if (recommended > here)
    return {
      transition: { status: 'step-up', settled: true, from, to: level },
      reasons: [{ code: 'recommended-higher', level }],
    }
  if (recommended === here) return { transition: stay, reasons: [{ code: 'recommended-current', level }] }
  return below(here, recommended, grounds)
}

/** What stays possible while the latest answer is not settled. */
function notSettled(recommendation: Recommendation): TransitionReason[] {
  if (recommendation.status === 'final') return []
  const { atLeast, possible, openQuestions } = recommendation
  const unanswered = openQuestions.filter(({ couldRaise }) => couldRaise.level !== undefined)
  return [{ code: 'not-settled', atLeast, possible, unanswered: unanswered.map(({ id }) => id) }]
}

/** A lower level is recommended: is danger over, is it agreed on for long enough, and how far does one step lead? */
function below(
  here: number,
  recommended: number,
  { assessments, reading, levels, dangers, lowestStepFrom }: Grounds,
): Decision {
  const { minimumAssessments, minimumDaysApart } = reading
  const { agreed, interruption, ...run } = agreementBelow(here, assessments, reading, levels)
  const codeAt = (position: number) => at(levels.codes, position)
  const [from, level] = [codeAt(here), codeAt(recommended)]
  const end = at(assessments, assessments.length - 1).day
  const since = dateOf(end - run.days)
  const lower: readonly TransitionReason[] = [{ code: 'recommended-lower', level }, ...dangers]
  const stay: Transition = { status: 'continue', from, to: from }
  if (agreed === undefined) {
    // Each further assessment takes another day.
    const first = Math.max(
      end - run.days + minimumDaysApart,
      end + Math.max(minimumAssessments - run.assessments, 0),
    )
    const missing: TransitionReason = {
      ...{ code: 'not-yet-agreed', since, ...run },
      ...{ minimumAssessments, minimumDaysApart, notBefore: dateOf(first) },
    }
    return {
      transition: stay,
      reasons: [
        ...lower,
        missing,
        ...(interruption === undefined ? [] : [{ code: 'interrupted' as const, ...interruption }]),
      ],
    }
  }
  const agreement: TransitionReason = { code: 'agreed', since, ...run }
  if (dangers.some(({ code }) => code === 'danger-not-past'))
    return { transition: stay, reasons: [...lower, agreement] }
  const lowest = lowestStepFrom(here)
  const target = Math.max(agreed, lowest)
  const to = codeAt(target)
  return {
    transition: { status: target === 0 ? 'discharge-ready' : 'step-down', from, to },
    reasons: [
      ...lower,
      agreement,
      ...(agreed > recommended && target === agreed ? [{ code: 'lowest-agreed' as const, level: to }] : []),
      ...(agreed < lowest
        ? [{ code: 'one-level-at-a-time' as const, agreed: codeAt(agreed), level: to }]
        : []),
      ...(target < here - 1 ? [{ code: 'bridge' as const, level: codeAt(lowest) }] : []),
      ...(target === 0 ? [{ code: 'leaves-treatment' as const, level: to }] : []),
    ],
  }
}
