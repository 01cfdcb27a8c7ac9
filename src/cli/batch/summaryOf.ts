import type { Input } from '../table/openInput.ts'
import { separatorNames } from '../table/sniff.ts'
import type { Format } from './Plan.ts'
import type { Summary } from './runBatch.ts'

/** How the input came. */
interface Told {
  readonly from: Format
  readonly opened: Pick<Input, 'isCompressed' | 'marked'>
  /** Which sheet of a spreadsheet was read. */
  readonly sheet: string | undefined
}

/** What a run came to, and how the input was read, in a line each. */
export function summaryOf(summary: Summary, told: Told): readonly string[] {
  const { rows, final, provisional, errors, empty, unnamed } = summary
  const counts = `${count(rows)} rows: ${count(final)} final, ${count(provisional)} provisional, ${count(errors)} with errors`
  const read = [told.sheet ?? writtenDown(summary, told), ...(told.opened.isCompressed ? ['gzip'] : [])].join(
    ', ',
  )
  const left = [
    ...(empty > 0 ? [`${count(empty)} empty ${empty === 1 ? 'row' : 'rows'} skipped`] : []),
    ...(unnamed.length > 0 ? [`columns without a name not read: ${lettersOf(unnamed)}`] : []),
  ]
  return [counts, ['read as ', read, ...left.map((part) => `; ${part}`)].join('')]
}

/** As many letters as somebody looks up. */
const listed = 10

function lettersOf(columns: readonly string[]): string {
  const more = columns.length - listed
  return `${columns.slice(0, listed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}

function writtenDown({ sniffed, encoding }: Summary, { from, opened }: Told): string {
  const between =
    sniffed === undefined
      ? undefined
      : (separatorNames.get(sniffed.separator) ?? String.fromCharCode(sniffed.separator))
  return [
    from.toUpperCase(),
    ...(between === undefined ? [] : [`separator ${between}`]),
    ...(sniffed === undefined ? [] : [`line ends ${sniffed.lineEndName}`]),
    opened.marked ?? encoding ?? 'UTF-8',
  ].join(', ')
}
