import { jsonProblemWords, parseJson } from '../parseJson.ts'
import { fold } from '../table/fold.ts'
import { readDate } from '../table/readDate.ts'
import { unclear } from '../table/unclearCells.ts'
import { saysNone, type Vocabulary } from '../table/Vocabulary.ts'
import type { Plan } from './Plan.ts'
import type { Problem } from './Row.ts'

/** What a cell says: a value as an intake has it, or why it says nothing that could be used. */
export type ReadCell = (cell: string) => CellValue
export interface CellValue {
  readonly value: unknown
  /** Why it could not be read; then there is no value. */
  readonly problem: Omit<Problem, 'path'> | undefined
}

const said = (value: unknown): CellValue => ({ value, problem: undefined })

const unsaid = (problem: Omit<Problem, 'path'>): CellValue => ({ value: undefined, problem })

/** Reads only what is clear. */
const clear =
  (read: ReadCell): ReadCell =>
  (cell) => {
    const problem = unclear(cell)
    return problem === undefined ? read(cell) : unsaid(problem)
  }

/** What was read before is remembered: cells repeat from row to row. So many, that memory stays bounded. */
const remembered = 4096

function remembering(read: ReadCell): ReadCell {
  const known = new Map<string, CellValue>()
  const readClear = clear(read)
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const value = readClear(cell)
    if (known.size >= remembered) known.clear()
    known.set(cell, value)
    return value
  }
}

/**
 * Makes the function that reads a word: a code as it is, or a name in any language. What is neither is handed on as it is, so that
 * the library refuses it and says what is allowed.
 */
export function createReadWord({ codes, names }: Vocabulary, column: string): ReadCell {
  const [own, table] = [codes.get(column), names.get(column)]
  return remembering((cell) => {
    if (own?.has(cell)) return said(cell)
    const meant = table?.get(fold(cell))
    if (meant === null)
      return unsaid({
        code: 'ambiguous-name',
        message: `this name stands for more than one of ${[...(own ?? [])].join(', ')}`,
      })
    return said(meant ?? cell)
  })
}

/** Makes the function that reads a date; one that is none is handed on as it is. */
export function createReadDate({ dates }: Pick<Plan, 'dates'>): ReadCell {
  return remembering((cell) => {
    const read = readDate(cell, dates)
    if (read === undefined) return said(cell)
    return 'date' in read ? said(read.date) : unsaid({ code: read.code, message: dateWords[read.code] })
  })
}

const dateWords = {
  'ambiguous-date':
    'either number can be the month: --dates dmy says that the day is first, --dates mdy that the month is; or write YYYY-MM-DD',
  'two-digit-year': 'the year needs four digits, best as YYYY-MM-DD',
  'date-with-zone':
    'a time with a time zone can be another day where the person is: write the day only, YYYY-MM-DD',
} as const

/** Reads a text as it is, but for the space around it. */
export const readText: ReadCell = clear((cell) => said(cell.trim()))

/** Reads a whole number. What is none is handed on as it is. */
export const readNumber: ReadCell = clear((cell) =>
  said(/^\s*-?\d{1,9}(?:\.0+)?\s*$/.test(cell) ? Number(cell) : cell),
)

/** Makes the function that reads a list: names with semicolons, commas or line breaks between them, or JSON. */
export function createReadList(vocabulary: Vocabulary, column: string): ReadCell {
  const readWord = createReadWord(vocabulary, column)
  const isKnown = (cell: string) => vocabulary.names.get(column)?.has(fold(cell)) === true
  return remembering((cell) => {
    if (cell.trim().startsWith('[')) return readJsonCell(cell)
    if (saysNone(cell) && !isKnown(cell)) return said([])
    const words: unknown[] = []
    for (const word of isKnown(cell) ? [cell] : wordsIn(cell)) {
      const read = readWord(word)
      if (read.problem !== undefined) return read
      words.push(read.value)
    }
    return said(words)
  })
}

function wordsIn(cell: string): readonly string[] {
  const separator = /[;|\r\n]/.test(cell) ? /[;|\r\n]+/ : /,/
  return cell
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Makes the function that reads a cell with JSON in it. Rows share what was parsed; the library makes a copy. */
export function createReadJsonCell(): ReadCell {
  return remembering(readJsonCell)
}

function readJsonCell(cell: string): CellValue {
  const read = parseJson(cell)
  if (read.success) return said(read.value)
  const { code } = read.problem
  return unsaid({ code, message: jsonProblemWords[code] })
}
