import type { SupportGrade, Verification } from '../ruleset/Source.ts'
import type { Screen } from './bandOf.ts'
import type { InstrumentScore } from './InstrumentScore.ts'
import type { InstrumentId } from './instruments.ts'
import type { Suggestion } from './suggestions.ts'
import type { InstrumentDimension, RatedDimension, RatingOf, Ratings } from './Threshold.ts'

/** The lowest and the highest rating that something says; the same where it settles one. */
export interface Says<D extends RatedDimension = InstrumentDimension> {
  readonly least: RatingOf<D>
  readonly most: RatingOf<D>
}

/** A threshold that a rating rests on. */
export interface UsedThreshold {
  readonly id: string
  readonly citation: string
  readonly verified?: Verification
  readonly support: SupportGrade
}

/** What one instrument says about a dimension. */
export interface Reading<D extends InstrumentDimension = InstrumentDimension> extends Says<D> {
  readonly instrument: InstrumentId
  /** The thresholds at both ends, once where they are one; none where the score does not reach the first. */
  readonly thresholds: readonly UsedThreshold[]
}

/** Something to know about a rating. */
export interface RatingCaution {
  readonly id: string
  readonly text: string
}

interface About<D extends RatedDimension> {
  readonly dimension: D
  /** What the instruments say together: of several the higher need. Absent where none says anything. */
  readonly says?: Says<D & InstrumentDimension>
  readonly readings: readonly Reading<D & InstrumentDimension>[]
  readonly cautions: readonly RatingCaution[]
}

/**
 * Why a dimension has no rating. `range`: answers are missing, or the score stands for more than one rating.
 * `below-thresholds`: the scores are low, which says nothing about what they do not ask. `trigger`: an answer asks for a
 * fuller assessment. `disagreement`: two instruments contradict each other.
 */
export type Unrated = 'range' | 'below-thresholds' | 'trigger' | 'disagreement'

/** Where the rating of a dimension comes from, or why there is none. */
export type DimensionReport<D extends RatedDimension = RatedDimension> =
  | (About<D> & { readonly status: 'rated'; readonly by: 'instruments'; readonly rating: RatingOf<D> })
  | (About<D> & {
      readonly status: 'rated'
      readonly by: 'clinician'
      readonly rating: RatingOf<D>
      /** Against what the instruments say; absent where they say nothing. */
      readonly compared?: 'lower' | 'agrees' | 'higher'
    })
  | (About<D> & { readonly status: 'unanswered'; readonly because: Unrated })

/** Something to ask. */
export interface InstrumentQuestion {
  readonly id: string
  readonly safety: boolean
  readonly question: string
  readonly instrument?: InstrumentId
  readonly dimension?: InstrumentDimension
  /** The items that were not answered. */
  readonly items?: readonly string[]
}

/** What a screen points to: for somebody to look into, and no diagnosis. */
export interface SuggestedCondition extends Suggestion {
  readonly screen: Exclude<Screen, 'negative'>
  readonly support: SupportGrade
}

/** The part of an intake that follows from standard instruments, and where each rating comes from. Plain JSON. */
export interface InstrumentIntake {
  /** Ratings only where they are settled: the rest of the intake has to be asked. */
  readonly intake: Ratings
  readonly dimensions: readonly DimensionReport[]
  /** What to ask, the most urgent first. */
  readonly questions: readonly InstrumentQuestion[]
  readonly suggestedConditions: readonly SuggestedCondition[]
  readonly scores: readonly InstrumentScore[]
}
