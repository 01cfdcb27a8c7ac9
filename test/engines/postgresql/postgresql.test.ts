import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { adult } from 'level-of-care'
import { toSql } from 'level-of-care/sql'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { rowsOf, type Server, startPostgresql } from '../../sql/support/postgresql.ts'
import { columns } from '../../sql/support/rows.ts'
import { someOf } from '../../support/runs.ts'
import { firstDifference, population, ratingColumns, reports } from '../support/population.ts'

const { postgresql } = inject('engines').programs

/** A cluster has the workers that a plan asks for; a small table must not be too small for them. */
const settings = [
  'max_worker_processes=8',
  'max_parallel_workers=4',
  'max_parallel_workers_per_gather=3',
  'parallel_setup_cost=0',
  'parallel_tuple_cost=0',
  'min_parallel_table_scan_size=0',
]

/** A part of a plan, as `EXPLAIN (FORMAT JSON)` gives it. */
interface Plan {
  readonly 'Node Type': string
  readonly 'Parallel Aware': boolean
  readonly 'Workers Launched'?: number
  readonly Plans?: readonly Plan[]
}

/** The portable statement works out a position wherever it is compared, in PostgreSQL, which takes fifteen times as long. */
const asked = [
  { dialect: 'ansi', form: 'readable', table: 'few', size: someOf(10_000) },
  { dialect: 'postgresql', form: 'readable', table: 'intakes', size: someOf(200_000) },
  { dialect: 'postgresql', form: 'fast', table: 'again', size: someOf(200_000) },
] as const

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

describe.runIf(postgresql)('PostgreSQL, as a cluster runs it', () => {
  let server: Server | undefined
  const sql = ({ dialect, form, table }: (typeof asked)[number]) =>
    toSql(adult, { dialect, form, table, columns, keep: ['member'], reasons: true })

  beforeAll(async () => {
    if (postgresql === undefined) throw new Error('Not installed.')
    const { rows } = await population()
    const csv = join(reports, 'intakes.csv')
    const quoted = (cell: string | null) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`)
    writeFileSync(
      csv,
      rows.map(({ ratings }, member) => [`${member}`, ...ratings.map(quoted)].join(',')).join('\n'),
    )
    server = await startPostgresql(postgresql.command, settings)
    const text = ratingColumns.map((name) => `${name} text`)
    for (const { table, size } of asked) {
      const parts = [0, 1, 2, 3].map(
        (part) =>
          `CREATE TABLE ${table}_${part} PARTITION OF ${table} FOR VALUES WITH (MODULUS 4, REMAINDER ${part})`,
      )
      await server.ask(
        `CREATE TABLE ${table} (member integer, ${text.join(', ')}) PARTITION BY HASH (member)`,
        ...parts,
        `\\copy ${table} FROM '${csv}' WITH (FORMAT csv)`,
        `DELETE FROM ${table} WHERE member >= ${size}`,
        `ANALYZE ${table}`,
      )
    }
  }, 600_000)

  afterAll(async () => await server?.close())

  test.each(asked)(
    '$dialect, $form: the plan is parallel, over all partitions, and workers take part',
    async (statement) => {
      const printed = await server?.ask(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql(statement)}`)
      const [{ Plan: plan }] = JSON.parse(String(printed))
      const nodes = nodesOf(plan)
      const launched = nodes.map((node) => node['Workers Launched'] ?? 0)
      expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toHaveLength(4)
      expect(nodes.some((node) => node['Node Type'] === 'Append' && node['Parallel Aware'])).toBe(true)
      expect(Math.max(...launched)).toBeGreaterThanOrEqual(2)
    },
  )

  test.each(asked)('$dialect, $form: it says what `assess` says of $size cases', async (statement) => {
    const { rows } = await population()
    const found = rowsOf(String(await server?.ask(`${sql(statement)} ORDER BY 1`)))
    expect(firstDifference(rows.slice(0, statement.size), found)).toBeUndefined()
  })
})
