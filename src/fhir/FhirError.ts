/** What can be wrong with what is handed in. */
export type FhirErrorCode =
  | 'not-json'
  | 'too-large'
  | 'missing'
  | 'invalid-type'
  | 'invalid-value'
  | 'unknown-key'
  | 'invalid-date-time'
  | 'invalid-reference'
  | 'invalid-id'
  | 'other-ruleset'
  | 'wrong-resource-type'
  | 'entered-in-error'
  | 'several-patients'

/**
 * A resource cannot be read or made. `path` leads to the part that is wrong, as far as its keys are known, and `expected`
 * says what should be there. It holds no value and no key that was given: they are health data, and errors end up in logs.
 */
export class FhirError extends Error {
  override readonly name = 'FhirError'
  readonly code: FhirErrorCode
  readonly path: readonly (string | number)[]
  readonly expected: string

  constructor(code: FhirErrorCode, path: readonly (string | number)[], expected: string) {
    super(`${path.join('.') || 'what was given'}: expected ${expected} (${code})`)
    this.code = code
    this.path = path
    this.expected = expected
  }
}
