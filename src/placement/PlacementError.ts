/** What can be wrong with what was handed in. */
export type PlacementIssueCode =
  | 'not-json'
  | 'too-large'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'out-of-range'
  | 'unknown-key'
  | 'invalid-date'
  | 'duplicate-level'
  | 'format-not-applicable'
  | 'other-ruleset'
  | 'no-change'
  | 'risk-not-acknowledged'

/** One problem. It never holds a value or an unknown key that was given, nor a rule that fired: errors end up in logs. */
export interface PlacementIssue {
  /** It starts with the argument: `recommendation`, `placement`, `record`, `available`, `request` or `options`. */
  readonly path: readonly (string | number)[]
  readonly code: PlacementIssueCode
  readonly message: string
  /** The allowed values, or what is expected in a few words. */
  readonly expected: readonly string[]
}

/** How many problems an error lists before it only counts them. */
const listed = 100

/** Nothing can be placed or overridden. `issues` lists every problem, up to a hundred; `omitted` counts the rest. */
export class PlacementError extends Error {
  override readonly name = 'PlacementError'
  readonly code = 'invalid-placement'
  readonly issues: readonly PlacementIssue[]
  readonly omitted: number

  constructor(issues: readonly PlacementIssue[]) {
    const shown = issues.slice(0, listed)
    const omitted = issues.length - shown.length
    super(
      [
        'Nothing can be placed or overridden with this.',
        ...shown.map(({ path, code, message }) => `- ${path.join('.')}: ${message} (${code})`),
        ...(omitted > 0 ? [`- and ${omitted} more`] : []),
      ].join('\n'),
    )
    this.issues = shown
    this.omitted = omitted
  }
}
