import type { IntakeIssueCode } from '../boundary/IntakeError.ts'
import type { CareFormat, Response } from '../intake/Intake.ts'
import type { ListField, Outcome } from '../ruleset/Occasion.ts'

/** What a form says that is not in a ruleset. */
export interface FormPhrases {
  readonly title: string
  readonly description: string
  readonly assessedOn: string
  readonly age: string
  readonly history: string
  readonly level: string
  readonly outcome: string
  readonly startedOn: string
  readonly endedOn: string
  readonly response: string
  readonly lists: { readonly [F in ListField]: string }
  readonly preferences: string
  readonly levelsDeclined: string
  readonly format: string
  readonly notKnown: string
  readonly none: { readonly [F in ListField | 'treatmentHistory' | 'levelsDeclined']: string }
  readonly outcomes: { readonly [O in Outcome]: string }
  /** When each of them applies, in a sentence. */
  readonly outcomeHelp: { readonly [O in Outcome]: string }
  readonly responses: { readonly [R in Response]: string }
  readonly responseHelp: { readonly [R in Response]: string }
  readonly formats: { readonly [F in CareFormat]: string }
  /** What is wrong, after the name of what it is wrong with; without a period. */
  readonly problems: { readonly [C in IntakeIssueCode]: string }
  /** One of several, counted from 1: an episode, for example. */
  readonly number: (position: number) => string
  /** What is wrong with all of it. */
  readonly problem: (where: string, what: string) => string
}
