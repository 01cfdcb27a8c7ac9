/** A mutant that no test fails for, because nothing that can be seen changes with it. */
export interface Survivor {
  readonly file: string
  /** The line that is mutated, without what stands around it. */
  readonly line: string
  /** What survives in place of a part of that line. */
  readonly becomes: readonly string[]
  /** Why it changes nothing. */
  readonly reason: string
}
