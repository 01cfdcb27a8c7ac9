import { type IntakeIssueCode, listed } from '../boundary/IntakeError.ts'

/** What can be wrong with a history of assessments, or with how it is to be read. */
export type HistoryIssueCode =
  | IntakeIssueCode
  | 'not-a-list'
  | 'empty-history'
  | 'same-date'
  | 'invalid-option'
  | 'contradicts-history'

/**
 * One problem. A path begins with the position of the intake in the list, or with `options`. It never holds a value or
 * an unknown key of an intake, because errors end up in logs.
 */
export interface HistoryIssue {
  readonly path: readonly (string | number)[]
  readonly code: HistoryIssueCode
  readonly message: string
  /** The allowed values, or what is expected in a few words. */
  readonly expected: readonly string[]
}

/** A history cannot be reassessed. `issues` lists every problem, up to a hundred; `omitted` counts the rest. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError'
  readonly code = 'invalid-history'
  readonly issues: readonly HistoryIssue[]
  readonly omitted: number

  constructor(issues: readonly HistoryIssue[], omitted = 0) {
    const shown = issues.slice(0, listed)
    const left = omitted + issues.length - shown.length
    super(
      [
        'The history cannot be reassessed.',
        ...shown.map(({ path, code, message }) => `- ${path.join('.') || 'history'}: ${message} (${code})`),
        ...(left > 0 ? [`- and ${left} more`] : []),
      ].join('\n'),
    )
    this.issues = shown
    this.omitted = left
  }
}
