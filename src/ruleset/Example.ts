/**
 * A case that a ruleset must go on placing as it does: the shipped ones are its worked cases. Somebody who removes a rule
 * that one of them rests on hears of it.
 *
 * A case is made of ratings, those derived from the treatment history included, so that it depends on no date.
 */
export interface Example {
  readonly id: string
  /** Dimension to rating. Dimensions that are not named are at their lowest rating. */
  readonly ratings: { readonly [dimension: string]: string }
  /** Ladder to the rung that the case must get, or a higher one. */
  readonly atLeast?: { readonly [ladder: string]: string }
  /** Ladder to the rung that the case must get. An extension of the ruleset is held to at least this rung only. */
  readonly exactly?: { readonly [ladder: string]: string }
}
