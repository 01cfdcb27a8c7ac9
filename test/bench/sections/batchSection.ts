import { type Corpus, corpus } from '../corpus.ts'
import { openDatabase } from '../duckdb.ts'
import { ifElseBatch } from '../ifElse.ts'
import { ratingsOf, rungOf } from '../named.ts'
import { assessor, hotLoops, level, ruleset } from '../ours.ts'
import { type Contestant, race } from '../race.ts'
import type { Effort, Section } from '../Section.ts'
import { ratioOf } from '../statistics.ts'
import { resultRows } from '../table.ts'

type Batch = (columns: readonly Uint8Array[]) => Uint8Array

/** The batch repeats this many different cases: more than any branch predictor remembers. */
const tileRows = 250_000

/** Columns of positions to a column of rungs: the library and generated code against a database. */
export async function batchSection(effort: Effort): Promise<Section> {
  const tile = corpus(ruleset, 'skewed', tileRows)
  const copies = Math.max(1, Math.round(effort.batchRows / tileRows))
  const columns = columnsOf(tile, copies)
  const database = await openDatabase(ruleset, 'level', tile, copies)
  const { evaluateBatch } = hotLoops
  const batches: (readonly [string, Batch])[] = [['generated if/else loop', ifElseBatch(ruleset, 'level')]]
  if (evaluateBatch) batches.push(['`evaluateBatch`', (all) => evaluateBatch(all, level)])

  const expected = tile.map((positions) =>
    rungOf(ruleset, 'level', assessor.evaluate(ratingsOf(ruleset, positions))),
  )
  demandEqual('DuckDB', await database.tileRungs(), expected)
  for (const [name, batch] of batches) demandEqual(name, batch(columns), expected)
  const sum = copies * expected.reduce((total, rung) => total + rung, 0)
  if ((await database.run()) !== sum) throw new Error('DuckDB: the rungs of all rows have another sum.')

  const rows = tileRows * copies
  const contestants: Contestant[] = [
    ...[1, 2].map((threads) => ({
      name: `DuckDB, ${threads === 1 ? 'one thread' : `${threads} threads`}`,
      size: 1,
      run: async () => {
        await database.setThreads(threads)
        await database.run()
      },
    })),
    ...batches.map(([name, batch]) => ({ name, size: 1, run: () => batch(columns) })),
  ]
  const results = await race(contestants, { rounds: effort.batchRounds, slice: 0 })
  database.close()
  const perRow = results.map(({ name, rounds }) => ({ name, rounds: rounds.map((time) => time / rows) }))
  return {
    title: `One ladder (\`level\`) of ${rows.toLocaleString('en-US')} rows in columns`,
    note: 'Skewed distribution. DuckDB in memory runs one `CASE`, and keeps only the sum of the rungs.',
    rows: [['what', 'time per row', 'ratio to DuckDB'], ...resultRows(perRow, [perRow[0]])],
    bounds: [
      {
        what: 'DuckDB with one thread, times evaluateBatch',
        measured: ratioOf(perRow[0], perRow.at(-1)),
        atLeast: 4,
      },
    ],
  }
}

function columnsOf(tile: Corpus, copies: number): Uint8Array[] {
  return ruleset.dimensions.map((_, place) => {
    const once = Uint8Array.from(tile, (positions) => Number(positions[place]))
    const column = new Uint8Array(tile.length * copies)
    for (let copy = 0; copy < copies; copy++) column.set(once, copy * tile.length)
    return column
  })
}

/** Are the rungs those of the tile, over and over? */
function demandEqual(name: string, rungs: ArrayLike<number>, tile: readonly number[]): void {
  for (let row = 0; row < rungs.length; row++) {
    if (rungs[row] !== tile[row % tile.length])
      throw new Error(`${name}: the rung of row ${row} is ${rungs[row]}, not ${tile[row % tile.length]}.`)
  }
}
