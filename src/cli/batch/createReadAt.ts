import type { CellValue, ReadCell } from './createReadCell.ts'

/** Reads a cell where it lies in a text. */
export interface ReadAt {
  readonly cell: ReadCell
  readonly within: (text: string, from: number, to: number) => CellValue
}

/** Cells of one length that are compared where they lie; ratings have about five codes. */
const compared = 6

/** Longer cells than so many characters are seldom the same twice. */
const longest = 64

/**
 * Makes the function that reads a cell where it lies. What was read before is known by its characters, so that most cells of most
 * tables are never cut out of their row.
 */
export function createReadAt(cell: ReadCell): ReadAt {
  const byLength: { readonly text: string; readonly value: CellValue }[][] = Array.from(
    { length: longest + 1 },
    () => [],
  )
  return {
    cell,
    within(text, from, to) {
      const known = byLength[to - from]
      if (known === undefined) return cell(text.slice(from, to))
      for (const one of known) if (text.startsWith(one.text, from)) return one.value
      const own = text.slice(from, to)
      const value = cell(own)
      if (known.length < compared) known.push({ text: own, value })
      return value
    },
  }
}
