import type { SupportGrade, Verification } from '../rules/Source.ts'
import type { InstrumentDimension, RatingOf } from './Dimensions.ts'
import type { InstrumentId } from './instruments.ts'

interface Common {
  readonly id: string
  readonly instrument: InstrumentId
  readonly citation: string
  readonly verified?: Verification
  /** How the source bears on it; that a score stands for a rating of ours is never what a source states. */
  readonly support: SupportGrade
}

/** From which total up a score stands for which ratings, until the next threshold. */
interface OfTotal {
  readonly from: number
  readonly version?: string
}

/** Which finding stands for which ratings. */
interface OfFinding {
  readonly finding: Finding
}

/** What the C-SSRS screener finds, and when the behavior was. */
export type Finding =
  | 'nothing'
  | 'ideation'
  | 'method'
  | 'intent'
  | 'recent-behavior'
  | 'undated-behavior'
  | 'behavior-within-a-year'
  | 'behavior-within-a-year-and-ideation'
  | 'behavior-before-that'

type Ratings<D extends InstrumentDimension> = {
  readonly dimension: D
  /** The lowest and the highest rating that it can stand for; the same where it settles one. */
  readonly least: RatingOf<D>
  readonly most: RatingOf<D>
}

/** What a score stands for. Every number in it comes from `citation`, unless `support` is `judgment`. */
export type Threshold = Common &
  (
    | (OfTotal & (Ratings<'symptomSeverity'> | Ratings<'functionalImpairment'> | Ratings<'withdrawalRisk'>))
    | (OfFinding & Ratings<'riskOfHarm'>)
  )
