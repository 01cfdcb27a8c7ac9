import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { adult } from 'level-of-care'
import { toSql } from 'level-of-care/sql'
import { describe, expect, inject, test } from 'vitest'
import { columns } from '../../sql/support/rows.ts'
import { someOf } from '../../support/runs.ts'
import { answerColumns, firstDifference, population, ratingColumns, reports } from '../support/population.ts'
import { runProgram } from '../support/runProgram.ts'

const { trino } = inject('engines').programs

/** How many rows travel in one statement; a longer one is refused. */
const chunk = 2_000

describe.runIf(trino)('Trino', () => {
  test(`the portable statement says what \`assess\` says of ${someOf(20_000)} cases`, async () => {
    if (trino === undefined) throw new Error('Not installed.')
    const rows = (await population()).rows.slice(0, someOf(20_000))
    const statements = join(reports, 'trino', 'statements')
    const answers = join(reports, 'trino', 'answers')
    for (const folder of [statements, answers]) {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
    }
    const table = `CREATE TABLE intakes (member INTEGER, ${ratingColumns.map((name) => `${name} VARCHAR`).join(', ')})`
    const inserts = Array.from({ length: Math.ceil(rows.length / chunk) }, (_, part) => {
      const cells = rows
        .slice(part * chunk, (part + 1) * chunk)
        .map(({ ratings }, at) => [`${part * chunk + at}`, ...ratings])
      const json = JSON.stringify(cells).replaceAll("'", "''")
      const made = ratingColumns.map((name, place) => `cells[${place + 2}] AS ${name}`).join(', ')
      return `INSERT INTO intakes SELECT CAST(cells[1] AS INTEGER), ${made} FROM UNNEST(CAST(JSON '${json}' AS ARRAY(ARRAY(VARCHAR)))) AS made (cells)`
    })
    const sql = toSql(adult, { dialect: 'ansi', table: 'intakes', columns, keep: ['member'], reasons: true })
    const all = [table, ...inserts]
    for (const [place, statement] of all.entries())
      writeFileSync(join(statements, `${String(place).padStart(4, '0')}.sql`), statement)
    writeFileSync(join(statements, '9999-level.query.sql'), sql)
    const source = fileURLToPath(new URL('Answer.java', import.meta.url))
    // As the server's own start script opens it.
    const options = ['--add-modules=jdk.incubator.vector', '--sun-misc-unsafe-memory-access=allow']
    await runProgram(trino.command, [...options, ...trino.options, source, statements, answers])
    const found = readFileSync(join(answers, '9999-level.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t').map((cell) => (cell === '\\N' ? null : cell)))
      .sort((one, other) => Number(one[0]) - Number(other[0]))
    expect(found[0]).toHaveLength(answerColumns.length)
    expect(firstDifference(rows, found)).toBeUndefined()
  })
})
