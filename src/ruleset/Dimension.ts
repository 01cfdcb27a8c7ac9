/** One named step of a dimension's scale. */
export interface Rating {
  readonly code: string
  readonly label: string
  /** One line that says when this rating applies. */
  readonly anchor: string
}

/**
 * How a dimension is computed from the treatment history. The methods are a closed list, because a ruleset is data:
 *
 * - `unsuccessful-level`: the most intensive level whose treatment did not help within the last `withinMonths` months;
 * - `stepping-down-from`: the most intensive level that is ongoing or ended within the last `withinDays` days.
 *
 * The scale of a derived dimension is one lowest code (such as `none`), followed by every rung of the `level` ladder. It
 * may leave out the lowest rung: care at it does not count then. A scale of `unsuccessful-level` may leave out the
 * highest, too, which then counts as the one below: there is none above it to step up to.
 */
export type Derivation =
  | { readonly method: 'unsuccessful-level'; readonly withinMonths: number }
  | { readonly method: 'stepping-down-from'; readonly withinDays: number }

/** One thing about a person that rules can ask for: an ordered scale of ratings, from least to most need. */
export interface Dimension {
  readonly id: string
  readonly title: string
  /** What an interviewer asks. */
  readonly question: string
  /** From least to most need; at least two. */
  readonly ratings: readonly Rating[]
  /**
   * Can treatment or support improve it? Only changeable dimensions appear in step-down suggestions. One that is derived
   * from the treatment history cannot be: what was tried stays so.
   */
  readonly changeable: boolean
  /** Always asked in an interview, even when it can no longer change the answer. */
  readonly safety: boolean
  /** Can a text that mentions it endanger the person if somebody else reads it? */
  readonly sensitive: boolean
  /** Present when it is not asked, but computed from the treatment history. */
  readonly derived?: Derivation
}
