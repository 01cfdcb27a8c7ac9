import type { Outcome } from '../ruleset/Occasion.ts'
import type { RatedDimensionId, RatingCode, Ruleset, RungCode } from '../ruleset/Ruleset.ts'

/** How a person can respond to care. */
export const responses = ['good', 'none', 'worse'] as const

/** How the person responds, or responded, to care that is ongoing or was left early. */
export type Response = (typeof responses)[number]

/** How care can be given: face to face, or over the phone or a screen. */
export const careFormats = ['in-person', 'telehealth'] as const

/** How care is given: face to face, or over the phone or a screen. */
export type CareFormat = (typeof careFormats)[number]

/** One episode of care. */
export interface Episode<R extends Ruleset = Ruleset> {
  readonly level: RungCode<R, 'level'>
  readonly outcome: Outcome
  /** Calendar date, `YYYY-MM-DD`; absent or `null` when it is not known. Not with `ongoing`. */
  readonly endedOn?: string | null
  /** Only with `ongoing` and `left-early`; absent or `null` when it is not known. */
  readonly response?: Response | null
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
  /** Episodes of care in any order; `[]` says that there were none. */
  readonly treatmentHistory?: readonly Episode<R>[] | null
  /** In whole years. */
  readonly age?: number | null
  readonly conditions?: readonly R['conditions'][number]['id'][] | null
  readonly substances?: readonly R['substances'][number]['id'][] | null
  readonly obligations?: readonly R['obligations'][number]['id'][] | null
  readonly preferences?: Preferences<R> | null
} & Ratings<R>

/** One key per rated dimension; of a ruleset that is known only at run time, any key. */
type Ratings<R extends Ruleset> =
  string extends RatedDimensionId<R>
    ? { readonly [dimension: string]: unknown }
    : { readonly [D in RatedDimensionId<R>]?: RatingCode<R, D> | null }
