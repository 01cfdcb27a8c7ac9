import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { adult } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { mulberry32 } from '../../bench/corpus.ts'
import { columns, type Row, rowsOf } from '../../sql/support/rows.ts'
import { run } from '../../sql/support/statements.ts'
import { someOf } from '../../support/runs.ts'

/** What the engines are given and what they answer. Ignored by Git. */
export const reports: string = fileURLToPath(new URL('../../../reports/engines/', import.meta.url))

/** A row for an engine: its number, and what has to be found in every column of the answer. */
export interface Asked {
  readonly ratings: readonly (string | null)[]
  readonly expected: readonly (string | null)[]
}

/** What tables hold where somebody mistyped, of which engines might take some for a rating. */
const slips = [
  'hihg',
  '',
  ' ',
  'High',
  'HIGH',
  'none ',
  ' none',
  'NONE',
  'nоne',
  '0',
  'null',
  'NULL',
  '\\N',
  "o'clock",
]

/** The names of the table's columns after `member`, in the ruleset's order. */
export const ratingColumns: readonly string[] = Object.values(columns)

/** How many columns an answer has besides the kept one: two for each ladder, and the rules that fired. */
const answers = 2 * adult.ladders.length + 1

/** Of one case in twenty one rating or two are none; of those no level is said. */
function asked({ ratings, expected }: Row, random: () => number): Asked {
  if (random() >= 0.05) return { ratings, expected: [...expected, null] }
  const { dimensions }: Ruleset = adult
  const any = (count: number) => Math.floor(random() * count)
  const places = random() < 0.5 ? [any(dimensions.length)] : [any(dimensions.length), any(dimensions.length)]
  const spoiled = ratings.map((rating, place) =>
    places.includes(place) ? String(slips[any(slips.length)]) : rating,
  )
  const first = dimensions[Math.min(...places)]
  return { ratings: spoiled, expected: [...Array.from({ length: answers }, () => null), String(first?.id)] }
}

let made: { readonly rows: readonly Asked[]; readonly file: string } | undefined

/** 200,000 cases where laws are tried in full, and a share of them elsewhere; and the same as a Parquet file. */
export async function population(): Promise<{ readonly rows: readonly Asked[]; readonly file: string }> {
  if (made !== undefined) return made
  const random = mulberry32(7)
  const rows = rowsOf(someOf(200_000), 20_261_129).map((row) => asked(row, random))
  mkdirSync(reports, { recursive: true })
  const lines = join(reports, 'intakes.ndjson')
  const file = join(reports, 'intakes.parquet')
  writeFileSync(
    lines,
    rows
      .map(({ ratings }, member) =>
        JSON.stringify({
          member,
          ...Object.fromEntries(ratingColumns.map((name, place) => [name, ratings[place]])),
        }),
      )
      .join('\n'),
  )
  const types = ['member: INTEGER', ...ratingColumns.map((name) => `${name}: VARCHAR`)].map((each) => {
    const [name, type] = each.split(': ')
    return `'${name}': '${type}'`
  })
  await run(
    `COPY (SELECT * FROM read_json('${lines}', format = 'newline_delimited', columns = {${types.join(', ')}})) TO '${file}' (FORMAT parquet)`,
    'SELECT 1',
  )
  rmSync(lines)
  made = { rows, file }
  return made
}

/** The names of the columns of an answer, the kept one first. */
export const answerColumns: readonly string[] = [
  'member',
  ...['level', 'withdrawal_management', 'urgency'].flatMap((ladder) => [
    `${ladder}_at_least`,
    `${ladder}_at_most`,
  ]),
  'fired_rules',
  'invalid_dimension',
]

/** The answers in Parquet files, in the order of the members. */
export async function answersIn(files: string): Promise<(string | null)[][]> {
  const found = await run(`SELECT ${answerColumns.join(', ')} FROM '${files}' ORDER BY member`)
  return found.map((row) => answerColumns.map((name) => (row[name] === null ? null : String(row[name]))))
}

/** Where an engine first answers otherwise than `assess`, with both answers; nothing where it never does. */
export function firstDifference(
  rows: readonly Asked[],
  found: readonly (readonly (string | null)[])[],
): { readonly found: unknown; readonly expected: unknown } | undefined {
  if (found.length !== rows.length) return { found: found.length, expected: rows.length }
  for (const [member, { expected }] of rows.entries()) {
    const wanted = [String(member), ...expected]
    if (JSON.stringify(found[member]) !== JSON.stringify(wanted))
      return { found: found[member], expected: wanted }
  }
  return undefined
}
