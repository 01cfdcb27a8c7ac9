import { reservedWords } from './reservedWords.ts'

/**
 * A family of SQL engines. `ansi` runs unchanged on Spark SQL, Trino, BigQuery and Snowflake, and on the others too; it
 * takes plain names only, because those engines do not agree on how a name is quoted.
 */
export type Dialect = 'ansi' | 'postgresql' | 'duckdb' | 'clickhouse'

/** The dialects, by name. */
export const dialects: readonly Dialect[] = ['ansi', 'postgresql', 'duckdb', 'clickhouse']

/** How a name is written so that it is a name whatever it holds, or nothing where the dialect has no safe way. */
export type Quote = (name: string) => string | undefined

const plain = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Some engines cut longer names, so that two of them could become one. */
const longest = 63

/** PostgreSQL measures names in bytes. */
function fits(name: string): boolean {
  let bytes = 0
  for (const character of name) {
    const point = Number(character.codePointAt(0))
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes > 0 && bytes <= longest
}

/** No engine can be trusted with control characters, nor with half a surrogate pair. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029]/u

function doubled(name: string): string | undefined {
  return fits(name) && !unprintable.test(name) ? `"${name.replaceAll('"', '""')}"` : undefined
}

/** How each dialect quotes names. */
export const quotes: { readonly [D in Dialect]: Quote } = {
  ansi: (name) =>
    fits(name) && plain.test(name) && !reservedWords.has(name.toLowerCase()) ? name : undefined,
  postgresql: doubled,
  duckdb: doubled,
  // A backslash escapes the next character in ClickHouse, in names too.
  clickhouse: (name) => doubled(name.replaceAll('\\', '\\\\')),
}
