import { wrongInput } from '../CliError.ts'
import { type FindRows, kinds, longestRow } from './Cut.ts'
import { isBlank, isSpace } from './findLines.ts'

const [quote, comma, backslash] = [34, 44, 92]
const [openList, closeList, openRecord, closeRecord] = [91, 93, 123, 125]

/**
 * Makes the function that finds the elements of a JSON array. Where one ends, its brackets say; whether it is valid JSON is
 * found out when it is read. An array that is not closed was cut off on its way here, so it is refused.
 */
export function createFindElements(): FindRows {
  let state: 'before' | 'first' | 'within' | 'after' = 'before'
  return (bytes, last, row) => {
    let start = 0
    if (state === 'before') {
      start = skipSpace(bytes, 0)
      if (start === bytes.length && !last) return 0
      if (bytes[start] !== openList) throw wrongInput('the input is not a JSON array')
      state = 'first'
      start += 1
    }
    while (state !== 'after') {
      const end = endOfElement(bytes, start)
      if ((end < 0 ? bytes.length : end) - start > longestRow)
        throw wrongInput('an element of the JSON array is too long')
      if (end < 0) {
        if (last) throw wrongInput('the JSON array is not closed')
        return start
      }
      const isLast = bytes[end] === closeList
      if (!(isLast && state === 'first' && isBlank(bytes, start, end))) row(start, end, kinds.plain)
      state = isLast ? 'after' : 'within'
      start = end + 1
    }
    if (!isBlank(bytes, start, bytes.length)) throw wrongInput('something follows the JSON array')
    return bytes.length
  }
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let place = from
  while (place < bytes.length && isSpace(Number(bytes[place]))) place += 1
  return place
}

/** Where the comma or the bracket is that ends the element; -1 where these bytes do not have it. */
function endOfElement(bytes: Uint8Array, start: number): number {
  let depth = 0
  for (let place = start; place < bytes.length; place++) {
    switch (bytes[place]) {
      case quote:
        for (place += 1; place < bytes.length && bytes[place] !== quote; place++)
          if (bytes[place] === backslash) place += 1
        break
      case openList:
      case openRecord:
        depth += 1
        break
      case closeRecord:
        depth -= 1
        break
      case closeList:
        if (depth <= 0) return place
        depth -= 1
        break
      case comma:
        if (depth <= 0) return place
    }
  }
  return -1
}
