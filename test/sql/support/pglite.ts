import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { type Engine, tableOf, texts } from './Engine.ts'

/** PostgreSQL compiled to WebAssembly, in this process. */
export async function pglite(csv: string, columns: readonly string[]): Promise<Engine> {
  const database = await PGlite.create()
  await database.exec(`CREATE TABLE intakes (${tableOf(columns, 'text', 'integer')})`)
  await database.query("COPY intakes FROM '/dev/blob' WITH (FORMAT csv, HEADER, NULL '\\N')", [], {
    blob: new Blob([await readFile(csv)]),
  })
  return {
    query: async (sql) =>
      texts((await database.query<unknown[]>(`${sql} ORDER BY 1`, [], { rowMode: 'array' })).rows),
    close: () => database.close(),
  }
}
