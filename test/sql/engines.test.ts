import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { adult } from 'level-of-care'
import { type Dialect, type SqlOptions, toSql } from 'level-of-care/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { someOf } from '../support/runs.ts'
import { clickhouse } from './support/clickhouse.ts'
import { duckdb } from './support/duckdb.ts'
import type { Engine } from './support/Engine.ts'
import { pglite } from './support/pglite.ts'
import { postgresql, postgresqlFolder } from './support/postgresql.ts'
import { columns, csvOf, type Row, rowsOf } from './support/rows.ts'

const names = Object.values(columns)
const server = postgresqlFolder()

/** Each engine with the dialects that it has to understand. */
const engines: readonly {
  readonly name: string
  readonly open: ((csv: string) => Promise<Engine>) | undefined
  readonly dialects: readonly Dialect[]
}[] = [
  { name: 'DuckDB', open: (csv) => duckdb(csv, names), dialects: ['duckdb', 'ansi'] },
  { name: 'PostgreSQL in WebAssembly', open: (csv) => pglite(csv, names), dialects: ['postgresql'] },
  { name: 'ClickHouse', open: (csv) => clickhouse(csv, names), dialects: ['clickhouse', 'ansi'] },
  {
    name: 'a PostgreSQL server',
    open: server === undefined ? undefined : (csv) => postgresql(server, csv, names),
    dialects: ['postgresql', 'ansi'],
  },
]

/** Every dialect in each of its forms. */
function written(dialects: readonly Dialect[]): readonly Required<Pick<SqlOptions, 'dialect' | 'form'>>[] {
  return dialects.flatMap((dialect) =>
    (dialect === 'ansi' ? (['readable'] as const) : (['readable', 'fast'] as const)).map((form) => ({
      dialect,
      form,
    })),
  )
}

const folder = mkdtempSync(join(tmpdir(), 'level-of-care-sql-'))
const csv = join(folder, 'intakes.csv')
let rows: readonly Row[] = []

beforeAll(() => {
  rows = rowsOf(someOf(200_000), 20_261_120)
  writeFileSync(csv, csvOf(rows), { mode: 0o644 })
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the rows are of every kind', () => {
  for (const { rungs } of adult.ladders.slice(0, 1))
    for (const { code } of rungs) {
      expect(
        rows.filter(({ expected: [least, most] }) => least === code && most === code).length,
      ).toBeGreaterThan(someOf(100))
    }
  expect(rows.filter(({ expected: [least, most] }) => least !== most).length).toBeGreaterThan(someOf(20_000))
})

describe.each(engines)('$name', ({ open, dialects }) => {
  let engine: Engine | undefined
  beforeAll(async () => {
    engine = await open?.(csv)
  }, 300_000)
  afterAll(async () => await engine?.close())

  test.runIf(open !== undefined).each(written(dialects))(
    `says what \`assess\` says of ${someOf(200_000)} cases, in the dialect $dialect and the form $form`,
    async ({ dialect, form }) => {
      if (engine === undefined) throw new Error('Not installed.')
      const sql = toSql(adult, { dialect, form, table: 'intakes', columns, keep: ['member'], reasons: true })
      const found = await engine.query(sql)
      expect(found).toHaveLength(rows.length)
      const wrong = rows.findIndex(
        ({ expected }, row) =>
          JSON.stringify(found[row]) !== JSON.stringify([String(row), ...expected, null]),
      )
      expect(wrong === -1 ? undefined : found[wrong]).toEqual(
        wrong === -1 ? undefined : [String(wrong), ...(rows[wrong]?.expected ?? []), null],
      )
    },
    300_000,
  )
})

test.each(['readable', 'fast'] as const)(
  'PostgreSQL works out each position once, and not wherever it is compared, in the form %s',
  async (form) => {
    const database = await PGlite.create()
    await database.exec(
      `CREATE TABLE intakes (${adult.dimensions.map(({ id }) => `"${id}" text`).join(', ')})`,
    )
    const sql = toSql(adult, { dialect: 'postgresql', form, table: 'intakes', reasons: true })
    const { rows } = await database.query<Record<string, string>>(`EXPLAIN (VERBOSE) ${sql}`)
    const plan = rows.flatMap((row) => Object.values(row)).join('\n')
    expect(plan.match(/= 'imminent'::text/g)).toHaveLength(1)
    await database.close()
  },
)
