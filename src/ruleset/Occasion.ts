import type { SupportGrade } from './Source.ts'

/** The lists of an intake that name things without rating them. */
export const listFields = ['conditions', 'substances', 'obligations', 'circumstances'] as const

/** A list of an intake that names things without rating them. */
export type ListField = (typeof listFields)[number]

/** How an episode of care can have ended, or that it is still going on. */
export const outcomes = [
  'recovered',
  'improved',
  'unchanged',
  'worsened',
  'left-early',
  'interrupted',
  'ongoing',
] as const

/** The outcomes that leave open whether the care helped: what the person felt of it is a fact of its own. */
export const outcomesWithResponse: readonly Outcome[] = ['left-early', 'interrupted', 'ongoing']

/** Does the response say more than such an outcome does? */
export function hasResponse(outcome: string): boolean {
  return outcomesWithResponse.some((one) => one === outcome)
}

/** How an episode of care ended, or that it is still going on. */
export type Outcome = (typeof outcomes)[number]

/**
 * When a warning or a program focus applies. Unlike a rule's condition it may look down (`at-most`) and at things that
 * are no dimensions, because it can change no ladder and no service. It applies only where it is known to: an
 * unanswered question never makes one true, except `unanswered` itself.
 */
export type Occasion =
  | { readonly kind: 'at-least'; readonly dimension: string; readonly rating: string }
  | { readonly kind: 'at-most'; readonly dimension: string; readonly rating: string }
  /** Every dimension but this one is known to be at its lowest rating. */
  | { readonly kind: 'others-lowest'; readonly dimension: string }
  /** The intake has no answer under this key: a rated dimension, `age`, `treatmentHistory` or a list. */
  | { readonly kind: 'unanswered'; readonly field: string }
  /** The list names one of these or more. */
  | { readonly kind: 'names-any'; readonly field: ListField; readonly terms: readonly string[] }
  /** The list was given and names none of these. */
  | { readonly kind: 'names-none'; readonly field: ListField; readonly terms: readonly string[] }
  /** The treatment history has an episode with this outcome. */
  | { readonly kind: 'episode'; readonly outcome: Outcome }
  /** The treatment history has an episode that ended on an unknown date. */
  | { readonly kind: 'undated-episode' }
  /** What is possible on the ladder lies within these rungs, both included. */
  | { readonly kind: 'answer-within'; readonly ladder: string; readonly from: string; readonly to: string }
  | { readonly kind: 'all'; readonly of: readonly Occasion[] }
  | { readonly kind: 'any'; readonly of: readonly Occasion[] }

/** Answers that rarely go together, or that are missing where they matter. The recommendation stands. */
export interface Warning {
  readonly id: string
  /** What to ask again. */
  readonly question: string
  readonly when: Occasion
}

/** What a program should offer this person in particular. */
export interface Focus {
  readonly id: string
  readonly label: string
  readonly when: Occasion
  readonly sources: readonly string[]
  readonly support: SupportGrade
}
