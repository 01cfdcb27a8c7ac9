/**
 * The words in which a reassessment is told to clinicians. What they name (levels, dimensions, ratings) comes from the
 * ruleset, as text; what every text for clinicians says is in `Phrases`. A language that leaves one out does not compile.
 */
export interface CoursePhrases {
  readonly assessments: (count: number, first: string, last: string) => string
  readonly stepUp: (from: string, to: string) => string
  readonly stepUpAtLeast: (from: string, atLeast: string) => string
  readonly continue: (level: string) => string
  readonly stepDown: (from: string, to: string) => string
  readonly dischargeReady: (from: string, to: string) => string
  readonly unknown: string

  readonly why: string
  readonly notAsked: string
  readonly noOngoingCare: string
  readonly recommendedHigher: (level: string) => string
  readonly recommendedCurrent: (level: string) => string
  readonly recommendedLower: (level: string) => string
  readonly notSettled: (atLeast: string, possible: string) => string
  readonly noStepDown: string
  readonly couldRaise: (questions: string) => string
  readonly danger: (dimension: string, worst: string, on: string) => string
  readonly dangerUnanswered: (dimension: string, on: string) => string
  readonly dangerHolds: (until: string) => string
  readonly dangerPast: (on: string, by: string) => string
  readonly agreed: (assessments: number, days: number, since: string) => string
  readonly notYetAgreed: (assessments: number, days: number, since: string) => string
  readonly needed: (assessments: number, days: number, notBefore: string) => string
  readonly interrupted: {
    readonly [because in 'other-level' | 'level-not-known' | 'not-settled' | 'not-lower']: (
      assessedOn: string,
    ) => string
  }
  readonly lowestAgreed: (level: string) => string
  readonly oneLevelAtATime: (agreed: string, level: string) => string
  readonly bridge: (level: string) => string
  readonly leavesTreatment: (level: string) => string
  readonly restsOn: (level: string) => string

  readonly course: string
  readonly improved: (dimension: string, before: string, on: string, now: string) => string
  readonly worsened: (dimension: string, before: string, on: string, now: string) => string
  readonly unchanged: (dimensions: string) => string
  readonly rated: (dimension: string, rating: string) => string
  readonly unanswered: (dimensions: string) => string
  readonly unansweredOne: (dimension: string, rating: string, on: string) => string
  readonly firstAnswers: (dimensions: string) => string
  readonly cannotImprove: (dimension: string, before: string, on: string, now: string) => string

  readonly goals: (assessedOn: string) => string
  readonly goal: { readonly [status in 'met' | 'unmet' | 'unknown']: (changes: string, to: string) => string }
  readonly orLower: (dimension: string, rating: string, now: string) => string
  readonly goalsHeld: (rules: string) => string
  readonly goalsHeldUntil: (date: string) => string
  readonly goalsLowest: (level: string) => string
  readonly incomplete: (questions: string) => string

  readonly signs: (assessedOn: string) => string
  readonly sign: { readonly [status in 'appeared' | 'unknown']: (changes: string, to: string) => string }
  readonly orHigher: (dimension: string, rating: string, now: string) => string
  readonly noSign: string
  readonly signsHighest: (level: string) => string

  readonly now: (rating: string) => string
  readonly nowUnanswered: string
  readonly listed: (shown: number, count: string) => string
  readonly cliniciansOnly: string
}
