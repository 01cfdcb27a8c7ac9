import { oneOf, wholeNumber } from '../boundary/leaves.ts'
import { answersOf, recordOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import type { Ruleset, RungCode } from '../ruleset/Ruleset.ts'

/**
 * What is known of waiting. Each entry that is given replaces the default of the same name; a default that names a rung
 * which the ruleset does not have says nothing, so a ruleset with rungs of its own needs entries of its own.
 */
export interface Waiting<R extends Ruleset = Ruleset> {
  /**
   * The rungs from which on waiting at a lower level is not safe.
   *
   * @defaultValue `{ urgency: 'emergent', withdrawalManagement: 'residential' }`
   */
  readonly notSafeFrom?: NotSafeFrom<R>
  /**
   * By urgency, the most whole days until somebody has to be seen; `null` where nothing is known of that.
   *
   * @defaultValue `{ routine: 14, prompt: 7, urgent: 2, emergent: 0, emergency: 0 }`
   */
  readonly mostDays?: MostDays<R>
  /**
   * The urgency from which on a start that nobody knows is a gap: it has to be confirmed.
   *
   * @defaultValue `'urgent'`
   */
  readonly confirmFrom?: RungCode<R, 'urgency'>
  /**
   * The withdrawal setting from which on somebody has to be seen in person while it lasts. A place that cannot give it, or
   * only by telehealth, is not enough.
   *
   * @defaultValue `'ambulatory-monitored'`
   */
  readonly monitoredFrom?: RungCode<R, 'withdrawalManagement'>
}

interface NotSafeFrom<R extends Ruleset> {
  readonly urgency?: RungCode<R, 'urgency'>
  readonly withdrawalManagement?: RungCode<R, 'withdrawalManagement'>
}

type MostDays<R extends Ruleset> = { readonly [U in RungCode<R, 'urgency'>]?: number | null }

/** A danger for which six hours or a 24-hour setting are asked is none to wait with at a lower level: our own judgment. */
export const notSafeFrom = { urgency: 'emergent', withdrawalManagement: 'residential' } as const

/** Two days leave no time to find out later that the start is in a month: our own judgment. */
export const confirmFrom = 'urgent'

/** The first setting in which withdrawal is watched day by day, which nobody does through a screen: our own judgment. */
export const monitoredFrom = 'ambulatory-monitored'

/**
 * The access standard of the `urgency` ladder in whole days: 10 business days are two weeks; of what cannot wait for
 * tomorrow nothing can wait a day.
 */
export const mostDays = { routine: 14, prompt: 7, urgent: 2, emergent: 0, emergency: 0 } as const

/** How long somebody waits. Ten years and more may be an error. */
export const days: Shape<number> = /* @__PURE__ */ wholeNumber(0, 3_660)

/** The shape of what is known of waiting. */
export function waitingShape(ruleset: Ruleset): Shape<Waiting> {
  const urgencies = rungCodesOf(ruleset, 'urgency')
  const settings = rungCodesOf(ruleset, 'withdrawalManagement')
  return recordOf<Waiting>({
    notSafeFrom: recordOf<NotSafeFrom<Ruleset>>({
      urgency: oneOf(urgencies),
      withdrawalManagement: oneOf(settings),
    }),
    mostDays: answersOf<MostDays<Ruleset>>(Object.fromEntries(urgencies.map((code) => [code, days]))),
    confirmFrom: oneOf(urgencies),
    monitoredFrom: oneOf(settings),
  })
}
