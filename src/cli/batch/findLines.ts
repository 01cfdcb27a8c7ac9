import { type FindRows, kinds, longestRow } from './Cut.ts'

export const lineFeed = 10
export const carriageReturn = 13

/** Makes the function that finds the lines of NDJSON. Empty lines are no rows. */
export function createFindLines(): FindRows {
  let skipping = false
  return (bytes, last, row) => {
    let start = 0
    for (;;) {
      const found = bytes.indexOf(lineFeed, start)
      if (found < 0) break
      if (skipping) skipping = false
      else if (found - start > longestRow) row(start, start, kinds.tooLong)
      else if (!isBlank(bytes, start, found)) row(start, found, kinds.plain)
      start = found + 1
    }
    if (skipping) return bytes.length
    if (!last && bytes.length - start > longestRow) {
      row(start, start, kinds.tooLong)
      skipping = true
      return bytes.length
    }
    if (!last) return start
    if (bytes.length - start > longestRow) row(start, start, kinds.tooLong)
    else if (!isBlank(bytes, start, bytes.length)) row(start, bytes.length, kinds.plain)
    return bytes.length
  }
}

/** Nothing but what JSON calls white space. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let place = start; place < end; place++) if (!isSpace(Number(bytes[place]))) return false
  return true
}

export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === lineFeed || byte === carriageReturn
}
