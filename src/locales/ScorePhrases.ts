/** A number of points that is known, or the least and the most that it can be. */
export interface SaidPoints {
  readonly least: number
  readonly most: number
}

/**
 * The words in which scores over time are told to clinicians. The titles of instruments and what is cited are in English in
 * every language.
 */
export interface ScorePhrases {
  readonly safety: { readonly [status in 'raised' | 'possible']: (on: string, flag: string) => string }
  readonly scores: (title: string, count: number, first: string, last: string) => string
  readonly none: (title: string) => string
  /** From one total to another; the change is below zero where it is better. */
  readonly sinceBaseline: (on: string, from: SaidPoints, to: SaidPoints, change: SaidPoints) => string
  readonly sinceBest: (on: string, best: SaidPoints, change: SaidPoints) => string
  readonly verdict: {
    readonly [verdict in 'improved' | 'worsened' | 'no-reliable-change']: string
  }
  readonly verdictUnknown: {
    readonly [because in 'not-known' | 'answers-missing' | 'criteria-differ']: string
  }
  readonly reliable: (least: number, most: number, sources: string) => string
  readonly ownSample: string
  readonly reliability: (
    kind: 'internal-consistency' | 'test-retest' | undefined,
    coefficient: number,
    citation: string | undefined,
  ) => string
  readonly notKnown: string
  readonly response: string
  readonly remission: string
  readonly early: string
  readonly deterioration: string
  readonly yes: string
  readonly yesSince: (on: string) => string
  readonly yesOn: (on: string) => string
  readonly worseSince: { readonly [since in 'baseline' | 'best']: string }
  readonly no: string
  readonly lowAtBaseline: string
  readonly unknown: {
    readonly [because in
      | 'answers-missing'
      | 'one-score'
      | 'no-score'
      | 'too-early'
      | 'not-known'
      | 'criteria-differ']: string
  }
  /** What is said of one of the four, with its answer. */
  readonly answer: (name: string, answer: string) => string
  readonly unanswered: (days: string) => string
  readonly gap: (missed: number, from: string, to: string, days: number) => string
  readonly overdue: (since: string, days: number) => string
  readonly list: (items: readonly string[]) => string
  readonly date: (on: string) => string
  readonly cliniciansOnly: string
}
