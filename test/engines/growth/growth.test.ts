import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { adult } from 'level-of-care'
import { type Dialect, toSql } from 'level-of-care/sql'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { rowsOf, startPostgresql } from '../../sql/support/postgresql.ts'
import { columns } from '../../sql/support/rows.ts'
import { run } from '../../sql/support/statements.ts'
import { runSpark } from '../spark/runSpark.ts'
import { isLong } from '../support/chosen.ts'
import { reports } from '../support/population.ts'
import { runProgram } from '../support/runProgram.ts'
import { filesOf, hasRoomFor, makeParts, removeParts, rowsOfPart } from './parts.ts'

const { spark, postgresql } = inject('engines').programs

/** What was measured, for the guide. */
interface Figure {
  readonly engine: string
  readonly rows: number
  readonly threads: number
  readonly reasons: boolean
  readonly seconds: number
  /** The most memory that its process held, where that is one. */
  readonly mebibytes?: number
}

const figures: Figure[] = []
const threads = 2

const statement = (reasons: boolean, dialect: Dialect = 'ansi') =>
  toSql(adult, { dialect, table: 'intakes', columns, reasons })

/** Every column of the answer is needed for this one row, so none can be left out. */
function summed(reasons: boolean, dialect: 'duckdb' | 'clickhouse' | 'postgresql'): string {
  const ladders = ['level', 'withdrawal_management', 'urgency'].flatMap((ladder) => [
    `${ladder}_at_least`,
    `${ladder}_at_most`,
  ])
  const lengths = [...ladders, ...(reasons ? ['fired_rules'] : [])].map((name) => `sum(length(${name}))`)
  return `SELECT count(*), ${lengths.join(', ')}, count(invalid_dimension) FROM (${statement(reasons, dialect)}) AS answered`
}

function keep(figure: Figure): Figure {
  figures.push(figure)
  const each = (figure.seconds / figure.rows) * 1e6
  console.log(
    `${figure.engine}: ${figure.rows} rows${figure.reasons ? ' with reasons' : ''}, ${figure.threads} threads: ${figure.seconds.toFixed(1)} s, ${each.toFixed(2)} µs a row, ${figure.mebibytes ?? '?'} MiB`,
  )
  return figure
}

/** Neither the time of a row nor the memory may grow with the rows. */
function expectNoGrowth(few: Figure, many: Figure): void {
  expect(many.rows).toBeGreaterThanOrEqual(few.rows * 5)
  expect(many.seconds / many.rows).toBeLessThan((1.5 * few.seconds) / few.rows)
  expect(many.mebibytes).toBeLessThan(1.3 * Number(few.mebibytes) + 128)
}

describe.runIf(isLong)('many rows', () => {
  beforeAll(() => mkdirSync(reports, { recursive: true }))

  afterAll(() => {
    writeFileSync(
      join(reports, 'figures.json'),
      JSON.stringify({ cpu: cpus()[0]?.model, figures }, undefined, 2),
    )
    removeParts()
  })

  describe.each(['duckdb', 'clickhouse'] as const)('%s, over Parquet in parts', (engine) => {
    test.each([false, true])(
      'its memory does not grow from 10 to 100 million rows; with reasons: %s',
      async (reasons) => {
        const most = [50, 25].find(hasRoomFor)
        if (most === undefined) throw new Error('The disk has no room for 50 million rows.')
        const measured: Figure[] = []
        for (const count of [5, most]) {
          await makeParts(0, count)
          const program = fileURLToPath(new URL('answerAll.ts', import.meta.url))
          const { stdout } = await runProgram(
            process.execPath,
            ['--import', 'tsx', program, engine, String(threads), ...filesOf(count)],
            { input: summed(reasons, engine) },
          )
          const { rows, seconds, mebibytes } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
          expect(rows).toBe(count * rowsOfPart)
          measured.push(keep({ engine, rows, threads, reasons, seconds, mebibytes }))
        }
        const [few, many] = measured
        if (few === undefined || many === undefined) throw new Error('Nothing was measured.')
        expectNoGrowth(few, many)
      },
    )
  })

  test.runIf(spark).each([false, true])(
    'Spark with two workers, from 2 to 20 million rows; with reasons: %s',
    async (reasons) => {
      if (spark === undefined) throw new Error('Not installed.')
      const measured: Figure[] = []
      for (const count of [1, 10]) {
        await makeParts(0, count)
        const sql = statement(reasons)
        // Once to warm up, as a cluster that is there all day.
        const [, ran] = await runSpark(spark, {
          master: `local[${threads}]`,
          tables: { intakes: filesOf(count) },
          queries: [{ sql: `SELECT * FROM (${sql}) LIMIT 1000` }, { sql }],
        })
        if (ran === undefined) throw new Error('Spark said nothing.')
        measured.push(keep({ engine: 'spark', rows: count * rowsOfPart, threads, reasons, ...ran }))
      }
      const [few, many] = measured
      if (few === undefined || many === undefined) throw new Error('Nothing was measured.')
      expectNoGrowth(few, many)
    },
  )

  test.runIf(postgresql)('PostgreSQL with two workers, on 2 million rows', async () => {
    if (postgresql === undefined) throw new Error('Not installed.')
    await makeParts(0, 1)
    const csv = join(reports, 'part.csv')
    await run(`COPY (SELECT * FROM '${filesOf(1)[0]}') TO '${csv}' (HEADER false)`, 'SELECT 1')
    const server = await startPostgresql(postgresql.command, [
      'max_parallel_workers_per_gather=2',
      'work_mem=64MB',
    ])
    try {
      const text = Object.values(columns).map((name) => `${name} text`)
      await server.ask(
        `CREATE TABLE intakes (member integer, ${text.join(', ')})`,
        `\\copy intakes FROM '${csv}' WITH (FORMAT csv)`,
        'ANALYZE intakes',
      )
      for (const reasons of [false, true]) {
        const started = performance.now()
        const [[rows] = []] = rowsOf(await server.ask(summed(reasons, 'postgresql')))
        const seconds = (performance.now() - started) / 1000
        expect(Number(rows)).toBe(rowsOfPart)
        // The leader takes part besides its two workers, on two cores.
        keep({ engine: 'postgresql', rows: rowsOfPart, threads, reasons, seconds })
      }
    } finally {
      await server.close()
      rmSync(csv)
    }
  })
})
