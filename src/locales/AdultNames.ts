import type { adultNames } from './en/adultNames.ts'

/**
 * What the adult ruleset calls its own things, in any language: every key of the English ones, with texts of its own.
 * The compiler refuses a translation that leaves one out.
 */
export type AdultNames = Translated<typeof adultNames>

/** The same keys, with texts of its own. */
export type Translated<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Translated<T[K]> }
