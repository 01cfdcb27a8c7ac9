/** Where something is: keys that are ours, and positions. */
export type Path = readonly (string | number)[]

/** What can be wrong with anything that is read by its shape. */
export type ReadIssueCode =
  | 'not-json'
  | 'too-large'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'out-of-range'
  | 'unknown-key'
  | 'invalid-date'
  | 'invalid-date-time'

/**
 * One problem: where it is, a stable code, and a sentence. It never holds a value or an unknown key that was handed in:
 * they may be health data, and errors end up in logs.
 */
export interface Issue<Code extends string = string> {
  readonly path: Path
  readonly code: Code
  readonly message: string
  /** The allowed values, or what is expected in a few words. */
  readonly expected?: readonly string[]
}

/** How many problems an error lists before it only counts them. */
export const listed = 100

/** A problem that is told by what was expected. */
export function issueOf<Code extends string>(
  path: Path,
  code: Code,
  ...expected: readonly string[]
): Issue<Code> {
  const what = expected.length > 1 ? `one of ${expected.join(', ')}` : expected.join()
  return { path, code, message: `expected ${what}`, expected }
}
