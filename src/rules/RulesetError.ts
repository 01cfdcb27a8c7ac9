/** What can be wrong with a ruleset. */
export type RulesetIssueCode =
  | 'not-json'
  | 'too-large'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'unknown-key'
  | 'invalid-id'
  | 'reserved-id'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'missing-ladder'
  | 'scale-mismatch'
  | 'empty-condition'
  | 'always-true'
  | 'never-true'
  | 'lowest-rating'
  | 'lowest-rung'
  | 'duplicate-dimension'
  | 'no-effect'

/** One problem: where it is, a stable code, and a sentence. It may name ids, for a ruleset is not health data. */
export interface RulesetIssue {
  readonly path: readonly (string | number)[]
  readonly code: RulesetIssueCode
  readonly message: string
}

/** A ruleset cannot be used; `issues` lists every problem that was found. */
export class RulesetError extends Error {
  override readonly name = 'RulesetError'
  readonly code = 'invalid-ruleset'
  readonly issues: readonly RulesetIssue[]

  constructor(issues: readonly RulesetIssue[]) {
    super(['The ruleset cannot be used.', ...issues.map(describe)].join('\n'))
    this.issues = issues
  }
}

function describe({ path, code, message }: RulesetIssue): string {
  return `- ${path.join('.') || 'ruleset'}: ${message} (${code})`
}
