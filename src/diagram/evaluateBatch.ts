import { at } from '../rules/at.ts'
import type { Diagram } from './Diagram.ts'
import type { Packed } from './pack.ts'
import { walk } from './walk.ts'

/**
 * The rungs of a ladder for many cases at once.
 *
 * @param columns - One column of positions per dimension, in the ruleset's order, all of one length.
 * @param ladder - The ladder's position in the ruleset.
 * @param into - Where the rungs go; a new array unless one is given.
 * @throws RangeError when a column is missing or too short, a position lies beyond its scale, or there is no such ladder.
 */
export type EvaluateBatch = (columns: readonly Uint8Array[], ladder: number, into?: Uint8Array) => Uint8Array

/** Rows that are worked on together: few enough to stay in the nearest cache. */
const block = 2048

/** Makes the function that evaluates columns: on packed tables where there are any, else on the diagrams. */
export function createEvaluateBatch(diagrams: readonly Diagram[], packed: Packed | undefined): EvaluateBatch {
  return (columns, ladder, into) => {
    const rows = columns[0]?.length ?? 0
    const rungs = into ?? new Uint8Array(rows)
    const diagram = diagrams[ladder] ?? refuse()
    const { length } = diagram.order.sizes
    if (columns.length !== length || ![...columns, rungs].every((column) => isColumn(column, rows))) refuse()
    if (packed === undefined) walkRows(diagram, columns, rungs)
    else lookUpRows(packed, columns, at(packed.starts, ladder), rungs)
    return rungs
  }
}

/** An array of larger numbers would be misread. */
function isColumn({ length, BYTES_PER_ELEMENT }: Uint8Array, rows: number): boolean {
  return length === rows && BYTES_PER_ELEMENT === 1
}

function refuse(): never {
  throw new RangeError(
    'Every dimension needs a column of positions on its scale, all of one length, and the ladder must be one of the ruleset.',
  )
}

function walkRows(diagram: Diagram, columns: readonly Uint8Array[], rungs: Uint8Array): void {
  const { levels, sizes } = diagram.order
  const positions = new Uint8Array(columns.length)
  for (let row = 0; row < rungs.length; row++) {
    columns.forEach((column, place) => {
      const position = at(column, row)
      positions[place] = position < at(sizes, at(levels, place)) ? position : refuse()
    })
    rungs[row] = walk(diagram, positions)
  }
}

/** Column by column, so that each pass reads two arrays in order and moves one index per row. */
function lookUpRows(packed: Packed, columns: readonly Uint8Array[], start: number, rungs: Uint8Array): void {
  const { steps, moves, table } = packed
  const index = new Int32Array(block)
  for (let from = 0; from < rungs.length; from += block) {
    const rows = Math.min(block, rungs.length - from)
    index.fill(start)
    for (const group of steps) {
      for (const { step, place } of group) addMoves(index, moves, step * 256, at(columns, place), from, rows)
      for (let row = 0; row < rows; row++) index[row] = table[at(index, row)] ?? refuse()
    }
    for (let row = 0; row < rows; row++) rungs[from + row] = at(index, row)
  }
}

function addMoves(
  index: Int32Array,
  moves: Int32Array,
  offset: number,
  column: Uint8Array,
  from: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row++) {
    index[row] = Number(index[row]) + Number(moves[offset + Number(column[from + row])])
  }
}
