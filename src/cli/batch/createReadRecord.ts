import { kinds } from './Cut.ts'
import type { Plan, Role } from './Plan.ts'
import { type ReadRow, unreadable } from './Row.ts'

const comma = 44
const quote = 34

/** Texts of JSON that were parsed before are remembered: lists repeat from row to row. So many, that memory stays bounded. */
const remembered = 4096

/** Makes the function that reads a row of CSV. An empty cell is a question that was not answered. */
export function createReadRecord({ roles, keep }: Plan, rated: ReadonlySet<string>): ReadRow {
  const read = roles.map((role) => readerOf(role, rated))
  const keptAt = roles.flatMap((role, column) =>
    role.kind === 'kept' ? [{ position: role.position, column }] : [],
  )
  const cells: string[] = []
  const parsed = new Map<string, unknown>()
  const parse = (text: string): unknown => {
    const known = parsed.get(text)
    if (known !== undefined) return known
    const value: unknown = JSON.parse(text)
    if (parsed.size >= remembered) parsed.clear()
    parsed.set(text, value)
    return value
  }

  return (text, start, end, kind) => {
    const kept: (string | undefined)[] = new Array(keep.length)
    if (kind === kinds.malformed) return unreadable('malformed-row', 'row', kept)
    cutOut(text, start, end, kind, cells)
    for (const { position, column } of keptAt) kept[position] = cells[column]
    if (cells.length !== read.length) return unreadable('cell-count', 'row', kept)
    const intake: Record<string, unknown> = {}
    for (let column = 0; column < read.length; column++) {
      const reader = read[column]
      const cell = cells[column]
      if (reader === undefined || cell === undefined) continue
      if (cell === '') {
        // `null` is as unanswered as absence is, and objects that all have the same keys are read faster.
        if (reader.key !== 'assessedOn') intake[reader.key] = null
        continue
      }
      if (reader.isText) intake[reader.key] = cell
      else {
        try {
          // Rows share what was parsed, and nobody changes it: the library makes a copy.
          intake[reader.key] = parse(cell)
        } catch {
          return unreadable('not-json', reader.key, kept)
        }
      }
    }
    return { kept, intake }
  }
}

/** How the cells of a column go into an intake: ratings and the date as they are, everything else as JSON. */
interface Reader {
  readonly key: string
  readonly isText: boolean
}

function readerOf(role: Role, rated: ReadonlySet<string>): Reader | undefined {
  if (role.kind !== 'intake') return undefined
  return { key: role.key, isText: rated.has(role.key) || role.key === 'assessedOn' }
}

/**
 * Cuts a row into its cells. A streaming reader that knows every dialect of CSV takes several times as long as all else
 * that is done with a row; here the row is known to be well formed, and the tests hold the cells equal to those of csv-parse.
 */
export function cutOut(text: string, start: number, end: number, kind: number, cells: string[]): void {
  cells.length = 0
  let from = start
  if (kind === kinds.plain) {
    for (let place = start; place < end; place++) {
      if (text.charCodeAt(place) !== comma) continue
      cells.push(text.slice(from, place))
      from = place + 1
    }
    cells.push(text.slice(from, end))
    return
  }
  for (;;) {
    let after: number
    if (text.charCodeAt(from) === quote) {
      after = text.indexOf('"', from + 1) + 1
      const isWhole = after >= end || text.charCodeAt(after) !== quote
      // A quote inside of quotes is written as two.
      while (after < end && text.charCodeAt(after) === quote) after = text.indexOf('"', after + 1) + 1
      const content = text.slice(from + 1, after - 1)
      cells.push(isWhole ? content : content.replaceAll('""', '"'))
    } else {
      const next = text.indexOf(',', from)
      after = next < 0 || next > end ? end : next
      cells.push(text.slice(from, after))
    }
    if (after >= end) return
    from = after + 1
  }
}
