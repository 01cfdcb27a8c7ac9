/** What can be wrong with what was handed in. */
export type InstrumentIssueCode =
  | 'not-json'
  | 'too-large'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'out-of-range'
  | 'unknown-key'
  | 'unknown-instrument'
  | 'item-count'
  | 'version-missing'
  | 'version-not-applicable'
  | 'no-total'
  | 'contradiction'
  | 'prorating-not-supported'
  | 'invalid-date'
  | 'date-after-assessment'

/** One problem. It never holds a value or an unknown key that was given, because errors end up in logs. */
export interface InstrumentIssue {
  /** It starts with `instrument`, `answers`, `options`, or the id of an instrument. */
  readonly path: readonly (string | number)[]
  readonly code: InstrumentIssueCode
  readonly message: string
  /** The allowed values, or what is expected in a few words. */
  readonly expected: readonly string[]
}

/** How many problems an error lists before it only counts them. */
const listed = 100

/** Answers cannot be scored. `issues` lists every problem, up to a hundred; `omitted` counts the rest. */
export class InstrumentError extends Error {
  override readonly name = 'InstrumentError'
  readonly code = 'invalid-instrument-answers'
  readonly issues: readonly InstrumentIssue[]
  readonly omitted: number

  constructor(issues: readonly InstrumentIssue[]) {
    const shown = issues.slice(0, listed)
    const omitted = issues.length - shown.length
    super(
      [
        'The answers cannot be scored.',
        ...shown.map(({ path, code, message }) => `- ${path.join('.')}: ${message} (${code})`),
        ...(omitted > 0 ? [`- and ${omitted} more`] : []),
      ].join('\n'),
    )
    this.issues = shown
    this.omitted = omitted
  }
}
