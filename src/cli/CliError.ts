/** The program ends with this status: 1 when the input is wrong, 2 when the command is. */
export type Failure = 1 | 2

/** Why a command cannot do what it was asked. Each line goes to the standard error, and nothing else does. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly status: Failure
  readonly lines: readonly string[]

  constructor(status: Failure, lines: readonly string[]) {
    super(lines.join('\n'))
    this.status = status
    this.lines = lines
  }
}

/** The input is wrong. */
export function wrongInput(...lines: readonly string[]): CliError {
  return new CliError(1, lines)
}

/** The command is wrong, or names a file that is of no use. */
export function wrongUsage(...lines: readonly string[]): CliError {
  return new CliError(2, lines)
}
