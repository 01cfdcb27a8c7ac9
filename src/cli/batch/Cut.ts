/** How a row stands in its bytes. */
export const kinds = {
  plain: 0,
  /** Cells of it are in quotes. */
  quoted: 1,
  /** Its quotes do not match. */
  malformed: 2,
  /** It is longer than any row that anybody means. */
  tooLong: 3,
  /** The same, and the input ends before its quotes are closed: what follows it was not read. */
  neverClosed: 4,
  /** There is nothing in it: it is counted, and no row. */
  empty: 5,
} as const

/** Some whole rows of the input. */
export interface Cut {
  readonly bytes: Uint8Array
  /** Three numbers a row: where it begins, where it ends, and its kind. */
  readonly rows: Int32Array
}

/** Longer rows are refused, which bounds the memory that hostile input takes. */
export const longestRow: number = 1 << 20

/**
 * Finds the rows in some bytes of the input, and says how many bytes they take; what is left is handed in again, with
 * what follows. At the last bytes there is nothing that follows.
 */
export type FindRows = (bytes: Buffer, last: boolean, row: Row) => number
export type Row = (start: number, end: number, kind: number) => void

/** Cuts input into pieces that end where rows do. */
export interface Cutter {
  readonly cut: (bytes: Uint8Array, last: boolean) => Cut
}

export function createCutter(findRows: FindRows): Cutter {
  let rest: Uint8Array = new Uint8Array(0)
  let found = new Int32Array(3 * 4096)
  return {
    cut(bytes, last) {
      // A buffer of its own, so that it can be handed to another thread.
      const all = new Uint8Array(rest.length + bytes.length)
      all.set(rest)
      all.set(bytes, rest.length)
      let count = 0
      const taken = findRows(Buffer.from(all.buffer), last, (start, end, kind) => {
        if (count + 3 > found.length) {
          const larger = new Int32Array(found.length * 2)
          larger.set(found)
          found = larger
        }
        found[count] = start
        found[count + 1] = end
        found[count + 2] = kind
        count += 3
      })
      rest = all.slice(taken)
      return { bytes: all, rows: found.slice(0, count) }
    },
  }
}
