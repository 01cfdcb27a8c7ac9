import { at } from '../ruleset/lookUp.ts'
import type { Dialect } from './Dialect.ts'

/** The dialects that have bits and lists, each in words of its own: `ansi` runs on engines that share none for them. */
export type FastDialect = Exclude<Dialect, 'ansi'>

/** How a dialect writes what the fast form needs. */
export interface FastWords {
  /** The item of a list of whole numbers at an index from 1. */
  readonly item: (list: readonly bigint[], index: string) => string
  /** The bits that all words have. */
  readonly common: (words: readonly string[]) => string
  /** Whether a word has any of these bits. */
  readonly hasAny: (word: string, bits: bigint) => string
}

/** Joins halves of halves: an engine refuses what is nested a thousand deep, and one after the other each would be nested in the next. */
function inHalves(words: readonly string[], join: (one: string, other: string) => string): string {
  if (words.length === 1) return at(words, 0)
  const middle = Math.ceil(words.length / 2)
  return join(inHalves(words.slice(0, middle), join), inHalves(words.slice(middle), join))
}

const item: FastWords['item'] = (list, index) => `[${list.join(', ')}][${index}]`

const common: FastWords['common'] = (words) => inHalves(words, (one, other) => `(${one}\n    & ${other})`)

const hasAny: FastWords['hasAny'] = (word, bits) => `(${word} & ${bits}) <> 0`

export const fastWords: { readonly [D in FastDialect]: FastWords } = {
  postgresql: {
    item: (list, index) => `('{${list.join(', ')}}'::bigint[])[${index}]`,
    common,
    hasAny,
  },
  duckdb: { item, common, hasAny },
  clickhouse: {
    item,
    common: (words) => inHalves(words, (one, other) => `bitAnd(${one},\n    ${other})`),
    hasAny: (word, bits) => `bitAnd(${word}, ${bits}) <> 0`,
  },
}
