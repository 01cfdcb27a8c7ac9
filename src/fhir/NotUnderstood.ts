import type { Stretch } from '../boundary/dateTime.ts'
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
  /** It is about somebody else: another patient, a relative, a group; or its `focus` is. */
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
  /** It is a short screen: it can ask for the whole instrument, and settles nothing. */
  | 'short-screen'
  /**
   * A code, an answer or a level of risk speaks of harm to oneself or others, and no rating that was taken over tells of it:
   * ask for `riskOfHarm`.
   */
  | 'speaks-of-harm'
  /** It is about harm to oneself or others, and what was said could not be read: ask for `riskOfHarm`. */
  | 'may-speak-of-harm'

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

/**
 * Something that speaks of harm and that no rating that was taken over tells of: a code, an answer or a level of risk, or
 * something about harm that could not be read.
 */
export interface HarmSign {
  readonly kind: 'code' | 'answer' | 'unread'
  readonly path: Path
  /** When it was said, as far as that is known. */
  readonly when: Stretch
}

/** Takes note of what was not understood, and of what speaks of harm. */
export interface Notes {
  readonly report: Report
  readonly sign: (kind: HarmSign['kind'], path: Path, when: Stretch) => void
}

/** Makes the lists, and what adds to them. Every sign of harm is on the list of what was not understood as well. */
export function notes(): Notes & { readonly found: NotUnderstood[]; readonly signs: HarmSign[] } {
  const found: NotUnderstood[] = []
  const signs: HarmSign[] = []
  const report: Report = (path, code, ...expected) => {
    found.push({ path: [...path], code, expected })
    return undefined
  }
  const sign: Notes['sign'] = (kind, path, when) => {
    const place = path.join()
    if (signs.some((each) => each.kind === kind && each.path.join() === place)) return
    signs.push({ kind, path: [...path], when })
    report(path, kind === 'unread' ? 'may-speak-of-harm' : 'speaks-of-harm', 'an answer to riskOfHarm')
  }
  return { found, signs, report, sign }
}

/** The same notes, for a part of what is read: every path goes on from this one. */
export function notesAt(within: Path, { report, sign }: Notes): Notes {
  return {
    report: (path, code, ...expected) => report([...within, ...path], code, ...expected),
    sign: (kind, path, when) => sign(kind, [...within, ...path], when),
  }
}
