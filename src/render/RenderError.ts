/** What can be wrong with what is handed to `render`. */
export type RenderErrorCode =
  | 'invalid-option'
  | 'unknown-option'
  | 'other-ruleset'
  | 'missing-translation'
  | 'missing-words'

/**
 * A recommendation cannot be rendered as asked. `option` names the option at fault, where there is one.
 *
 * It never repeats a value that was given. `missing` lists the texts of the ruleset that are not there, by their places
 * in the tables: all of them, whatever was found in this person.
 */
export class RenderError extends TypeError {
  override readonly name = 'RenderError'
  readonly code: RenderErrorCode
  readonly option: string | undefined
  readonly missing: readonly string[]

  constructor(
    code: RenderErrorCode,
    message: string,
    option: string | undefined = undefined,
    missing: readonly string[] = [],
  ) {
    super(`The recommendation cannot be rendered: ${[message, ...missing].join('\n- ')} (${code})`)
    this.code = code
    this.option = option
    this.missing = missing
  }
}
