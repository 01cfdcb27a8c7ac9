import type { Verification } from '../ruleset/Source.ts'
import type { InstrumentId } from './instruments.ts'
import type { Range, Sum } from './Range.ts'

/** A total, and its day. */
export interface DatedTotal {
  readonly on: string
  readonly total: Sum
}

/** An assessment that was due: its total, or that nothing was answered. */
export type DueTotal = DatedTotal | { readonly on: string; readonly missed: true }

/** How well scores agree that should be the same, from 0 to 1, as published. */
export interface PublishedReliability {
  readonly coefficient: number
  readonly kind: 'internal-consistency' | 'test-retest'
  readonly citation: string
  readonly verified: Verification
}

/** From how many points on a change is more than the error of measurement, and who says so. */
export interface ChangeCriterion {
  /** `own`: worked out from the sample that the caller named. */
  readonly id: string
  /** The least change that counts: a whole number. */
  readonly points: number
  /** The reliable change index (Jacobson & Truax, 1991) that the points are more than, to two places; absent where it was not read. */
  readonly index?: number
  /** The standard deviation of the sample; absent where it was not read. */
  readonly sd?: { readonly value: number; readonly citation?: string; readonly verified?: Verification }
  /** Absent where it was not read. */
  readonly reliability?: PublishedReliability | { readonly coefficient: number }
  /** Absent where the caller named the sample. */
  readonly citation?: string
  readonly verified?: Verification
}

/** What counts as a reliable change of this instrument. */
export type ReliableChange =
  /** From `most` points on by every criterion, below `least` by none. */
  | {
      readonly status: 'known'
      readonly least: number
      readonly most: number
      readonly criteria: readonly ChangeCriterion[]
    }
  /** No figure was found, and no sample was named. */
  | { readonly status: 'not-known'; readonly reliability?: PublishedReliability }

/** How a score has changed. Lower is better in every instrument that has a total. */
export type ScoreChange = {
  readonly from: DatedTotal
  readonly to: DatedTotal
  readonly days: number
  /** Below zero where it is better. */
  readonly points: Sum
} & (
  | { readonly verdict: 'improved' | 'worsened' | 'no-reliable-change' }
  /** `criteria-differ`: it is reliable by some of them only. */
  | { readonly verdict: 'unknown'; readonly because: 'not-known' | 'answers-missing' | 'criteria-differ' }
)

/** What a definition rests on. */
export interface Definition {
  readonly citation: string
  readonly verified: Verification
}

/** Why a definition has nothing to say: it is another instrument's, or the first score leaves nothing to respond. */
export interface NotApplicable {
  readonly status: 'not-applicable'
  readonly because: 'other-instrument' | 'low-at-baseline'
}

/** Why it cannot be said. `no-score`: there is none, or none around week 4. `too-early`: week 4 is yet to come. */
export interface NotKnown {
  readonly status: 'unknown'
  readonly because: 'answers-missing' | 'one-score' | 'no-score' | 'too-early'
}

/** Is the total half of the first one or less? */
export type ScoreResponse = (Definition & ({ readonly status: 'yes' | 'no' } | NotKnown)) | NotApplicable

/** Is the total below 5? */
export type Remission =
  /** `since`: the first of the latest scores in a row that are all below 5. */
  | (Definition & ({ readonly status: 'yes'; readonly since: string } | { readonly status: 'no' } | NotKnown))
  | NotApplicable

/** Was the total of week 4 less than a fifth lower than the first one? */
export type EarlyNonResponse =
  /** `on`: the day of the score that was taken for week 4. */
  (Definition & ({ readonly status: 'yes' | 'no'; readonly on: string } | NotKnown)) | NotApplicable

/** Is there a reliable worsening, since the first score or since the best one? */
export type Deterioration =
  | { readonly status: 'yes'; readonly since: readonly ('baseline' | 'best')[] }
  | { readonly status: 'no' }
  | {
      readonly status: 'unknown'
      readonly because: 'not-known' | 'answers-missing' | 'criteria-differ' | 'one-score' | 'no-score'
    }

/** The assessments that should have been there. */
export interface MissedScores {
  /** The days on which it was due and nothing was answered. */
  readonly unanswered: readonly string[]
  /** The stretches in which one or more were left out; none where nobody said how often it is due. */
  readonly gaps: readonly {
    readonly from: string
    readonly to: string
    readonly days: number
    readonly missed: number
  }[]
  /** When the next one was due, if that is over; absent where nobody said how often it is due, or by which day. */
  readonly overdue?: { readonly since: string; readonly days: number }
}

/** An answer that asks for action or for a fuller assessment, whatever the total is. */
export interface SafetyAnswer {
  readonly on: string
  /** The id of the flag in the instrument's data. */
  readonly flag: string
  readonly status: 'raised' | 'possible'
}

/** The scores of one instrument over time. Plain JSON. */
export interface ScoreHistory<Id extends InstrumentId = InstrumentId> {
  readonly instrument: Id
  readonly title: string
  readonly version?: string
  /** The least and the most that a total can be. */
  readonly range: Range
  /** Oldest first. */
  readonly scores: readonly DueTotal[]
  readonly reliableChange: ReliableChange
  /** The first score, or that of the option `baselineOn`; absent while nothing was answered. */
  readonly baseline?: DatedTotal
  readonly latest?: DatedTotal
  /** The lowest one since the baseline. */
  readonly best?: DatedTotal
  /** Up to the latest score: absent where that is the only one. */
  readonly changes?: {
    readonly sinceBaseline: ScoreChange
    readonly sinceBest: ScoreChange
    /** Since the score before. */
    readonly sinceLast: ScoreChange
  }
  readonly response: ScoreResponse
  readonly remission: Remission
  readonly earlyNonResponse: EarlyNonResponse
  readonly deterioration: Deterioration
  readonly missed: MissedScores
  /** What was raised on any day, and what may be on the latest one; oldest first. */
  readonly safety: readonly SafetyAnswer[]
  /** The same in words, for clinicians: what asks for action comes first. */
  readonly text: readonly string[]
}
