import { at } from '../rules/at.ts'
import type { Diagram } from './Diagram.ts'
import { createEvaluatePositions } from './evaluatePositions.ts'
import { createLookUpRows } from './lookUpRows.ts'
import type { Packed } from './pack.ts'

/**
 * The rungs of a ladder for many cases at once.
 *
 * @param columns - One column of positions per dimension, in the ruleset's order, all of one length.
 * @param ladder - The ladder's position in the ruleset.
 * @param into - Where the rungs go; a new array unless one is given.
 * @throws RangeError when a column is missing or too short, a position lies beyond its scale, or there is no such ladder.
 */
export type EvaluateBatch = (columns: readonly Uint8Array[], ladder: number, into?: Uint8Array) => Uint8Array

/** Makes the function that evaluates columns: four rows at once where the packed tables allow it, else one by one. */
export function createEvaluateBatch(diagrams: readonly Diagram[], packed: Packed | undefined): EvaluateBatch {
  const evaluateColumns = (packed && lookingUp(packed)) ?? rowByRow(diagrams, packed)
  const { length } = at(diagrams, 0).order.sizes
  return (columns, ladder, into) => {
    const rows = columns[0]?.length ?? 0
    const rungs = into ?? new Uint8Array(rows)
    if (diagrams[ladder] === undefined || columns.length !== length) refuse()
    if (![...columns, rungs].every((column) => isColumn(column, rows))) refuse()
    return evaluateColumns(columns, ladder, rungs) ? rungs : refuse()
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

/** Fills in the rungs, and tells whether every position is on its scale. */
type EvaluateColumns = (columns: readonly Uint8Array[], ladder: number, rungs: Uint8Array) => boolean

function lookingUp(packed: Packed): EvaluateColumns | undefined {
  const lookUpRows = createLookUpRows(packed)
  return lookUpRows && ((columns, ladder, rungs) => lookUpRows(columns, at(packed.starts, ladder), rungs))
}

/**
 * One more function that looks positions up is made here, and only here: an engine knows the tables of one that exists
 * once, and takes twice the time for each of several.
 */
function rowByRow(diagrams: readonly Diagram[], packed: Packed | undefined): EvaluateColumns {
  const evaluatePositions = createEvaluatePositions(diagrams, packed)
  const { levels, sizes } = at(diagrams, 0).order
  return (columns, ladder, rungs) => {
    if (!columns.every((column, place) => fits(column, at(sizes, at(levels, place))))) return false
    const positions = new Uint8Array(columns.length)
    for (let row = 0; row < rungs.length; row++) {
      for (let place = 0; place < columns.length; place++) positions[place] = Number(columns[place]?.[row])
      rungs[row] = evaluatePositions(positions, ladder)
    }
    return true
  }
}

function fits(column: Uint8Array, size: number): boolean {
  for (let row = 0; row < column.length; row++) if (Number(column[row]) >= size) return false
  return true
}
