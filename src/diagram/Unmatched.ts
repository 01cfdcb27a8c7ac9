/**
 * Something on which two rulesets cannot be compared like for like, because only one of them has it or the two have it
 * in ways that contradict each other, and how it was taken.
 */
export interface Unmatched {
  readonly part: 'dimensions' | 'ladders'
  readonly id: string
  /** The rating of the dimension, or the rung of the ladder, where the rest of it is compared. */
  readonly code?: string
  /**
   * - `only-in-before`, `only-in-after`: the other ruleset has nothing of this name;
   * - `other-order`: what both scales have stands in another order;
   * - `nothing-shared`: the two scales have no code in common;
   * - `derived-otherwise`: its ratings come about in another way: asked in one ruleset and derived in the other, by
   *   another method, or within another span of time.
   */
  readonly reason: 'only-in-before' | 'only-in-after' | 'other-order' | 'nothing-shared' | 'derived-otherwise'
  /**
   * - `at-lowest`: a dimension has its lowest rating in every case, in whichever ruleset has it;
   * - `left-out`: no case has this rating, or nothing is said of this ladder;
   * - `as-it-is`: cases move from this rung or to it; the ratings of this dimension are compared wherever they come from.
   */
  readonly taken: 'at-lowest' | 'left-out' | 'as-it-is'
}
