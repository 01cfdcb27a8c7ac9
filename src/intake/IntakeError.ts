/** What can be wrong with an intake. */
export type IntakeIssueCode =
  | 'not-json'
  | 'too-large'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'out-of-range'
  | 'unknown-key'
  | 'invalid-date'
  | 'date-after-assessment'
  | 'end-of-ongoing-episode'
  | 'response-not-applicable'
  | 'below-minimum-age'

/** One problem. It never holds a value or an unknown key of the intake, because errors end up in logs. */
export interface IntakeIssue {
  readonly path: readonly (string | number)[]
  readonly code: IntakeIssueCode
  readonly message: string
  /** The allowed values, or what is expected in a few words. */
  readonly expected: readonly string[]
}

/** How many problems an error lists before it only counts them. */
export const listed = 100

/** An intake cannot be assessed. `issues` lists every problem, up to a hundred; `omitted` counts the rest. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError'
  readonly code = 'invalid-intake'
  readonly issues: readonly IntakeIssue[]
  readonly omitted: number

  constructor(issues: readonly IntakeIssue[]) {
    const shown = issues.slice(0, listed)
    const omitted = issues.length - shown.length
    super(
      [
        'The intake cannot be assessed.',
        ...shown.map(describe),
        ...(omitted > 0 ? [`- and ${omitted} more`] : []),
      ].join('\n'),
    )
    this.issues = shown
    this.omitted = omitted
  }
}

function describe({ path, code, message }: IntakeIssue): string {
  return `- ${path.join('.') || 'intake'}: ${message} (${code})`
}
