import { fileURLToPath } from 'node:url'
import { adult } from 'level-of-care'
import { toSql } from 'level-of-care/sql'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { columns } from '../../sql/support/rows.ts'
import { run } from '../../sql/support/statements.ts'
import { someOf } from '../../support/runs.ts'
import { answerColumns, firstDifference, population } from '../support/population.ts'
import { runProgram } from '../support/runProgram.ts'

const { sqlglot } = inject('engines').programs

/** Engines that are only to be had as a service, and those of which the parsers here can be held against the engine itself. */
const dialects = [
  'bigquery',
  'snowflake',
  'redshift',
  'databricks',
  'athena',
  'trino',
  'spark',
  'postgres',
] as const

describe.runIf(sqlglot)("the portable statement, as sqlglot's parsers read it", () => {
  const read = new Map<string, { readonly own: string; readonly duckdb: string }>()

  beforeAll(async () => {
    if (sqlglot === undefined) throw new Error('Not installed.')
    const sql = toSql(adult, { dialect: 'ansi', table: 'intakes', columns, keep: ['member'], reasons: true })
    const program = fileURLToPath(new URL('transpile.py', import.meta.url))
    const { stdout } = await runProgram(sqlglot.command, [program, ...dialects], { input: sql })
    for (const line of stdout.trim().split('\n')) {
      const { dialect, own, duckdb } = JSON.parse(line)
      read.set(dialect, { own, duckdb })
    }
  })

  test.each(dialects)(
    `%s: written back and run on DuckDB, it says what \`assess\` says of ${someOf(20_000)} cases`,
    async (dialect) => {
      const all = await population()
      const rows = all.rows.slice(0, someOf(20_000))
      const found = await run(
        `CREATE VIEW intakes AS SELECT * FROM '${all.file}' WHERE member < ${rows.length}`,
        `SELECT ${answerColumns.join(', ')} FROM (${read.get(dialect)?.duckdb}) ORDER BY member`,
      )
      const cells = found.map((row) =>
        answerColumns.map((name) => (row[name] === null ? null : String(row[name]))),
      )
      expect(firstDifference(rows, cells)).toBeUndefined()
    },
  )
})
