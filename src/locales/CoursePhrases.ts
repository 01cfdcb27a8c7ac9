import type { Response } from '../intake/Intake.ts'
import type { Outcome } from '../ruleset/Occasion.ts'

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
  readonly stayAndAct: (level: string) => string
  readonly reviewEnding: (from: string, to: string) => string
  readonly notInCare: (level: string) => string
  readonly notInCareAtLeast: (level: string) => string
  readonly noCareNeeded: (level: string) => string
  readonly unknown: string

  readonly toDo: string
  readonly raised: (ladder: string, rung: string, description: string) => string
  readonly askToday: (dimension: string, rating: string, on: string) => string
  readonly lookBack: (dimension: string, now: string, worst: string, on: string) => string
  readonly newService: (service: string) => string
  readonly outreach: string
  readonly relapsePlan: string

  readonly why: string
  readonly notAsked: string
  readonly noOngoingCare: string
  readonly left: (level: string, outcome: Outcome, on: string | undefined) => string
  readonly stepUpOpen: (level: string, assessments: number, since: string, last: string) => string
  readonly stepUpDeclined: (on: string, by: string) => string
  readonly trialTooShort: (level: string, on: string, days: number, least: number) => string
  readonly actFirst: string
  readonly worse: (dimensions: string) => string
  readonly worseOne: (dimension: string, now: string, best: string, on: string) => string
  readonly ratingRose: (dimension: string, before: string, worse: string, on: string, until: string) => string
  readonly steadinessNotKnown: (questions: string) => string
  readonly recommendationRose: (from: string, to: string, on: string, until: string) => string
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
    readonly [because in 'other-level' | 'level-not-known' | 'not-settled' | 'not-lower' | 'too-far-apart']: (
      assessedOn: string,
    ) => string
  }
  readonly lowestAgreed: (level: string) => string
  readonly oneLevelAtATime: (agreed: string, level: string) => string
  readonly bridge: (level: string) => string
  readonly leavesTreatment: (level: string) => string
  readonly restsOn: (level: string) => string

  readonly lookAgain: string
  readonly plateau: (since: string, days: number, assessments: number) => string
  readonly responseContradicted: (
    response: Response,
    since: string,
    improved: number,
    worsened: number,
  ) => string

  readonly course: string
  readonly improved: (dimension: string, before: string, on: string, now: string) => string
  readonly worsened: (dimension: string, before: string, on: string, now: string) => string
  readonly asBefore: (dimension: string, now: string) => string
  readonly since: (course: string, first: string, firstOn: string, worst: string, worstOn: string) => string
  readonly unchanged: (dimensions: string) => string
  readonly othersAtLeast: string
  readonly rated: (dimension: string, rating: string) => string
  readonly unanswered: (dimensions: string) => string
  readonly unansweredOne: (dimension: string, rating: string, on: string) => string
  readonly firstAnswers: (dimensions: string) => string
  readonly cannotImprove: (dimension: string, before: string, on: string, now: string) => string

  readonly goalsMet: (assessedOn: string) => string
  readonly goalMet: (changes: string, to: string) => string
  readonly goals: string
  readonly goal: (changes: string, to: string) => string
  readonly goalsReached: string
  readonly orLower: (dimension: string, rating: string, now: string) => string
  readonly goalsHeld: (rules: string) => string
  readonly goalsHeldUntil: (date: string) => string
  readonly goalsLowest: (level: string) => string
  readonly incomplete: (questions: string) => string

  readonly signs: (assessedOn: string) => string
  readonly sign: (changes: string, to: string) => string
  readonly noSign: (above: string) => string
  readonly signsIncomplete: (questions: string) => string
  readonly signsNotKnown: (questions: string) => string
  readonly signsHighest: (level: string) => string
  readonly signsAhead: string
  readonly signsMore: string
  readonly signAhead: (changes: string, to: string) => string
  readonly orHigher: (dimension: string, rating: string) => string
  readonly exactly: (dimension: string, rating: string) => string
  readonly exactlyNow: (dimension: string, rating: string, now: string) => string
  readonly orHigherNow: (dimension: string, rating: string, now: string) => string

  readonly now: (rating: string) => string
  readonly listed: (shown: number, count: string) => string
  readonly cliniciansOnly: string
}
