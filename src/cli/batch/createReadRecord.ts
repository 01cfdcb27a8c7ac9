import { kinds } from './Cut.ts'
import type { Answerer, Scale } from './createAnswerer.ts'
import type { Plan, Role } from './Plan.ts'
import type { ReadRow } from './ReadRow.ts'
import { type RowAnswer, refused } from './RowAnswer.ts'

const comma = 44
const quote = 34

/** Makes the function that reads a row of CSV. */
export function createReadRecord({ roles, keep }: Plan, answerer: Answerer): ReadRow {
  const read = roles.map((role) => readerOf(role, answerer))
  const { draft } = answerer
  const unanswered = [...answerer.scales.values()].filter(
    ({ place }) => !read.some(({ scale }) => scale?.place === place),
  )
  const others = new Map<string, string>()
  const cells: string[] = []

  const keptAt = read.flatMap(({ kept }, column) => (kept === undefined ? [] : [{ kept, column }]))

  return (text, start, end, kind) => {
    const kept: (string | undefined)[] = new Array(keep.length)
    if (kind === kinds.malformed) return { kept, answer: refused('malformed-row') }
    cutOut(text, start, end, kind, cells)
    for (const { kept: position, column } of keptAt) kept[position] = cells[column]
    if (cells.length !== read.length) return { kept, answer: refused('cell-count') }
    others.clear()
    let date = ''
    let isPlain = true
    for (let column = 0; column < read.length; column++) {
      const reader = read[column]
      const cell = cells[column]
      if (reader === undefined || cell === undefined || reader.key === undefined) continue
      const { scale, key } = reader
      if (scale !== undefined) {
        const position = cell === '' ? 0 : scale.positions.get(cell)
        if (position === undefined) isPlain = false
        else {
          draft.least[scale.place] = position
          draft.most[scale.place] = cell === '' ? scale.top : position
        }
      } else if (key === 'assessedOn') date = cell
      else if (cell !== '') others.set(key, cell)
    }
    for (const { place, top } of unanswered) {
      draft.least[place] = 0
      draft.most[place] = top
    }
    const found = isPlain ? answerer.lookUp(date, others) : undefined
    return { kept, answer: found ?? assessCells() }
  }

  function assessCells(): RowAnswer {
    const intake: Record<string, unknown> = {}
    for (const [column, { key, scale }] of read.entries()) {
      const cell = cells[column]
      if (key === undefined || cell === undefined || cell === '') continue
      if (scale !== undefined || key === 'assessedOn') intake[key] = cell
      else {
        try {
          intake[key] = JSON.parse(cell)
        } catch {
          return refused('not-json', key)
        }
      }
    }
    return answerer.assess(intake)
  }
}

interface Reader {
  readonly key?: string
  readonly scale?: Scale | undefined
  readonly kept?: number
}

function readerOf(role: Role, { scales }: Answerer): Reader {
  if (role.kind === 'kept') return { kept: role.position }
  if (role.kind === 'ignored') return {}
  return { key: role.key, scale: scales.get(role.key) }
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
