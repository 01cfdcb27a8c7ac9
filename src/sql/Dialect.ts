/** Words that some engine refuses as the plain name of a column or table. */
const reservedWords: ReadonlySet<string> = new Set(
  (
    'account all alter analyze and anti any array as asc asymmetric at authorization between both by case cast check ' +
    'collate column connect connection constraint create cross cube current current_catalog current_date current_path ' +
    'current_role current_schema current_time current_timestamp current_user database deallocate default deferrable ' +
    'define delete desc describe distinct drop else end enum escape except exclude execute exists extract false fetch ' +
    'filter following for foreign from full grant group grouping groups gscluster hash having if ignore ilike in ' +
    'increment initially inner insert intersect interval into is issue isnull join json_array json_exists json_object ' +
    'json_query json_table json_value lateral leading left like limit listagg localtime localtimestamp lookup merge ' +
    'minus natural new no normalize not notnull null nulls of offset on only or order organization outer over overlaps ' +
    'partition placing preceding prepare primary proto qualify range recursive references regexp respect returning ' +
    'revoke right rlike rollup row rows sample schema select semi session_user set similar skip some start struct ' +
    'symmetric table tablesample then to trailing treat trigger trim true try_cast uescape unbounded union unique unnest ' +
    'update user using values variadic verbose view when whenever where window with within without'
  ).split(' '),
)

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
