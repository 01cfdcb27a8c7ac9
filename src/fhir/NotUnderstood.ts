import type { Path } from '../boundary/Issue.ts'

/** Why something was not taken over, or was taken over only in part. */
export type NotUnderstoodCode =
  /** Nothing here is known by that `linkId`. */
  | 'unknown-item'
  /** The code, or its system, is not among those that are known here. */
  | 'unknown-code'
  /** The code is known, and stands for more than one thing here. */
  | 'ambiguous-code'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'invalid-date'
  /** Less than a day is told of a date. */
  | 'imprecise-date'
  /** A time of day was given, and which day it was depends on the time zone. */
  | 'date-with-time'
  /** Two answers exclude each other: neither was taken over. */
  | 'contradiction'
  /** Something modifies the meaning in a way that is not known here. */
  | 'modifier-extension'
  /** It was made for another version of the ruleset. */
  | 'other-version'
  /** Somebody has yet to complete it, or stopped. */
  | 'not-completed'
  /** An episode of care lacks its level or outcome, so the treatment history is left unanswered as a whole. */
  | 'incomplete-history'
  /** A kind of resource that nothing is read from. */
  | 'other-resource'
  | 'other-patient'
  /** Entered in error, cancelled or refuted. */
  | 'withdrawn'
  | 'not-final'
  | 'not-confirmed'
  | 'not-active'
  | 'status-unknown'
  /** Somebody measured the same later. */
  | 'superseded'
  /** Which of several is the newest cannot be told. */
  | 'order-unknown'
  | 'unknown-unit'
  | 'level-unknown'
  | 'outcome-unknown'
  /** The code speaks of harm to oneself: ask for `riskOfHarm`. */
  | 'speaks-of-harm'

/** Something that was not taken over. It holds no value and no text that was given. */
export interface NotUnderstood {
  /** Where it is, from the resource or bundle that was given: names of FHIR and positions. */
  readonly path: Path
  readonly code: NotUnderstoodCode
  /** The allowed values, or what is expected in a few words; may be empty. */
  readonly expected: readonly string[]
}

/** Takes note of what was not understood. */
export type Report = (path: Path, code: NotUnderstoodCode, ...expected: readonly string[]) => undefined

/** Makes a list of what was not understood, and the function that adds to it. */
export function reporting(): { readonly found: NotUnderstood[]; readonly report: Report } {
  const found: NotUnderstood[] = []
  const report: Report = (path, code, ...expected) => {
    found.push({ path: [...path], code, expected })
    return undefined
  }
  return { found, report }
}
