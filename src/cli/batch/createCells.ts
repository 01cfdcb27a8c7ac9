import { kinds } from './Cut.ts'
import type { ReadAt } from './createReadAt.ts'
import type { CellValue } from './createReadCell.ts'
import { cutOut } from './cutOut.ts'

/** The cells of one row at a time. */
export interface Cells {
  /** Takes the row that lies there in a text, and says how many cells it has. */
  readonly take: (text: string, start: number, end: number, kind: number) => number
  /** A cell of that row; `undefined` where it has none. */
  readonly at: (column: number) => string | undefined
  /** Does it look empty? Then it is. */
  readonly isBlank: (column: number) => boolean
  /** What it says, read by a function of its column. */
  readonly read: (column: number, by: ReadAt) => CellValue
}

/**
 * Makes them for rows with so many columns, and such a separator between them.
 *
 * @param columns - Cells beyond them are counted, and not kept.
 */
export function createCells(separator: number, columns: number): Cells {
  /** The row, where its cells are as they lie there: where each of them ends. */
  const ends = new Int32Array(columns)
  /** The cells of a row with quotes. */
  const cells: string[] = []
  let row = ''
  let first = 0
  let count = 0
  let isPlain = true

  const from = (column: number) => (column === 0 ? first : Number(ends[column - 1]) + 1)
  const at = (column: number) => {
    if (column >= count) return undefined
    return isPlain ? row.slice(from(column), ends[column]) : cells[column]
  }
  return {
    take(text, start, end, kind) {
      row = text
      first = start
      isPlain = kind === kinds.plain
      if (!isPlain) {
        count = cutOut(text, start, end, kind, cells, separator, columns)
        return count
      }
      count = 0
      for (let place = start; place < end; place++) {
        if (text.charCodeAt(place) !== separator) continue
        if (count < columns) ends[count] = place
        count += 1
      }
      if (count < columns) ends[count] = end
      count += 1
      return count
    },
    at,
    isBlank(column) {
      if (isPlain) {
        const start = from(column)
        if (start === ends[column]) return true
        if (!looksEmpty(row.charCodeAt(start))) return false
      }
      const cell = at(column)
      return cell === undefined || cell === '' || (looksEmpty(cell.charCodeAt(0)) && cell.trim() === '')
    },
    read: (column, { cell, within }) =>
      isPlain ? within(row, from(column), Number(ends[column])) : cell(String(cells[column])),
  }
}

/** May a blank cell begin so? Beyond ASCII there are spaces of many kinds. */
function looksEmpty(character: number): boolean {
  return character <= 32 || character >= 160
}
