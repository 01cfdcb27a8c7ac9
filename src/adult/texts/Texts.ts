import type { en } from './en.ts'

/**
 * The texts in any language: every key of the English ones, with texts of its own.
 * The compiler refuses a translation that leaves one out.
 */
export type Texts = Translated<typeof en>

type Translated<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Translated<T[K]> }
