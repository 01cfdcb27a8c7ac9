import type { Verification } from '../ruleset/Source.ts'

type Setting = 'intensive-outpatient' | 'partial-hospitalization'
type DraftKind = 'necessity' | 'continued-stay' | 'appeal'

/**
 * The words that drafts for a payer are made of. What only a clinician can say is a [bracket], never a sentence. Levels,
 * dimensions, ratings and days come as text.
 */
export interface DraftPhrases {
  readonly title: { readonly [K in DraftKind]: (setting: string) => string }
  readonly draft: { readonly [K in DraftKind]: string }
  readonly leftOut: string
  readonly patient: string
  readonly assessedOn: (date: string) => string
  readonly admittedOn: (date: string) => string
  readonly admissionOpen: string
  readonly diagnosis: (given: string) => string
  readonly recommended: (level: string) => string
  readonly notSettled: (least: string, possible: string) => string
  readonly date: (date: string) => string

  readonly intake: string
  readonly upTo: (rating: string, most: string) => string
  readonly unanswered: (titles: string) => string

  readonly criteria: (text: string) => string
  readonly status: { readonly [status in 'met' | 'unmet' | 'unknown']: string }
  readonly bearing: { readonly [bearing in 'for' | 'against' | 'open']: string }
  readonly noEvidence: string
  readonly evidence: (items: string) => string
  readonly earlierDanger: (rating: string, date: string) => string
  readonly toSettle: (items: string) => string
  readonly nothingSettles: string
  /** Said of evidence for and against the same thing. */
  readonly bothWays: string
  readonly openAnswer: (least: string, possible: string) => string
  readonly conditions: (list: string) => string
  readonly rule: (label: string, rule: string) => string
  readonly restsOn: (text: string, reading: string) => string
  readonly mapping: { readonly [support in 'derived' | 'judgment']: string }

  readonly certification: string
  readonly line: (what: string, status: string) => string
  readonly sentence: (what: string) => string
  readonly initial: (date: string) => string
  readonly recertifications: (text: string) => string
  readonly determinations: (text: string) => string
  readonly due: (number: number, date: string) => string
  readonly earlierDue: (count: number) => string
  readonly dueStatus: {
    readonly made: (date: string | undefined) => string
    readonly 'made-late': (date: string | undefined) => string
    readonly 'past-due': string
    readonly next: string
    readonly later: string
  }
  readonly noSchedule: string

  readonly codes: string
  readonly code: (system: string, code: string, meaning: string) => string
  readonly physician: string
  /** What a physician has to add to the statement, in brackets. */
  readonly placeholders: { readonly [S in Setting]: readonly string[] }

  readonly progress: string
  readonly oneOnly: string
  readonly between: (first: string, last: string, count: number) => string
  readonly firstAfterAdmission: (first: string, days: number) => string
  readonly admissionNotGiven: string
  readonly rated: (rating: string, date: string) => string
  readonly worst: (rating: string, date: string) => string
  readonly changed: {
    readonly [how in 'better' | 'worse' | 'worse-between' | 'better-between' | 'impossible']: (
      dimension: string,
      ratings: string,
    ) => string
  }
  readonly unchanged: (dimensions: string) => string
  readonly notNow: (dimensions: string) => string
  readonly lastRated: (dimension: string, rating: string, date: string) => string
  readonly onceOnly: (dimensions: string) => string
  readonly levels: (levels: string) => string
  readonly openLevel: (least: string) => string
  /** A level, from the day on which it was new. */
  readonly since: (level: string, date: string) => string
  readonly progressBrackets: readonly string[]

  readonly scores: string
  readonly noScores: string
  readonly score: (title: string, totals: string) => string
  /** @param seen - That an answer bears on safety, or nothing. */
  readonly total: (total: string, date: string, seen: string | undefined) => string
  readonly totalRange: (least: number, most: number) => string
  readonly noTotal: string
  /** An answer on safety is positive, or missing. */
  readonly safetyFlag: { readonly [status in 'raised' | 'possible']: string }
  readonly difference: (points: number, since: string) => string
  readonly scoresBracket: string

  readonly goals: string
  readonly noReassessment: string
  readonly goalsNamed: (date: string, level: string) => string
  readonly goal: { readonly [status in 'met' | 'unmet' | 'unknown']: (changes: string, to: string) => string }
  readonly goalChange: (dimension: string, to: string, now: string) => string
  readonly goalsListed: (shown: number, count: string) => string
  readonly noGoalsNamed: string
  readonly now: (rating: string) => string
  readonly nowUnknown: string
  readonly goalsBrackets: readonly string[]

  readonly barriers: string
  readonly callFor: string
  readonly noneCallFor: string
  readonly current: (level: string) => string
  readonly transition: {
    readonly [status in
      | 'step-up'
      | 'continue'
      | 'step-down'
      | 'review-ending'
      | 'not-in-care'
      | 'unknown']: string
  }
  readonly danger: (last: string, until: string) => string
  readonly stillOpen: (titles: string) => string
  readonly barriersBrackets: readonly string[]

  readonly nextReview: string
  readonly pastDue: (dates: string) => string
  readonly dueNext: (date: string) => string
  readonly nextReviewBrackets: readonly string[]
  readonly continuedStay: { readonly [S in Setting]: readonly string[] }

  readonly denial: string
  readonly denialBrackets: readonly string[]
  /** Said of an appeal where the recommendation is another level. */
  readonly appealAgainst: { readonly [how in 'less' | 'more' | 'not-settled']: string }
  readonly toAnswer: string
  readonly answer: (what: string, status: string) => string
  readonly nothingToAnswer: string
  readonly appealBrackets: readonly string[]

  readonly signature: { readonly [K in DraftKind]: string }
  readonly unverified: string
  readonly unverifiedItem: (what: string, reading: string) => string
  readonly edition: (label: string, note: string) => string
  readonly kinds: {
    readonly criterion: (label: string) => string
    readonly hours: string
    readonly certification: string
    readonly 'first-certification': string
    readonly recertification: string
    readonly code: (code: string) => string
  }
  readonly yes: string
  readonly no: string
  readonly noneMade: string
  /** How something was read, in words that end a sentence. */
  readonly readings: { readonly [V in Verification]: string }
}
