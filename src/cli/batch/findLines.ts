import { type FindRows, kinds, longestRow } from './Cut.ts'

export const lineFeed = 10
export const carriageReturn = 13

/** Makes the function that finds the lines of NDJSON. */
export function createFindLines(lineEnd: number = lineFeed): FindRows {
  let skipping = false
  return (bytes, last, row) => {
    let start = 0
    const take = (end: number) => {
      if (skipping || end - start > longestRow) row(end, end, kinds.tooLong)
      else row(start, end, isBlank(bytes, start, end) ? kinds.empty : kinds.plain)
      skipping = false
    }
    for (;;) {
      const found = bytes.indexOf(lineEnd, start)
      if (found < 0) break
      take(found)
      start = found + 1
    }
    if (last) {
      if (skipping || start < bytes.length) take(bytes.length)
      return bytes.length
    }
    if (!skipping && bytes.length - start <= longestRow) return start
    skipping = true
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
