import type { dimensionOutlines } from '../adult/dimensions.ts'
import type { SupportGrade, Verification } from '../ruleset/Source.ts'
import type { InstrumentId } from './instruments.ts'

interface Basis<D extends InstrumentDimension> {
  readonly id: string
  readonly instrument: InstrumentId
  readonly citation: string
  readonly verified?: Verification
  /** How the source bears on it; that a score stands for a rating of ours is never what a source states. */
  readonly support: SupportGrade
  readonly dimension: D
  /** The lowest and the highest rating that it can stand for; the same where it settles one. */
  readonly least: RatingOf<D>
  readonly most: RatingOf<D>
}

/** From which total up a score stands for which ratings, until the next threshold. */
export interface TotalThreshold<D extends Exclude<InstrumentDimension, 'riskOfHarm'>> extends Basis<D> {
  readonly from: number
  readonly version?: string
  /**
   * Only in a course: of an instrument that spoke of these symptoms at its beginning. By itself a low score says nothing
   * about what it did not ask.
   */
  readonly inCourse?: true
}

/** Which finding stands for which ratings. */
export interface FindingThreshold extends Basis<'riskOfHarm'> {
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

/** What a score stands for. Every number in it comes from `citation`, unless `support` is `judgment`. */
export type Threshold =
  | TotalThreshold<'symptomSeverity'>
  | TotalThreshold<'functionalImpairment'>
  | TotalThreshold<'withdrawalRisk'>
  | FindingThreshold

type Outline = (typeof dimensionOutlines)[number]

/** A dimension of the adult ruleset that people rate. */
export type RatedDimension = Exclude<Outline, { readonly derived: unknown }>['id']

/** A rating of that dimension. */
export type RatingOf<D extends RatedDimension> = Extract<Outline, { readonly id: D }>['ratings'][number]

/** Ratings by dimension; what is absent is not rated. */
export type Ratings = { readonly [D in RatedDimension]?: RatingOf<D> }

/** The dimensions that instruments can say something about. */
export type InstrumentDimension = 'riskOfHarm' | 'symptomSeverity' | 'functionalImpairment' | 'withdrawalRisk'
