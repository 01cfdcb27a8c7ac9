import type { AdultRuleset } from '../adult/adult.ts'
import { isCalendarDate } from '../boundary/calendar.ts'
import { isDateTime } from '../boundary/dateTime.ts'
import { isObject } from '../boundary/isObject.ts'
import type { InstrumentScore } from '../instruments/InstrumentScore.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { type KeyCheck, proposalChecks } from './checkContext.ts'
import type { ProposalContext } from './ProposalContext.ts'

/** A score of an instrument, and when it was answered: a calendar date, or a date and time with an offset. */
export interface DatedScore {
  readonly score: InstrumentScore
  readonly on: string
}

/** What a bundle says that is not in a recommendation. */
export interface BundleContext<R extends Ruleset = AdultRuleset> extends ProposalContext<R> {
  /**
   * Gives every resource its UUID, in lower case and another one each time. It is asked once for each part, in this
   * order: `device`, `guidance-response`, `risk-assessment`, `observation-0`, `observation-1`, …, `service-request`.
   * `() => crypto.randomUUID()` is enough.
   */
  readonly ids: (part: string) => string
  /** What `score` of `level-of-care/instruments` returned. */
  readonly scores?: readonly DatedScore[]
}

function isScore(value: unknown): boolean {
  return (
    isObject(value) &&
    (isDateTime(value.on) || (typeof value.on === 'string' && isCalendarDate(value.on))) &&
    isObject(value.score) &&
    typeof value.score.instrument === 'string' &&
    Array.isArray(value.score.flags)
  )
}

/** What the context of a bundle may hold. */
export const bundleChecks: Readonly<Record<string, KeyCheck>> = {
  ...proposalChecks,
  ids: {
    holds: (value) => typeof value === 'function',
    code: 'invalid-type',
    expected: 'a function that gives a UUID',
    required: true,
  },
  scores: {
    holds: (value) => Array.isArray(value) && value.every(isScore),
    code: 'invalid-value',
    expected: 'a list of scores, each with the date, or the date and time with an offset, that it is of',
  },
}
