/** What a flag looks for. All of it is about the points of items, not about how they are answered. */
export type FlagCriterion =
  /** The points of these items add up to at least, or at most, so many. */
  | { readonly kind: 'sum'; readonly items: readonly string[]; readonly atLeast: number }
  | { readonly kind: 'sum'; readonly items: readonly string[]; readonly atMost: number }
  /** At least so many of these items have at least `points` points. */
  | {
      readonly kind: 'count'
      readonly items: readonly string[]
      readonly points: number
      readonly atLeast: number
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly FlagCriterion[] }
