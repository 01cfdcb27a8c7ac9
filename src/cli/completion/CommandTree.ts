/** An option, as a shell completes it. */
export interface ShellOption {
  /** As they are typed: `-o`, `--output`. */
  readonly flags: readonly string[]
  readonly description: string
  readonly takesValue: boolean
  /** The values that it may have, where they are fixed; without any, a file may be meant. */
  readonly choices: readonly string[]
}

/** A command, as a shell completes it. */
export interface ShellCommand {
  readonly name: string
  readonly summary: string
  readonly options: readonly ShellOption[]
  /** What its first argument may be, where that is fixed; `undefined` where it takes none. */
  readonly choices: readonly string[] | undefined
}

/** A program, as a shell completes it. */
export interface CommandTree {
  readonly name: string
  readonly options: readonly ShellOption[]
  readonly commands: readonly ShellCommand[]
}
