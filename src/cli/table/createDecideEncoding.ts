import { isAscii, isUtf8 } from 'node:buffer'

/** How the bytes of a table are read as text. */
export type Encoding = 'UTF-8' | 'Windows-1252'

/** Says how a table is encoded, going by its rows so far; `undefined` while all of it is ASCII. */
export interface DecideEncoding {
  readonly decided: () => Encoding | undefined
  /** Looks at rows: where each begins and ends, three numbers a row. */
  readonly look: (bytes: Uint8Array, rows: Int32Array) => void
}

/**
 * Makes the function. The first row that is not ASCII decides for the table: it is UTF-8 where that row is, else Windows-1252. A row
 * that contradicts it is refused when it is read, for nobody knows then what its letters are.
 *
 * @param marked - What a byte order mark says.
 */
export function createDecideEncoding(marked: Encoding | undefined): DecideEncoding {
  let encoding = marked
  return {
    decided: () => encoding,
    look(bytes, rows) {
      if (encoding !== undefined || isAscii(bytes)) return
      for (let at = 0; at < rows.length; at += 3) {
        const row = bytes.subarray(rows[at], rows[at + 1])
        if (isAscii(row)) continue
        encoding = isUtf8(row) ? 'UTF-8' : 'Windows-1252'
        return
      }
    },
  }
}
