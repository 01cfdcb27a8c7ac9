/** What is said of ratings that come from instruments, and what is asked. The items themselves are in English only. */
export interface InstrumentPhrases {
  /** What there is to know about such a rating. */
  readonly cautions: {
    readonly 'own-symptoms-only': string
    readonly 'low-in-course': string
    readonly 'today-not-72-hours': string
    readonly 'suicide-only': string
    readonly 'past-month': string
    readonly 'imminent-not-asked': string
    readonly 'any-point-is-mild': string
  }
  /** What to ask, the most urgent first. */
  readonly questions: {
    readonly 'imminent-danger': string
    readonly 'suicide-assessment': string
    readonly 'suicide-answers-disagree': string
    readonly 'risk-rated-lower': string
    readonly 'suicide-item-unanswered': string
    readonly 'finish-cssrs': string
    readonly 'when-was-the-behavior': string
    readonly 'withdrawal-next-72-hours': string
    readonly 'rate-by-hand': string
    readonly 'finish-instrument': string
  }
}
