import { adult } from 'level-of-care'

/** What was pasted or dropped, as yet unchecked, and how many columns of a spreadsheet are none of an intake. */
export interface Pasted {
  readonly intake: Readonly<Record<string, unknown>>
  readonly leftOut: number
}

const known: ReadonlySet<string> = new Set([
  'assessedOn',
  'assessedAt',
  'age',
  'treatmentHistory',
  'conditions',
  'substances',
  'obligations',
  'circumstances',
  'preferences',
  'notKnown',
  ...adult.dimensions.filter((dimension) => !('derived' in dimension)).map(({ id }) => id),
])

/** Reads JSON, or two rows of a spreadsheet with the names of the columns first; `undefined` where it is neither. */
export function readPasted(text: string): Pasted | undefined {
  try {
    const intake: unknown = JSON.parse(text)
    return typeof intake === 'object' && intake !== null && !Array.isArray(intake)
      ? { intake: intake as Pasted['intake'], leftOut: 0 }
      : undefined
  } catch {
    return readRows(text)
  }
}

function readRows(text: string): Pasted | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const [head, row] = lines
  // A table of several people is no intake of one: none of them is picked.
  if (head === undefined || row === undefined || lines.length > 2) return undefined
  const mark = head.includes('\t') ? '\t' : ','
  const names = cellsOf(head, mark)
  const cells = cellsOf(row, mark)
  if (cells.length !== names.length || new Set(names).size < names.length) return undefined
  const pairs = names.map((name, column) => [name.trim(), String(cells[column]).trim()] as const)
  const taken = pairs.filter(([name]) => known.has(name))
  if (taken.length === 0) return undefined
  const filled = taken.filter(([, cell]) => cell !== '')
  return {
    intake: Object.fromEntries(filled.map(([name, cell]) => [name, valueIn(name, cell)])),
    leftOut: pairs.length - taken.length,
  }
}

function valueIn(name: string, cell: string): unknown {
  if (name !== 'age' && !/^[[{]/.test(cell)) return cell
  try {
    return JSON.parse(cell)
  } catch {
    // The library says what is wrong with it.
    return cell
  }
}

/** The cells of a row; in quotes, a mark is part of a cell, and two quotes are one. */
function cellsOf(line: string, mark: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (character === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += '"'
      at++
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted
    else if (character === mark && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}
