/** What can be wrong with how a service is set up. */
export type CdsHooksErrorCode =
  | 'invalid-option'
  | 'unknown-option'
  | 'missing-translation'
  | 'invalid-uuid'
  | 'invalid-now'

/**
 * A service cannot be made of these options, or a function among them returned what it must not. It is a mistake of the
 * host, never of a request: requests are answered, whatever is in them. It repeats no value.
 */
export class CdsHooksError extends TypeError {
  override readonly name = 'CdsHooksError'
  readonly code: CdsHooksErrorCode
  /** The option at fault, where there is one. */
  readonly option: string | undefined

  constructor(code: CdsHooksErrorCode, message: string, option?: string) {
    super(`The CDS service cannot work as asked: ${message} (${code})`)
    this.code = code
    this.option = option
  }
}
