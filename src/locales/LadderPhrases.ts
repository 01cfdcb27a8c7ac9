/** What is said in a picture of the ladder to either reader. */
export interface ReaderPhrases {
  /** The word on the rung that is recommended. */
  readonly mark: string
  /** What the upper end of the ladder has more of, and the lower one less. */
  readonly more: string
  readonly less: string
}

/** The words of a picture of the ladder that no text has. The others come from those, and from the ruleset. */
export interface LadderPhrases {
  readonly clinician: ReaderPhrases
  readonly patient: ReaderPhrases
  readonly recommended: string
  readonly notSettled: string
  readonly atLeast: string
  readonly possible: string
  /** What the reasons that decide do, to the level or to the floor that is proven so far; and what the others do. */
  readonly decides: string
  readonly decidesFloor: string
  readonly found: string
  /** Nothing that is known so far raises the level. */
  readonly nothingYet: string
  readonly sensitive: string
  readonly leftOut: string
  /** What stands above one way to a lower level, or above several. */
  readonly way: string
  readonly ways: string
  /** A change of a rating, to be heard; it is shown with an arrow. */
  readonly change: (dimension: string, from: string, to: string) => string
  readonly shownOf: (shown: number, count: string) => string
  readonly held: string
  readonly heldBy: (rules: string) => string
  readonly until: (date: string) => string
  readonly lowest: string
  readonly incomplete: (questions: string) => string
  readonly open: (questions: string) => string
  /** The description in words. */
  readonly levels: (labels: string) => string
  readonly recommendedIs: (level: string) => string
  readonly atLeastIs: (level: string) => string
  readonly possibleAre: (levels: string) => string
}
