import { DuckDBInstance } from '@duckdb/node-api'

/** Runs statements in a new DuckDB and returns the rows of the last one, by column. */
export async function run(...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    for (const statement of statements.slice(0, -1)) await connection.run(statement)
    return (await connection.runAndReadAll(String(statements.at(-1)))).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** A name as standard SQL quotes it, said a second time. */
export function quoted(name: string): string {
  return `"${name.split('"').join('""')}"`
}

/** The statements that make a table of texts, or of numbers. */
export function tableOf(
  name: string,
  type: 'VARCHAR' | 'INTEGER',
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string[] {
  const value = (item: string | number | null) =>
    item === null ? 'NULL' : `'${String(item).replaceAll("'", "''")}'`
  return [
    `CREATE TABLE ${quoted(name)} (${columns.map((column) => `${quoted(column)} ${type}`).join(', ')})`,
    `INSERT INTO ${quoted(name)} VALUES ${rows.map((row) => `(${row.map(value).join(', ')})`).join(', ')}`,
  ]
}
