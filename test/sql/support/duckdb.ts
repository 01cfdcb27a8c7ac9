import { DuckDBInstance } from '@duckdb/node-api'
import { type Engine, tableOf, texts } from './Engine.ts'

/** DuckDB in this process. */
export async function duckdb(csv: string, columns: readonly string[]): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`CREATE TABLE intakes (${tableOf(columns, 'VARCHAR', 'INTEGER')})`)
  await connection.run(`COPY intakes FROM '${csv}' (HEADER, NULLSTR '\\N')`)
  return {
    query: async (sql) => texts((await connection.runAndReadAll(`${sql} ORDER BY 1`)).getRows()),
    async close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
