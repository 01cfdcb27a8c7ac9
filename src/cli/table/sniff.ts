import { kinds } from '../batch/Cut.ts'
import { cutOut } from '../batch/cutOut.ts'
import { carriageReturn, lineFeed } from '../batch/findLines.ts'
import { type Dialect, endOfRecord } from '../batch/findRecords.ts'

const quote = 34

/** The separators that spreadsheets write, and their names. */
export const separatorNames: ReadonlyMap<number, string> = new Map([
  [44, 'comma'],
  [59, 'semicolon'],
  [9, 'tab'],
  [124, 'vertical bar'],
])

/** How a table is written down, and how many bytes stand before it: a line that tells a spreadsheet the separator. */
export interface Sniffed extends Dialect {
  readonly before: number
  readonly lineEndName: 'LF' | 'CRLF' | 'CR'
}

/**
 * Recognizes how a table is written down, by its first row that is not empty: the separator is the one by which most columns of it
 * are known, and the line end is what ends it.
 *
 * @param isKnown - Is this the name of a column?
 * @param given - The separator, if somebody said what it is.
 * @returns `undefined` while these bytes do not have the whole row, unless they are the last.
 */
export function sniff(
  bytes: Buffer,
  last: boolean,
  isKnown: (name: string) => boolean,
  given?: number,
): Sniffed | undefined {
  const hint = /^sep=(.)\r?(?:\n|$)/.exec(bytes.toString('latin1', 0, 8))
  const before = hint?.[0].length ?? 0
  const row = firstRow(bytes, before)
  // The byte after it tells one kind of line end from the other.
  if (!last && (row.isOpen || row.end >= bytes.length - 1)) return undefined
  const isCr = bytes[row.end] === carriageReturn
  const isCrlf = isCr && bytes[row.end + 1] === lineFeed
  const ends = {
    lineEnd: isCr && !isCrlf ? carriageReturn : lineFeed,
    lineEndName: isCrlf ? 'CRLF' : isCr ? 'CR' : 'LF',
  } as const
  const told = given ?? hint?.[1]?.charCodeAt(0)
  if (told !== undefined) return { separator: told, ...ends, before }
  const text = bytes.toString('utf8', row.start, row.end)
  let best = { separator: 44, known: 0, cells: 0 }
  for (const separator of separatorNames.keys()) {
    // Behind a quote that closes there is a separator: one that is not the right one shows by that.
    if (endOfRecord(bytes, row.start, { separator, lineEnd: ends.lineEnd }) < 0) continue
    const names: string[] = []
    cutOut(text, 0, text.length, text.includes('"') ? kinds.quoted : kinds.plain, names, separator)
    const found = { separator, known: names.filter(isKnown).length, cells: names.length }
    if (found.known > best.known || (found.known === best.known && found.cells > best.cells)) best = found
  }
  return { separator: best.separator, ...ends, before }
}

/** Where the first row that is not empty begins, and where the line break is that ends it; quotes that are not closed end nothing. */
function firstRow(
  bytes: Buffer,
  from: number,
): { readonly start: number; readonly end: number; readonly isOpen: boolean } {
  let start = from
  while (isBreak(bytes[start])) start += 1
  let isOpen = false
  let firstBreak = -1
  for (let end = start; end < bytes.length; end++) {
    if (bytes[end] === quote) isOpen = !isOpen
    else if (isBreak(bytes[end])) {
      if (!isOpen) return { start, end, isOpen }
      if (firstBreak < 0) firstBreak = end
    }
  }
  return { start, end: isOpen && firstBreak >= 0 ? firstBreak : bytes.length, isOpen }
}

function isBreak(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn
}

/** The byte that ends a line of NDJSON: a carriage return alone, or a line feed. */
export function lineEndOf(bytes: Buffer, last: boolean): number | undefined {
  const first = bytes.findIndex(isBreak)
  if (first < 0 || first === bytes.length - 1) return last ? lineFeed : undefined
  return bytes[first] === carriageReturn && bytes[first + 1] !== lineFeed ? carriageReturn : lineFeed
}
