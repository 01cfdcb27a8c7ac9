/**
 * When a rule fires. Every kind is monotone: raising a rating can make a criterion true, never false.
 * There is no negation and no "at most", so more need can never lead to less care.
 */
export type Criterion = AtLeast | All | Any | AtLeastOf | Total

/** The dimension's rating is this one or a later one. */
export interface AtLeast {
  readonly kind: 'at-least'
  readonly dimension: string
  readonly rating: string
}

/** Every criterion holds. */
export interface All {
  readonly kind: 'all'
  readonly of: readonly Criterion[]
}

/** One criterion or more holds. */
export interface Any {
  readonly kind: 'any'
  readonly of: readonly Criterion[]
}

/** `count` or more of the criteria hold. */
export interface AtLeastOf {
  readonly kind: 'at-least-of'
  readonly count: number
  readonly of: readonly Criterion[]
}

/** The positions of the ratings (0 for the lowest) add up to `atLeast` or more. */
export interface Total {
  readonly kind: 'total'
  readonly dimensions: readonly string[]
  readonly atLeast: number
}
