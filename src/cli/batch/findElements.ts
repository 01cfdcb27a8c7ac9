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
  const element = createElementEnd()
  let isTooLong = false
  return (bytes, last, row) => {
    let start = 0
    if (state === 'before') {
      start = skipSpace(bytes, 0)
      if (start === bytes.length && !last) return start
      if (bytes[start] !== openList) throw wrongInput('the input is not a JSON array')
      state = 'first'
      start += 1
    }
    while (state !== 'after') {
      const end = element.find(bytes, start)
      if ((end < 0 ? bytes.length : end) - start > longestRow) isTooLong = true
      if (end < 0) {
        if (last) throw wrongInput('the JSON array is not closed: the input ends in the midst of it')
        if (isTooLong) {
          element.forget(bytes.length)
          return bytes.length
        }
        element.forget(start)
        return start
      }
      const isLast = bytes[end] === closeList
      if (isTooLong) row(end, end, kinds.tooLong)
      else if (!(isLast && state === 'first' && isBlank(bytes, start, end))) row(start, end, kinds.plain)
      isTooLong = false
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

/** Finds the end of one element after the other, and looks at no byte twice. */
interface ElementEnd {
  /** Where the comma or the bracket is that ends the element; -1 where these bytes do not have it. */
  readonly find: (bytes: Uint8Array, start: number) => number
  /** So many bytes are not handed in again. */
  readonly forget: (taken: number) => void
}

function createElementEnd(): ElementEnd {
  let [depth, inString, isEscaped, place] = [0, false, false, -1]
  return {
    find(bytes, start) {
      let at = place < 0 ? start : place
      for (; at < bytes.length; at++) {
        const byte = bytes[at]
        if (isEscaped) isEscaped = false
        else if (inString) {
          if (byte === backslash) isEscaped = true
          else if (byte === quote) inString = false
        } else if (byte === quote) inString = true
        else if (byte === openList || byte === openRecord) depth += 1
        else if (depth <= 0 && (byte === comma || byte === closeList)) {
          depth = 0
          place = -1
          return at
        } else if (byte === closeList || byte === closeRecord) depth -= 1
      }
      place = at
      return -1
    },
    forget(taken) {
      place = Math.max(0, place - taken)
    },
  }
}
