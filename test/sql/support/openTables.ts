import { PGlite } from '@electric-sql/pglite'
import { Session } from 'chdb'
import type { Dialect } from 'level-of-care/sql'
import { quoted, run, tableOf } from './statements.ts'

/** A table of small numbers or of texts: what has no value is `null`. */
export interface Table {
  readonly name: string
  readonly type: 'VARCHAR' | 'INTEGER'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** An engine that answers statements about a table that it forgets again. */
export interface Tables {
  readonly query: (table: Table, sql: string) => Promise<readonly Record<string, unknown>[]>
  readonly close: () => Promise<void>
}

/** Each engine in this process, by the dialect that is its own. */
export const openTables: { readonly [D in Exclude<Dialect, 'ansi'>]: () => Promise<Tables> } = {
  duckdb: async () => ({
    query: ({ name, type, columns, rows }, sql) => run(...tableOf(name, type, columns, rows), sql),
    close: async () => {},
  }),
  postgresql: async () => {
    const database = await PGlite.create()
    return {
      async query({ name, type, columns, rows }, sql) {
        await database.exec(`DROP TABLE IF EXISTS ${quoted(name)}`)
        for (const statement of tableOf(name, type, columns, rows)) await database.exec(statement)
        return (await database.query<Record<string, unknown>>(sql)).rows
      },
      close: () => database.close(),
    }
  },
  clickhouse: async () => {
    const session = new Session()
    session.query('CREATE DATABASE clinic')
    session.query('USE clinic')
    return {
      async query({ name, type, columns, rows }, sql) {
        const [create, insert] = tableOf(name, type, columns, rows)
        const nullable = type === 'VARCHAR' ? 'Nullable(String)' : 'Nullable(Int32)'
        session.query(`DROP TABLE IF EXISTS ${quoted(name)}`)
        session.query(`${create?.replaceAll(`" ${type}`, `" ${nullable}`)} ENGINE = Memory`)
        session.query(String(insert))
        return String(session.query(sql, 'JSONEachRow'))
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))
      },
      close: async () => session.cleanup(),
    }
  },
}
