import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { adult, assess, type Intake } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { toSql } from 'level-of-care/sql'
import { describe, expect, inject, test } from 'vitest'
import { mulberry32 } from '../../bench/corpus.ts'
import { compared, isKnown, people, tables } from '../../sql/support/histories.ts'
import { columns } from '../../sql/support/rows.ts'
import { run } from '../../sql/support/statements.ts'
import { someOf } from '../../support/runs.ts'
import { answersIn, firstDifference, population, reports } from '../support/population.ts'
import { runProgram } from '../support/runProgram.ts'
import { runSpark, sparkEnvironment } from './runSpark.ts'

const { spark } = inject('engines').programs

describe.runIf(spark)('Apache Spark', () => {
  test(`the portable statement says what \`assess\` says of ${someOf(200_000)} cases, on four workers`, async () => {
    if (spark === undefined) throw new Error('Not installed.')
    const { rows, file } = await population()
    const sql = toSql(adult, { dialect: 'ansi', table: 'intakes', columns, keep: ['member'], reasons: true })
    // Spark 3 was lenient unless asked; since Spark 4 it is strict.
    const modes = ['true', 'false']
    const queries = modes.map((ansi) => ({
      sql,
      settings: { 'spark.sql.ansi.enabled': ansi },
      to: join(reports, `spark-${ansi}`),
    }))
    const settings = { 'spark.sql.files.maxPartitionBytes': '131072' }
    const ran = await runSpark(spark, { master: 'local[4]', settings, tables: { intakes: file }, queries })
    expect(ran.map(({ version }) => version)).toEqual(modes.map(() => spark.version))
    for (const { to } of queries)
      expect(firstDifference(rows, await answersIn(`${to}/*.parquet`))).toBeUndefined()
  })

  const snake = { unsuccessfulLevel: 'unsuccessful_level', steppingDownFrom: 'stepping_down_from' } as const

  test('its statement for the treatment history derives what the library derives', async () => {
    if (spark === undefined) throw new Error('Not installed.')
    // Edges of windows, leap days and ends of months are among them.
    const list = fc.sample(people(), { numRuns: someOf(1_000), seed: 20_261_129 }).flat()
    const [intakes, episodes] = [join(reports, 'asked.parquet'), join(reports, 'episodes.parquet')]
    await run(
      ...tables(list),
      `COPY intakes TO '${intakes}' (FORMAT parquet)`,
      `COPY episodes TO '${episodes}' (FORMAT parquet)`,
      'SELECT 1',
    )
    const sql = readFileSync(
      new URL('../../../examples/treatment-history-spark.sql', import.meta.url),
      'utf8',
    )
    const to = join(reports, 'spark-history')
    await runSpark(spark, { master: 'local[2]', tables: { intakes, episodes }, queries: [{ sql, to }] })
    const named = Object.entries(snake).map(([dimension, name]) => `${name} AS "${dimension}"`)
    compared(list, await run(`SELECT member, ${named.join(', ')} FROM '${to}/*.parquet' ORDER BY member`))
  })

  test('the script among the examples says of a whole population what `assess` says', async () => {
    if (spark === undefined) throw new Error('Not installed.')
    const random = mulberry32(5)
    const { dimensions }: Ruleset = adult
    const list = fc.sample(people(), { numRuns: 20, seed: 6 }).flat()
    const rated = dimensions.filter(({ derived }) => derived === undefined)
    const asked = list.map(({ assessedOn, history }) => ({
      assessedOn,
      ...Object.fromEntries(
        rated.flatMap(({ id, ratings }) =>
          random() < 0.05 ? [] : [[id, String(ratings[Math.floor(random() ** 3 * ratings.length)]?.code)]],
        ),
      ),
      treatmentHistory: history,
    })) as readonly Intake[]
    const folder = join(reports, 'spark-example')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const at = (name: string) => join(folder, name)
    writeFileSync(
      at('ratings.ndjson'),
      asked
        .map((intake: object, member) =>
          JSON.stringify({
            member,
            ...Object.fromEntries(
              rated.map(({ id }) => [String(columns[id]), Reflect.get(intake, id) ?? null]),
            ),
          }),
        )
        .join('\n'),
    )
    const types = [`member: 'INTEGER'`, ...rated.map(({ id }) => `${columns[id]}: 'VARCHAR'`)].join(', ')
    await run(
      ...tables(list),
      `COPY (SELECT * FROM intakes JOIN read_json('${at('ratings.ndjson')}', format = 'newline_delimited', columns = {${types}}) USING (member)) TO '${at('intakes.parquet')}' (FORMAT parquet)`,
      `COPY episodes TO '${at('episodes.parquet')}' (FORMAT parquet)`,
      'SELECT 1',
    )
    writeFileSync(
      at('level.sql'),
      toSql(adult, { dialect: 'ansi', table: 'rated', columns, keep: ['member'], reasons: true }),
    )
    const script = fileURLToPath(new URL('../../../examples/12-population-spark.py', import.meta.url))
    const paths = ['intakes.parquet', 'episodes.parquet', 'answers'].flatMap((name) => [
      `--${name.replace('.parquet', '')}`,
      at(name),
    ])
    const { stdout } = await runProgram(spark.command, [script, '--statement', at('level.sql'), ...paths], {
      env: sparkEnvironment(spark.command),
    })
    const found = await answersIn(`${at('answers')}/*.parquet`)
    expect(found).toHaveLength(asked.length)
    const levels = new Map<string, number>()
    for (const [member, intake] of asked.entries()) {
      const recommendation = assess(intake)
      const level = recommendation.status === 'final' ? recommendation.level : 'open'
      const [, least, most] = found[member] ?? []
      // Of a history that is half known, SQL leaves more open than the library does, and nothing else.
      if (recommendation.status === 'provisional') expect(least).not.toBe(most)
      else if (least === most) expect(least).toBe(level)
      else expect(list[member]).not.toSatisfy(isKnown)
      const told = least === most ? String(least) : 'open'
      levels.set(told, (levels.get(told) ?? 0) + 1)
    }
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
    expect(Object.fromEntries(printed)).toEqual(
      Object.fromEntries([...levels].map(([told, count]) => [told, String(count)])),
    )
  })
})
