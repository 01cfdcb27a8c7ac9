import { type Cell, type CellValue, type MergeRange, readXlsx, type Sheet } from 'hucre/xlsx'
import { wrongInput, wrongUsage } from '../CliError.ts'
import { unclearCells } from '../table/unclearCells.ts'
import { inflatedSize } from './inflatedSize.ts'

/** The rows of a sheet, as CSV in UTF-8 with commas; and which sheet it is. */
export interface ReadSheet {
  readonly pieces: AsyncIterable<Uint8Array>
  readonly told: string
}

/** A spreadsheet is read as a whole: larger ones are better written as CSV. */
const most = { file: 64 << 20, inflated: 512 << 20 }

/**
 * Reads a sheet of a spreadsheet in `.xlsx`. Rows and columns keep their places. A cell of which nobody can say what is in it (an
 * error, a formula that was never computed, a part of a merged cell) gets a mark that no column takes for an answer.
 *
 * @param wanted - Its name, or its number; the first that is not hidden, where there is none.
 */
export async function readSheet(
  source: AsyncIterable<Uint8Array>,
  wanted: string | undefined,
): Promise<ReadSheet> {
  const bytes = await whole(source)
  const size = inflatedSize(bytes)
  if (size === undefined || size > most.inflated) throw size === undefined ? unreadable() : tooLarge()
  const all: { readonly name: string; readonly hidden: boolean }[] = []
  let sheets: readonly Sheet[]
  try {
    const workbook = await readXlsx(bytes, {
      sheets({ name, hidden, veryHidden }, index) {
        all.push({ name, hidden: Boolean(hidden || veryHidden) })
        return isWanted(all, index, wanted)
      },
    })
    sheets = workbook.sheets
  } catch {
    // Its message might hold something of the input.
    throw unreadable()
  }
  const [sheet] = sheets
  if (sheet === undefined)
    throw wanted === undefined
      ? wrongInput('every sheet of the spreadsheet is hidden; --sheet names the one to read')
      : wrongUsage(`--sheet: there is no such sheet; there are ${all.length}`)
  const number = all.findIndex(({ name }) => name === sheet.name) + 1
  return { pieces: csvOf(sheet), told: `XLSX, sheet ${number} of ${all.length}` }
}

/** Is the last of these sheets the one to read? */
function isWanted(
  all: readonly { readonly name: string; readonly hidden: boolean }[],
  index: number,
  wanted: string | undefined,
): boolean {
  const own = all[index]
  if (own === undefined) return false
  if (wanted === undefined) return !own.hidden && all.slice(0, index).every(({ hidden }) => hidden)
  return own.name === wanted || (/^\d+$/.test(wanted) && Number(wanted) === index + 1)
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of source) {
    pieces.push(piece)
    size += piece.length
    if (size > most.file) throw tooLarge()
  }
  return Buffer.concat(pieces)
}

function tooLarge(): Error {
  return wrongInput(
    'the spreadsheet is too large to be read as a whole: save the sheet as CSV, which may be of any length',
  )
}

function unreadable(): Error {
  return wrongInput(
    'the spreadsheet is damaged, or has a password: open it, and save it as .xlsx again, or as CSV',
  )
}

async function* csvOf({ rows, cells, merges = [] }: Sheet): AsyncGenerator<Uint8Array> {
  const width = rows.reduce((widest, row) => Math.max(widest, lastFilled(row) + 1), 0)
  const header = rows.findIndex((row) => lastFilled(row) >= 0)
  const merged = mergedCells(merges.filter(({ endRow }) => endRow > header))
  const lines: string[] = []
  // Rows that have nothing but a format go on to the end of many sheets.
  let count = rows.length
  while (count > 0 && lastFilled(rows[count - 1] ?? []) < 0 && !hasCells(cells, count - 1, width)) count -= 1
  for (const [at, row] of rows.slice(0, count).entries()) {
    const texts = Array.from({ length: width }, (_, column) => {
      const key = `${at},${column}`
      if (at > header && merged.has(key)) return unclearCells.merged
      return textOf(row[column] ?? null, cells?.get(key))
    })
    lines.push(texts.every((text) => text === '') ? '\n' : `${texts.map(quoted).join(',')}\n`)
    if (lines.length === 512) yield Buffer.from(lines.splice(0).join(''))
  }
  yield Buffer.from(lines.join(''))
}

/** Is there a cell that has no value, and yet something in it? */
function hasCells(cells: Sheet['cells'], row: number, width: number): boolean {
  for (let column = 0; column < width; column++) if (cells?.has(`${row},${column}`)) return true
  return false
}

function lastFilled(row: readonly CellValue[]): number {
  for (let column = row.length - 1; column >= 0; column--)
    if (row[column] !== null && row[column] !== '') return column
  return -1
}

/** The cells that a merged one covers, but for the one that holds its value. */
function mergedCells(merges: readonly MergeRange[]): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { startRow, startCol, endRow, endCol } of merges) {
    // A hostile file might merge all there is.
    if ((endRow - startRow + 1) * (endCol - startCol + 1) > 100_000) throw unreadable()
    for (let row = startRow; row <= endRow; row++)
      for (let column = startCol; column <= endCol; column++)
        if (row !== startRow || column !== startCol) covered.add(`${row},${column}`)
  }
  return covered
}

function textOf(value: CellValue, cell: Cell | undefined): string {
  if (cell?.type === 'error') return unclearCells.error
  if (cell?.type === 'formula' && value === null) return unclearCells.formula
  if (value === null) return ''
  return value instanceof Date ? dateText(value) : String(value)
}

/** Spreadsheets have no time zones: what they show is what is meant. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return unclearCells.error
  const [day, time = ''] = date.toISOString().split('T')
  // A time without a day counts from the day before the first of all.
  if (date.getUTCFullYear() < 1900) return time.slice(0, 5)
  return time.startsWith('00:00:00') ? String(day) : `${day}T${time.slice(0, 5)}`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
