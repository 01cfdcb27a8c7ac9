/** What can be wrong with the options of `toSql`. */
export type SqlErrorCode =
  | 'unknown-option'
  | 'unknown-dialect'
  | 'unknown-dimension'
  | 'invalid-type'
  | 'unsafe-name'
  | 'duplicate-name'

/** No statement can be written with these options. The message names the option, and repeats no name that was given. */
export class SqlError extends Error {
  override readonly name = 'SqlError'
  readonly code: SqlErrorCode
  readonly path: readonly (string | number)[]

  constructor(code: SqlErrorCode, path: readonly (string | number)[], expected: string) {
    super(`${path.join('.') || 'options'}: ${expected} (${code})`)
    this.code = code
    this.path = path
  }
}
