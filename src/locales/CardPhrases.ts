/** What cards say beside the explanation. */
export interface CardPhrases {
  readonly recommended: (level: string) => string
  readonly atLeast: (level: string) => string
  readonly emergency: string
  readonly appointment: (urgency: string) => string
  readonly open: (count: number) => string
  readonly assessed: (date: string) => string
  readonly data: string
  readonly asOf: (date: string) => string
  readonly notUnderstood: (count: number) => string
  readonly unavailable: (keys: string) => string
  readonly raised: (dimensions: string) => string
  readonly ask: string
  /** A diagnosis or another code speaks of harm. */
  readonly speaksOfHarm: string
  /** An answer, a rating or a level of risk speaks of harm, and is not used as a rating. */
  readonly answerSpeaksOfHarm: string
  /** Something about harm could not be read. */
  readonly maySpeakOfHarm: string
  /** A risk of harm was rated, and no level of care can be recommended. */
  readonly riskWasRated: string
  /** In place of a recommendation, where none can be made and something speaks of harm. */
  readonly alarm: string
  readonly alarmDetail: string
  /** In place of a recommendation that would tell what must not be told. */
  readonly inPerson: string
  readonly unordered: string
  readonly raisedBeside: (dimensions: string) => string
  /** In the line of a card, in place of a day. */
  readonly undated: string
  readonly undatedIntake: string
  readonly toCome: (date: string) => string
  readonly paged: string
  readonly tooOld: (date: string, days: number) => string
  readonly tooOldDetail: string
  readonly draft: (level: string) => string
  readonly draftMore: (level: string) => string
  readonly creates: (level: string) => string
  readonly source: (ruleset: string, version: string) => string
  readonly title: string
  readonly description: string
  readonly usage: string
  /** Why a card may be dismissed, by the code of the reason. */
  readonly overrideReasons: {
    readonly 'service-not-available': string
    readonly 'prefers-alternative': string
    readonly 'too-costly-uncovered': string
    readonly 'inadequate-support': string
    readonly 'risk-benefit-ratio': string
    readonly 'need-more-info': string
    readonly 'policy-contradicts': string
    readonly 'action-completed': string
  }
}
