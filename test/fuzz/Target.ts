import type { Random } from './mutate.ts'

/** Something that takes whatever it is given: it answers, or throws one of its documented errors. */
export interface Target {
  readonly name: string
  /** Sound inputs, from which the others are made. */
  readonly seeds: readonly unknown[]
  /** Makes inputs by itself, in place of mutations of the seeds. */
  readonly make?: (random: Random) => unknown
  /**
   * How many times as long as others it is run.
   *
   * @defaultValue `1`
   */
  readonly share?: number
  readonly run: (input: unknown) => unknown
  /** The errors that its documentation names. */
  readonly documented: readonly (abstract new (
    ...args: never[]
  ) => Error)[]
  /** Of these, the ones that may name a key or an id that they were given, because it says nothing about a person. */
  readonly mayName?: Target['documented']
}
