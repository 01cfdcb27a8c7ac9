import { BoundaryError, isBranded } from './BoundaryError.ts'
import type { Issue, ReadIssueCode } from './Issue.ts'

/** What can be wrong with a ruleset. */
export type RulesetIssueCode =
  | ReadIssueCode
  | 'invalid-id'
  | 'reserved-id'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'missing-ladder'
  | 'scale-mismatch'
  | 'empty-criterion'
  | 'always-true'
  | 'never-true'
  | 'lowest-rating'
  | 'lowest-rung'
  | 'duplicate-dimension'
  | 'no-effect'
  | 'broken-example'
  | 'missing-reason'

/** One problem with a ruleset. Its message names the item that it is in, and other ids: a ruleset is not health data. */
export type RulesetIssue = Issue<RulesetIssueCode>

/** A ruleset cannot be used. `issues` lists every problem, up to a hundred; `omitted` counts the rest. */
export class RulesetError extends BoundaryError<'invalid-ruleset', RulesetIssueCode> {
  override readonly name = 'RulesetError'

  constructor(issues: readonly RulesetIssue[], omitted = 0) {
    super('invalid-ruleset', { headline: 'The ruleset cannot be used.', whole: 'ruleset' }, issues, omitted)
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(value, 'invalid-ruleset')
  }
}
