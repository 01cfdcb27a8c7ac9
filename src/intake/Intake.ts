import type { Outcome } from '../ruleset/Occasion.ts'
import type { ItemOf, RatedDimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'

/** How a person can respond to care. */
export const responses = ['good', 'none', 'worse'] as const

/** How the person responds, or responded, to care that is ongoing, was left early or was interrupted. */
export type Response = (typeof responses)[number]

/** How care can be given: face to face, or over the phone or a screen. */
export const careFormats = ['in-person', 'telehealth'] as const

/** How care is given: face to face, or over the phone or a screen. */
export type CareFormat = (typeof careFormats)[number]

/** What a clinician can confirm about an episode of care. It is read over time, by `level-of-care/course`. */
export const confirmable = ['danger-past', 'step-up-declined'] as const

/**
 * A clinician's word on something that no rating tells: `danger-past`, that a danger of harm has been evaluated and is over;
 * `step-up-declined`, that the person has declined more intensive care, and it has been talked through.
 */
export interface Confirmation {
  readonly what: (typeof confirmable)[number]
  /** Who confirms it: a name or a role. */
  readonly by: string
  /** Calendar date, `YYYY-MM-DD`. */
  readonly on: string
}

/** One episode of care. */
export interface Episode<R extends Ruleset = Ruleset> {
  readonly level: RungCode<R, 'level'>
  readonly outcome: Outcome
  /** Calendar date, `YYYY-MM-DD`; absent or `null` when it is not known. It never changes a recommendation. */
  readonly startedOn?: string | null
  /** Calendar date, `YYYY-MM-DD`; absent or `null` when it is not known. Not with `ongoing`. */
  readonly endedOn?: string | null
  /** Only with `ongoing`, `left-early` and `interrupted`; absent or `null` when it is not known. */
  readonly response?: Response | null
  /** What clinicians have confirmed about it. It never changes a recommendation. */
  readonly confirmations?: readonly Confirmation[] | null
}

/** What the person wants, apart from what they need. It never changes a recommendation. */
export interface Preferences<R extends Ruleset = Ruleset> {
  readonly levelsDeclined?: readonly RungCode<R, 'level'>[] | null
  readonly format?: CareFormat | null
}

/**
 * What the caller hands in. Only `assessedOn` is required: whatever is absent or `null` is unanswered, and nothing is
 * assumed about it.
 */
export type Intake<R extends Ruleset = Ruleset> = {
  /** The day of the assessment, `YYYY-MM-DD`. It is "today": the library has no clock. */
  readonly assessedOn: string
  /**
   * The time of that day, `HH:MM` in 24 hours, where the assessment is held: it orders several of one day, in
   * `level-of-care/course`, and never changes a recommendation.
   */
  readonly assessedAt?: string | null
  /** Episodes of care in any order; `[]` says that there were none. */
  readonly treatmentHistory?: readonly Episode<R>[] | null
  /** In whole years. */
  readonly age?: number | null
  readonly conditions?: readonly R['conditions'][number]['id'][] | null
  readonly substances?: readonly R['substances'][number]['id'][] | null
  readonly obligations?: readonly R['obligations'][number]['id'][] | null
  readonly circumstances?: readonly ItemOf<R, 'circumstances'>['id'][] | null
  readonly preferences?: Preferences<R> | null
  /** Questions that were asked and cannot be answered. They stay open, and are not asked again. */
  readonly notKnown?: readonly (RatedDimensionId<R> | 'treatmentHistory')[] | null
} & Ratings<R>

/** One key per rated dimension; of a ruleset that is known only at run time, any key. */
type Ratings<R extends Ruleset> =
  string extends RatedDimensionId<R>
    ? { readonly [dimension: string]: unknown }
    : { readonly [D in RatedDimensionId<R>]?: RatingCode<R, D> | null }
