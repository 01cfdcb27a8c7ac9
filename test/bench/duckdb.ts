import { DuckDBDataChunk, DuckDBInstance, TINYINT } from '@duckdb/node-api'
import type { Criterion, Ruleset } from 'level-of-care/rules'
import type { Corpus } from './corpus.ts'
import { positionOf, rulesByRung } from './rulesByRung.ts'

/** A table of cases in DuckDB's memory, one `TINYINT` column per dimension, and the SQL that answers one ladder. */
export interface Database {
  /** The rungs of the tile's cases, in their order. */
  readonly tileRungs: () => Promise<number[]>
  /**
   * Computes the rung of every row and returns their sum: storing them would cost DuckDB more, and the functions that it
   * is compared with do store them.
   */
  readonly run: () => Promise<number>
  readonly setThreads: (threads: number) => Promise<void>
  readonly close: () => void
}

/** DuckDB appends at most this many rows at once. */
const chunkRows = 2048

/** Loads a tile of cases, repeated: generating each row would take longer than the benchmark. */
export async function openDatabase(
  ruleset: Ruleset,
  ladder: string,
  tile: Corpus,
  copies: number,
): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const columns = ruleset.dimensions.map(({ id }) => id)
  await connection.run(`CREATE TABLE tile (${columns.map((id) => `${id} TINYINT`).join(', ')})`)
  const appender = await connection.createAppender('tile')
  for (let from = 0; from < tile.length; from += chunkRows) {
    const rows = tile.slice(from, from + chunkRows)
    const chunk = DuckDBDataChunk.create(
      columns.map(() => TINYINT),
      rows.length,
    )
    for (const place of columns.keys())
      chunk.setColumnValues(
        place,
        rows.map((positions) => Number(positions[place])),
      )
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
  await connection.run(`CREATE TABLE cases AS SELECT tile.* FROM tile, range(${copies})`)
  const rung = rungExpression(ruleset, ladder)
  const numbers = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(Number))
  return {
    tileRungs: async () => (await numbers(`SELECT ${rung} FROM tile ORDER BY rowid`)).flat(),
    run: async () => (await numbers(`SELECT sum(${rung}) FROM cases`))[0]?.[0] ?? 0,
    async setThreads(threads) {
      await connection.run(`SET threads = ${threads}`)
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/**
 * A `CASE` with one `WHEN` per rule, from the most intensive rung down. One `WHEN` per rung, and narrower types for the
 * result, were tried and are no faster.
 */
function rungExpression(ruleset: Ruleset, ladder: string): string {
  const whens = rulesByRung(ruleset, ladder).flatMap(({ rung, conditions }) =>
    conditions
      .map((condition) => test(condition, ruleset))
      .sort((a, b) => a.length - b.length)
      .map((tested) => `WHEN ${tested} THEN ${rung}`),
  )
  return `CASE ${whens.join(' ')} ELSE 0 END`
}

function test(condition: Criterion, ruleset: Ruleset): string {
  switch (condition.kind) {
    case 'at-least':
      return `${condition.dimension} >= ${positionOf(ruleset, condition.dimension, condition.rating)}`
    case 'all':
      return `(${condition.of.map((part) => test(part, ruleset)).join(' AND ')})`
    case 'any':
      return `(${condition.of.map((part) => test(part, ruleset)).join(' OR ')})`
    case 'at-least-of':
      return `${condition.of.map((part) => `(${test(part, ruleset)})::TINYINT`).join(' + ')} >= ${condition.count}`
    case 'total':
      return `${condition.dimensions.join(' + ')} >= ${condition.atLeast}`
  }
}
