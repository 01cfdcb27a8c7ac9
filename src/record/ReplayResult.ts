import type { Answer } from '../assessor/Answer.ts'
import type { LadderAnswer } from '../assessor/Recommendation.ts'
import type { IntakeIssue } from '../boundary/IntakeError.ts'
import type { RecordedRuleset } from './CareRecord.ts'

/** What decided: the rules, and the version of this library that applied them. */
export interface Engine {
  readonly ruleset: RecordedRuleset
  /** The version of the package. */
  readonly library: string
}

/** Ids that are there now and were not in the record, and the other way round; each list is sorted. */
export interface Change {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** The same, and the ids that are in both and have something else to them. */
export interface ChangeWithin extends Change {
  readonly changed: readonly string[]
}

/** What is not as the record has it. */
export interface Moved {
  /** The ladders whose answer moved; `null` where there was, or is, no such ladder. */
  readonly ladders: readonly {
    readonly ladder: string
    readonly from: LadderAnswer | null
    readonly to: LadderAnswer | null
  }[]
  readonly services: { readonly needed: ChangeWithin; readonly possible: ChangeWithin }
  /**
   * The rules that fire now and did not, those that did and do not, and those that still do, with another floor, service,
   * evidence or source.
   */
  readonly rules: ChangeWithin
  /** The dimensions of which something else is known, such as what derives from the treatment history. */
  readonly answered: readonly {
    readonly dimension: string
    readonly from: Omit<Answer, 'dimension'> | null
    readonly to: Omit<Answer, 'dimension'> | null
  }[]
  readonly programFocus: Change
  readonly openQuestions: Change
  readonly warnings: Change
}

/** The intake assessed once more: what moved; or why it is not accepted any more, as an `IntakeError` would list it. */
export type Reassessed =
  | { readonly accepted: true; readonly moved: Moved }
  | { readonly accepted: false; readonly issues: readonly IntakeIssue[]; readonly omitted: number }

/** By what the record was made, and by what it was replayed. */
export interface Engines {
  readonly recorded: Engine
  readonly current: Engine
}

/**
 * What came of a replay:
 *
 * - `same`: the record is whole, and the same rules give the same facts.
 * - `ruleset-changed`: the record is whole; the rules have another id, version or fingerprint, and this is what moved. If
 *   the library has another version as well, only a replay by the rules that made the record tells which of them moved it.
 * - `altered`: the record is not as it was made. Its digest does not fit; or it fits, and yet this version of the
 *   library, which made the record, gives other facts by the same rules.
 * - `engine-changed`: the record is whole and the rules are the same, but another version of this library gives other
 *   facts by them. That is a defect of one of the two versions.
 */
export type ReplayResult =
  | ({ readonly status: 'same' } & Engines)
  | ({ readonly status: 'ruleset-changed' } & Engines & Reassessed)
  | { readonly status: 'altered'; readonly because: 'digest' }
  | ({ readonly status: 'altered'; readonly because: 'facts' } & Engines & Reassessed)
  | ({ readonly status: 'engine-changed' } & Engines & Reassessed)
