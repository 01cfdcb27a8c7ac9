import type { dimensionOutlines } from '../adult/dimensions.ts'

type Outline = (typeof dimensionOutlines)[number]

/** A dimension of the adult ruleset that people rate. */
export type RatedDimension = Exclude<Outline, { readonly derived: unknown }>['id']

/** A rating of that dimension. */
export type RatingOf<D extends RatedDimension> = Extract<Outline, { readonly id: D }>['ratings'][number]

/** Ratings by dimension; what is absent is not rated. */
export type Ratings = { readonly [D in RatedDimension]?: RatingOf<D> }

/** The dimensions that instruments can say something about. */
export type InstrumentDimension = 'riskOfHarm' | 'symptomSeverity' | 'functionalImpairment' | 'withdrawalRisk'
