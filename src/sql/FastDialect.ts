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

const item: FastWords['item'] = (list, index) => `[${list.join(', ')}][${index}]`

const common: FastWords['common'] = (words) => words.join('\n    & ')

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
    common: (words) => words.reduce((one, other) => `bitAnd(${one},\n    ${other})`),
    hasAny: (word, bits) => `bitAnd(${word}, ${bits}) <> 0`,
  },
}
