/**
 * A complete case as the competitors get it: dimension to the position of its rating. Engines that compare numbers are
 * spared the translation from rating codes, which `evaluate` has to make itself.
 */
export type Facts = Readonly<Record<string, number>>

/** Ladder to rung code. */
export type Answers = Readonly<Record<string, string>>

/** An engine that was given the rules of a ruleset in its own form, for all ladders. */
export interface Competitor {
  readonly name: string
  readonly evaluate: (facts: Facts) => Answers | Promise<Answers>
}
