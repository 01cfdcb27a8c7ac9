import { BoundaryError, isBranded } from './BoundaryError.ts'
import type { Issue, ReadIssueCode } from './Issue.ts'

/** What can be wrong with how a function was called. */
export type UsageIssueCode =
  | ReadIssueCode
  | 'not-applicable'
  | 'duplicate'
  | 'contradiction'
  /** What was handed in was made with another ruleset, or with another version of it, than the assessor's. */
  | 'other-ruleset'
  /** What was handed in was made of another recommendation, or the recommendation of another intake. */
  | 'other-recommendation'
  | 'missing-translation'
  | 'missing-words'
  | 'recorded-before-assessment'
  | 'unsafe-name'
  | 'no-web-crypto'

/** One problem of a call. Its path begins with the name of the argument; it repeats no value. */
export type UsageIssue = Issue<UsageIssueCode>

/**
 * The calling program got something wrong: an option, an argument, something that it passed on from another call.
 * `issues` lists every problem, up to a hundred; `omitted` counts the rest.
 */
export class UsageError extends BoundaryError<'invalid-usage', UsageIssueCode> {
  override readonly name = 'UsageError'

  constructor(issues: readonly UsageIssue[], omitted = 0) {
    super(
      'invalid-usage',
      { headline: 'This cannot be done as it was asked for.', whole: 'call' },
      issues,
      omitted,
    )
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(value, 'invalid-usage')
  }
}
