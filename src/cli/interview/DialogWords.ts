/** What an interview says that is in no ruleset and in no form. */
export interface DialogWords {
  /** How much is left: questions that can change the answer, and those about the person. */
  readonly left: (questions: number, aboutPerson: number) => string
  readonly oneOf: (count: number) => string
  readonly severalOf: string
  readonly notKnown: string
  readonly back: string
  readonly leave: string
  /** What may be typed on a line beside the answers. */
  readonly keys: {
    readonly zero: (what: string) => string
    readonly notKnown: string
    readonly emptyIsNotKnown: string
    readonly emptyIs: (what: string) => string
    readonly back: string
    readonly leave: string
  }
  readonly noAnswer: string
  readonly nothingBefore: string
  /** How a terminal is used. */
  readonly howTo: string
  readonly howToMark: string
  readonly markFirst: string
  readonly dateForm: string
  /** Whom the rules are for. */
  readonly from: (age: number) => string
  readonly levelIs: (level: string) => string
  readonly levelIsAtLeast: (level: string, possible: readonly string[]) => string
  readonly firstEpisode: string
  readonly nextEpisode: string
  readonly noneOfThem: string
  readonly noMore: string
  readonly outcome: string
  readonly endedOn: string
  readonly response: string
  readonly twoDays: string
  readonly whichDay: string
  readonly inTheFile: string
  readonly onTheCommandLine: string
  readonly kept: (file: string) => string
  readonly notKept: string
}
