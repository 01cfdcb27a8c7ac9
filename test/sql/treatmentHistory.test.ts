import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import * as fc from 'fast-check'
import { test } from 'vitest'
import { runs } from '../support/runs.ts'
import { compared, people, tables } from './support/histories.ts'
import { run } from './support/statements.ts'

const sql = readFileSync(new URL('../../examples/treatment-history.sql', import.meta.url), 'utf8')

test('the statement derives what the library derives, in DuckDB', async () => {
  await fc.assert(
    fc.asyncProperty(people(), async (list) => {
      compared(list, await run(...tables(list), `${sql} ORDER BY i.member`))
    }),
    { numRuns: Math.ceil(runs / 10) },
  )
})

test('and in PostgreSQL', async () => {
  const database = await PGlite.create()
  const list = fc.sample(people(), { numRuns: 40, seed: 3 }).flat()
  for (const statement of tables(list)) await database.exec(statement)
  const { rows } = await database.query<Record<string, unknown>>(`${sql} ORDER BY i.member`)
  compared(list, rows)
  await database.close()
})
