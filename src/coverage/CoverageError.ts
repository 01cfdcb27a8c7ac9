/** What can be wrong with a setting, a date or an option. */
export type CoverageIssueCode =
  | 'not-json'
  | 'too-large'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'out-of-range'
  | 'invalid-date'
  | 'unknown-key'

/** One problem. It never holds a value or an unknown key, because they may be health data and errors end up in logs. */
export interface CoverageIssue {
  readonly path: readonly (string | number)[]
  readonly code: CoverageIssueCode
  readonly message: string
  /** The allowed values, or what is expected in a few words. */
  readonly expected: readonly string[]
}

/** The question about coverage cannot be answered as it was put. `issues` lists every problem. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError'
  readonly code = 'invalid-coverage-question'
  readonly issues: readonly CoverageIssue[]

  constructor(issues: readonly CoverageIssue[]) {
    super(['The question about coverage cannot be answered.', ...issues.map(describe)].join('\n'))
    this.issues = issues
  }
}

function describe({ path, code, message }: CoverageIssue): string {
  return `- ${path.join('.')}: ${message} (${code})`
}
