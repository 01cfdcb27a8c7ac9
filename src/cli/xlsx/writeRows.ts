import { writeXlsxStream } from 'hucre/xlsx'

/** Writes rows as a spreadsheet, one after the other; the first is its header. Texts stay texts: none becomes a formula. */
export function writeRows(rows: AsyncIterable<(string | number)[]>): AsyncIterable<Uint8Array> {
  return writeXlsxStream(rows, { name: 'Answers', freezePane: { rows: 1 }, repeatHeaders: true })
}
