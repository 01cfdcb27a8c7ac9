import { DuckDBDataChunk, DuckDBInstance, TINYINT } from '@duckdb/node-api'
import { toSql } from 'level-of-care/sql'
import { type Corpus, corpus } from '../corpus.ts'
import { hotLoops, ruleset } from '../ours.ts'
import { type Contestant, race } from '../race.ts'
import type { Effort, Section } from '../Section.ts'
import { ratioOf } from '../statistics.ts'
import { resultRows } from '../table.ts'

const tileRows = 50_000
const chunkRows = 2048

/** The statement that `toSql` writes, on an engine that people already run, beside the library's own batch. */
export async function sqlSection(effort: Effort): Promise<Section> {
  const tile = corpus(ruleset, 'skewed', tileRows)
  const copies = Math.max(1, Math.round(effort.batchRows / 5 / tileRows))
  const rows = tileRows * copies
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(
    `CREATE TABLE tile (${ruleset.dimensions.map(({ id }) => `"${id}" TINYINT`).join(', ')})`,
  )
  const appender = await connection.createAppender('tile')
  for (const chunk of chunksOf(tile)) appender.appendDataChunk(chunk)
  appender.closeSync()
  await connection.run(`CREATE TABLE positions AS SELECT tile.* FROM tile, range(${copies})`)
  const texts = ruleset.dimensions.map(
    ({ id, ratings }) => `['${ratings.map(({ code }) => code).join("', '")}'][1 + "${id}"] AS "${id}"`,
  )
  await connection.run(`CREATE TABLE codes AS SELECT ${texts.join(', ')} FROM positions`)
  const asks = (
    as: 'codes' | 'positions',
    threads: number,
    form: 'readable' | 'fast' = 'readable',
  ): Contestant => {
    const sql = toSql(ruleset, { dialect: 'duckdb', table: as, as, form })
    const columns = ruleset.ladders.flatMap(({ id }) => {
      const name = id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      return [`max(${name}_at_least)`, `max(${name}_at_most)`]
    })
    return {
      name: `\`toSql\` on DuckDB, ${form === 'fast' ? 'fast form, ' : ''}ratings as ${as}, ${threads === 1 ? 'one thread' : `${threads} threads`}`,
      size: 1,
      run: async () => {
        await connection.run(`SET threads = ${threads}`)
        await connection.runAndReadAll(`SELECT ${columns.join(', ')} FROM (${sql})`)
      },
    }
  }
  const batch = hotLoops.evaluateBatch
  const columns = ruleset.dimensions.map((_, place) =>
    Uint8Array.from({ length: rows }, (_, row) => Number(tile[row % tileRows]?.[place])),
  )
  const contestants: Contestant[] = [
    ...[1, 2].flatMap((threads) => [asks('codes', threads), asks('positions', threads)]),
    asks('codes', 1, 'fast'),
    asks('positions', 1, 'fast'),
    ...(batch === undefined
      ? []
      : [
          {
            name: '`evaluateBatch`, once per ladder',
            size: 1,
            run: () => ruleset.ladders.map((_, ladder) => batch(columns, ladder)),
          },
        ]),
  ]
  const results = await race(contestants, { rounds: Math.min(effort.batchRounds, 7), slice: 0 })
  connection.closeSync()
  instance.closeSync()
  const perRow = results.map(({ name, rounds }) => ({ name, rounds: rounds.map((time) => time / rows) }))
  return {
    title: `Every ladder of ${rows.toLocaleString('en-US')} rows`,
    note: 'Skewed distribution, nothing unanswered. The statement gives both bounds of each ladder, and checks each rating; `evaluateBatch` gives the answer of columns that are settled.',
    rows: [['what', 'time per row', 'ratio to the first'], ...resultRows(perRow, [perRow[0]])],
    bounds: [
      {
        what: 'toSql on DuckDB, positions, one thread, times evaluateBatch',
        measured: ratioOf(perRow[1], perRow.at(-1)),
        atMost: 40,
      },
      {
        what: 'the fast form of toSql on DuckDB, positions, one thread, times evaluateBatch',
        measured: ratioOf(perRow[5], perRow.at(-1)),
        atMost: 7,
      },
    ],
  }
}

function* chunksOf(tile: Corpus): Generator<DuckDBDataChunk> {
  for (let from = 0; from < tile.length; from += chunkRows) {
    const rows = tile.slice(from, from + chunkRows)
    const chunk = DuckDBDataChunk.create(
      ruleset.dimensions.map(() => TINYINT),
      rows.length,
    )
    for (const place of ruleset.dimensions.keys())
      chunk.setColumnValues(
        place,
        rows.map((positions) => Number(positions[place])),
      )
    yield chunk
  }
}
