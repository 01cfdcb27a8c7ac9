import type { IntakeForm, IntakeIssue } from 'level-of-care/render'
import type { Assessor, Ruleset } from 'level-of-care/rules'
import type { DialogWords } from './DialogWords.ts'

/** What is answered so far: an intake. */
export type Answers = Readonly<Record<string, unknown>>

/** The rules, and how they are told in the language of the interview. */
export interface Telling {
  readonly assessor: Assessor<Ruleset>
  readonly form: IntakeForm<Ruleset>
  readonly words: DialogWords
  /** What a recommendation comes to, for whoever asks. */
  readonly explain: (recommendation: ReturnType<Assessor<Ruleset>['assess']>) => string
  /** What is wrong with an answer, by the labels of the form. */
  readonly describe: (issues: readonly IntakeIssue[]) => readonly string[]
}
