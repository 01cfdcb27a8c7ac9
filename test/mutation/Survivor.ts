/** A mutant that no test fails for, because nothing that can be seen changes with it. */
export interface Survivor {
  readonly file: string
  /** The line on which it begins. */
  readonly line: string
  /** The part of that line that is mutated, and what survives in its place. */
  readonly part: string
  readonly becomes: readonly string[]
  /** Why it changes nothing. */
  readonly reason: string
}
