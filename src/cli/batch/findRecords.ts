import { type FindRows, kinds, longestRow } from './Cut.ts'
import { carriageReturn, lineFeed } from './findLines.ts'

const quote = 34

/** How a table of values with separators is written down. */
export interface Dialect {
  /** The byte between two cells. */
  readonly separator: number
  /** The byte that ends a row: a line feed, which may have a carriage return before it, or a carriage return alone. */
  readonly lineEnd: number
}

/**
 * Makes the function that finds the rows of CSV. Line breaks inside of quotes belong to a cell. A row whose quotes do not
 * match ends with its line: one slip must not swallow the rows that follow. One that is too long ends where its quotes do.
 */
export function createFindRecords(dialect: Dialect): FindRows {
  const { lineEnd } = dialect
  const skip = createSkip(dialect)
  const isEmpty = createIsEmpty(dialect)
  let skipping = false
  return (bytes, last, row) => {
    let start = 0
    let nextQuote = bytes.indexOf(quote)
    const skipRow = (): boolean => {
      const end = skip.find(bytes, start)
      skipping = end < 0
      if (!skipping) row(start, start, kinds.tooLong)
      else if (last) row(start, start, skip.isQuoted() ? kinds.neverClosed : kinds.tooLong)
      start = skipping ? bytes.length : end + 1
      return !skipping
    }
    if (skipping && !(bytes.length === 0 && !last) && !skipRow()) return bytes.length
    while (start < bytes.length) {
      // Where rows end in a carriage return, a line feed after it belongs to it.
      if (lineEnd === carriageReturn && bytes[start] === lineFeed) {
        start += 1
        continue
      }
      const line = bytes.indexOf(lineEnd, start)
      const endOfLine = line < 0 ? bytes.length : line
      if (nextQuote >= 0 && nextQuote < start) nextQuote = bytes.indexOf(quote, start)
      let end = endOfLine
      let kind: number = kinds.plain
      if (nextQuote >= 0 && nextQuote < endOfLine) {
        const recordEnd = endOfRecord(bytes, start, dialect)
        kind = kinds.malformed
        if (recordEnd >= 0) {
          end = recordEnd
          kind = kinds.quoted
        } else if (recordEnd === unfinished) {
          if (bytes.length - start > longestRow) {
            if (!skipRow()) return bytes.length
            continue
          }
          if (!last) return start
        }
      }
      if (end === bytes.length && !last) {
        if (end - start <= longestRow) return start
        if (!skipRow()) return bytes.length
        continue
      }
      const content = lineEnd === lineFeed && bytes[end - 1] === carriageReturn && end > start ? end - 1 : end
      if (content - start > longestRow) row(start, start, kinds.tooLong)
      else row(start, content, isEmpty(bytes, start, content) ? kinds.empty : kind)
      start = end + 1
    }
    return Math.min(start, bytes.length)
  }
}

const malformed = -1
const unfinished = -2

/** Where the record that begins here ends: at a line break, or where the bytes do. Negative, where its quotes do not match. */
export function endOfRecord(bytes: Uint8Array, start: number, { separator, lineEnd }: Dialect): number {
  let place = start
  for (;;) {
    if (bytes[place] === quote) {
      place = endOfQuotes(bytes, place)
      if (place < 0) return place
      if (
        lineEnd === lineFeed &&
        bytes[place] === carriageReturn &&
        (bytes[place + 1] ?? lineFeed) === lineFeed
      )
        return place + 1
    } else {
      for (; place < bytes.length; place++) {
        const byte = bytes[place]
        if (byte === separator || byte === lineEnd) break
        if (byte === quote) return malformed
      }
    }
    if (place >= bytes.length || bytes[place] === lineEnd) return place
    // After a closing quote there must be the next cell.
    if (bytes[place] !== separator) return malformed
    place += 1
  }
}

/** What follows the quote that closes those which open here. */
function endOfQuotes(bytes: Uint8Array, opening: number): number {
  for (let place = opening + 1; place < bytes.length; place++) {
    if (bytes[place] !== quote) continue
    if (bytes[place + 1] !== quote) return place + 1
    place += 1
  }
  return unfinished
}

/** Finds the end of a row that is too long, however many pieces it comes in. */
interface Skip {
  /** Where the line break is that ends it; -1 where these bytes do not have it. */
  readonly find: (bytes: Uint8Array, start: number) => number
  /** Is it in quotes, where the bytes ended? */
  readonly isQuoted: () => boolean
}

function createSkip({ separator, lineEnd }: Dialect): Skip {
  let state: 'start of cell' | 'plain' | 'quoted' | 'after a quote' = 'start of cell'
  return {
    find(bytes, start) {
      for (let place = start; place < bytes.length; place++) {
        const byte = bytes[place]
        if (state === 'quoted') {
          if (byte === quote) state = 'after a quote'
        } else if (byte === lineEnd) {
          state = 'start of cell'
          return place
        } else if (byte === separator) state = 'start of cell'
        else if (byte === quote && state !== 'plain') state = 'quoted'
        else state = 'plain'
      }
      return -1
    },
    isQuoted: () => state === 'quoted',
  }
}

/**
 * Makes the function that says whether there is nothing in a row: no cell of it has more than spaces. Spreadsheets write such rows.
 * One with more cells than the first row of all is not empty, but wrong.
 */
function createIsEmpty({ separator }: Dialect): (bytes: Uint8Array, start: number, end: number) => boolean {
  let most = -1
  return (bytes, start, end) => {
    let separators = 0
    for (let place = start; place < end; place++) {
      const byte = bytes[place]
      if (byte === separator) separators += 1
      else if (
        byte === quote &&
        bytes[place + 1] === quote &&
        isBetween(bytes, place - 1, place + 2, start, end)
      )
        place += 1
      else if (byte !== 32 && byte !== 9 && byte !== carriageReturn) {
        if (most < 0) most = separatorsIn(bytes, start, end)
        return false
      }
    }
    return most < 0 || separators <= most
  }

  function isBetween(bytes: Uint8Array, before: number, after: number, start: number, end: number): boolean {
    return (before < start || bytes[before] === separator) && (after >= end || bytes[after] === separator)
  }

  function separatorsIn(bytes: Uint8Array, start: number, end: number): number {
    let count = 0
    for (let place = start; place < end; place++) if (bytes[place] === separator) count += 1
    return count
  }
}
