import { BoundaryError, isBranded } from './BoundaryError.ts'
import type { Issue, ReadIssueCode } from './Issue.ts'

/** What can be wrong with what was handed in about a person. */
export type IntakeIssueCode =
  | ReadIssueCode
  // An intake, and a history of them.
  | 'date-after-assessment'
  | 'end-of-ongoing-episode'
  | 'start-after-end'
  | 'response-not-applicable'
  | 'below-minimum-age'
  | 'answered-and-not-known'
  | 'empty-history'
  | 'same-date'
  | 'contradicts-history'
  // Answers to instruments.
  | 'item-count'
  | 'no-total'
  | 'contradiction'
  // A clinician's decision.
  | 'no-change'
  | 'risk-not-acknowledged'
  | 'date-before-assessment'
  // Resources and records.
  | 'wrong-resource-type'
  | 'entered-in-error'
  | 'several-patients'
  | 'unknown-schema-version'

/** One problem with what was handed in about a person; it holds nothing of it. */
export type IntakeIssue = Issue<IntakeIssueCode>

/**
 * What was handed in about a person cannot be used: an intake, a history, answers, resources, a record, a decision.
 * `issues` lists every problem, up to a hundred; `omitted` counts the rest.
 */
export class IntakeError extends BoundaryError<'invalid-intake', IntakeIssueCode> {
  override readonly name = 'IntakeError'

  constructor(issues: readonly IntakeIssue[], omitted = 0) {
    super(
      'invalid-intake',
      { headline: 'What was handed in about the person cannot be used.', whole: 'intake' },
      issues,
      omitted,
    )
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(value, 'invalid-intake')
  }
}
