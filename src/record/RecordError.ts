/** Why a record cannot be made, or not be replayed. */
export type RecordErrorCode =
  | 'not-json'
  | 'too-large'
  | 'invalid-date-time'
  | 'recorded-before-assessment'
  | 'other-ruleset'
  | 'other-recommendation'
  | 'not-a-record'
  | 'unknown-schema-version'
  | 'conflicting-options'
  | 'no-web-crypto'

/**
 * A record cannot be made, or something cannot be replayed. `path` leads to the part that is wrong, as far as its keys
 * are ours, and `expected` says what should be there. It holds no value and no key that was given: records are health
 * data, and errors end up in logs.
 */
export class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly code: RecordErrorCode
  readonly path: readonly string[]
  readonly expected: string

  constructor(code: RecordErrorCode, path: readonly string[], expected: string) {
    super(`${path.join('.') || 'record'}: expected ${expected} (${code})`)
    this.code = code
    this.path = path
    this.expected = expected
  }
}
