import { type FindRows, kinds, longestRow } from './Cut.ts'
import { carriageReturn, lineFeed } from './findLines.ts'

const quote = 34
const comma = 44

/**
 * Makes the function that finds the rows of CSV. Line breaks inside of quotes belong to a cell. A row whose quotes do not
 * match ends with its line: one slip must not swallow the rows that follow. Empty lines are no rows.
 */
export function createFindRecords(): FindRows {
  let skipping = false
  return (bytes, last, row) => {
    let start = 0
    let nextQuote = bytes.indexOf(quote)
    while (start < bytes.length) {
      const line = bytes.indexOf(lineFeed, start)
      const lineEnd = line < 0 ? bytes.length : line
      if (skipping) {
        if (line < 0) return bytes.length
        skipping = false
        start = line + 1
        continue
      }
      if (nextQuote >= 0 && nextQuote < start) nextQuote = bytes.indexOf(quote, start)
      let end = lineEnd
      let kind: number = kinds.plain
      if (nextQuote >= 0 && nextQuote < lineEnd) {
        const recordEnd = endOfRecord(bytes, start)
        const isOpen = recordEnd === bytes.length
        const isTooLong = (recordEnd >= 0 ? recordEnd : bytes.length) - start > longestRow
        if (recordEnd >= 0 && !isTooLong && !(isOpen && !last)) {
          end = recordEnd
          kind = kinds.quoted
        } else if (recordEnd === malformed || last || isTooLong) {
          kind = kinds.malformed
        } else return start
      }
      if (end === bytes.length && !last) {
        if (end - start <= longestRow) return start
        row(start, start, kinds.tooLong)
        skipping = true
        return bytes.length
      }
      const content = bytes[end - 1] === carriageReturn && end > start ? end - 1 : end
      if (content - start > longestRow) row(start, start, kinds.tooLong)
      else if (content > start) row(start, content, kind)
      start = end + 1
    }
    return Math.min(start, bytes.length)
  }
}

const malformed = -1
const unfinished = -2

/** Where the record that begins here ends: at a line break, or where the bytes do. */
function endOfRecord(bytes: Uint8Array, start: number): number {
  let place = start
  for (;;) {
    if (bytes[place] === quote) {
      place = endOfQuotes(bytes, place)
      if (place < 0) return place
      if (bytes[place] === carriageReturn && (bytes[place + 1] ?? lineFeed) === lineFeed) return place + 1
    } else {
      for (; place < bytes.length; place++) {
        const byte = bytes[place]
        if (byte === comma || byte === lineFeed) break
        if (byte === quote) return malformed
      }
    }
    if (place >= bytes.length || bytes[place] === lineFeed) return place
    // After a closing quote there must be the next cell.
    if (bytes[place] !== comma) return malformed
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
