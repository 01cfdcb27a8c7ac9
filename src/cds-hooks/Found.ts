import { issueOf } from '../boundary/Issue.ts'
import type { PrefetchKey } from './Discovery.ts'
import type { JoinedIntake } from './joinIntake.ts'
import type { Refusal } from './OperationOutcome.ts'
import type { SafetyQuestion } from './questionsAbout.ts'

/** An intake, and what has to be said about where it comes from. */
export interface FoundIntake extends JoinedIntake {
  readonly kind: 'intake'
  readonly assessedOn: string
  /** The day of it, as far as it is known: a questionnaire without a day is not shown as today's. */
  readonly shownOn: string | undefined
  /** The questionnaire has a day that is yet to come. */
  readonly isToCome: boolean
  /** When a draft is made: now, or else when the questionnaire was filled in, where either is known to the second. */
  readonly authoredOn: string | undefined
  readonly fromQuestionnaire: boolean
  /** A questionnaire that was too old to be used. */
  readonly tooOld: OldIntake | undefined
  /** What was asked for and could not be had, or not all of it. */
  readonly unavailable: readonly PrefetchKey[]
  /** There is more than was sent. */
  readonly isPaged: boolean
}

/** An intake from too long ago. */
export interface OldIntake {
  readonly date: string
  readonly days: number
}

/** What was found of the patient. */
export type Found =
  | FoundIntake
  /** Something speaks of harm, and no level of care can be found. */
  | { readonly kind: 'alarm'; readonly questions: readonly SafetyQuestion[] }
  | { readonly kind: 'refused' | 'unavailable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'nothing' }

/** A questionnaire that nobody knows the day of. */
export const undated: Found = {
  kind: 'refused',
  refusals: [
    issueOf(['prefetch', 'intake'], 'missing', 'the day of the assessment, or when it was authored'),
  ],
}
