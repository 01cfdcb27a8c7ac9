import type { Dialect } from './Dialect.ts'

/** The dialects that have bits and lists, each in words of its own: `ansi` runs on engines that share none for them. */
export type FastDialect = Exclude<Dialect, 'ansi'>

/** How a dialect writes what the fast form needs. */
export interface FastWords {
  /** The item of a list of whole numbers at an index from 1. */
  readonly item: (list: readonly bigint[], index: string) => string
  /** The bits that two words have in common. */
  readonly common: (one: string, other: string) => string
}

const item: FastWords['item'] = (list, index) => `[${list.join(', ')}][${index}]`

const common: FastWords['common'] = (one, other) => `${one} & ${other}`

export const fastWords: { readonly [D in FastDialect]: FastWords } = {
  postgresql: { item: (list, index) => `('{${list.join(', ')}}'::bigint[])[${index}]`, common },
  duckdb: { item, common },
  clickhouse: { item, common: (one, other) => `bitAnd(${one}, ${other})` },
}
