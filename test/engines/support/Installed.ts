import 'vitest'

/** How an engine is started once it is installed. */
export interface Program {
  /** The version that ran, as the guide names it. */
  readonly version: string
  /** Python, or Java. */
  readonly command: string
  /** What stands before the file of the program: options, the class path. */
  readonly options: readonly string[]
}

/** The engines that are installed for the tests, each by its name. */
export type EngineName = 'spark' | 'sqlglot' | 'trino' | 'drools' | 'camunda' | 'hapi' | 'postgresql'

/** What is there, and why the others are not. */
export interface Installed {
  readonly programs: { readonly [E in EngineName]?: Program }
  readonly leftOut: readonly { readonly engine: EngineName; readonly why: string }[]
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly engines: Installed
  }
}
