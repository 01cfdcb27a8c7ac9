import { join } from 'node:path'
import { adult } from 'level-of-care'
import { toSql } from 'level-of-care/sql'
import { describe, expect, inject, test } from 'vitest'
import { columns } from '../../sql/support/rows.ts'
import { someOf } from '../../support/runs.ts'
import { answersIn, firstDifference, population, reports } from '../support/population.ts'
import { runSpark } from './runSpark.ts'

const { spark } = inject('installed').programs

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
})
