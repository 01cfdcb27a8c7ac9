import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { adult } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { columns } from '../../sql/support/rows.ts'
import { run } from '../../sql/support/statements.ts'
import { reports } from '../support/population.ts'

/** The rows of one Parquet file. */
export const rowsOfPart = 2_000_000

const folder = join(reports, 'parts')

/** Bytes of disk that stay free whatever is measured. */
const leftFree = 10 * 2 ** 30

/** About what a part takes, and some more. */
const bytesOfPart = 64 * 2 ** 20

/** Whether the disk has room for so many parts. */
export function hasRoomFor(count: number): boolean {
  const { bavail, bsize } = statfsSync(reports)
  return bavail * bsize - count * bytesOfPart > leftFree
}

/** How likely each position is: most ratings are low, as in intakes. */
const weights = [60, 26, 9, 3, 1, 1]

/** A rating that depends on the member and the dimension alone, instead of chance; one in a hundred was not asked. */
function rating({ id, ratings }: Ruleset['dimensions'][number], place: number): string {
  const shares = weights.slice(0, ratings.length)
  const sum = shares.reduce((total, share) => total + share)
  let reached = 0
  const whens = ratings.slice(0, -1).map(({ code }, position) => {
    reached += Number(shares[position])
    return `WHEN drawn < ${Math.round((reached / sum) * 9_900) + 100} THEN '${code}'`
  })
  const drawn = `hash(member * 64 + ${place}) % 10000`
  const written = whens.map((when) => when.replace('drawn', drawn)).join(' ')
  return `CASE WHEN ${drawn} < 100 THEN NULL ${written} ELSE '${ratings.at(-1)?.code}' END AS ${columns[id]}`
}

/** Writes parts of rows that are made up, a part at a time; those that are there stay. */
export async function makeParts(from: number, to: number): Promise<void> {
  const { dimensions }: Ruleset = adult
  mkdirSync(folder, { recursive: true })
  for (let part = from; part < to; part++) {
    const file = join(folder, `part-${String(part).padStart(3, '0')}.parquet`)
    if (existsSync(file)) continue
    const members = `range(${part * rowsOfPart}, ${(part + 1) * rowsOfPart}) made(member)`
    await run(
      'SET threads = 2',
      `COPY (SELECT member, ${dimensions.map(rating).join(', ')} FROM ${members}) TO '${file}' (FORMAT parquet)`,
      'SELECT 1',
    )
  }
}

/** The files of the first parts. */
export function filesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, part) =>
    join(folder, `part-${String(part).padStart(3, '0')}.parquet`),
  )
}

/** Deletes what was made. */
export function removeParts(): void {
  rmSync(folder, { recursive: true, force: true })
}
