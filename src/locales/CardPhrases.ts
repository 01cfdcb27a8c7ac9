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
  readonly speaksOfHarm: string
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
