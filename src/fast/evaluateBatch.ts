import { IntakeError } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { UsageError } from '../boundary/UsageError.ts'
import type { Diagram } from '../diagram/Diagram.ts'
import { at } from '../ruleset/lookUp.ts'
import { areBytes, createEvaluatePositions, ofLadder } from './evaluatePositions.ts'
import { createLookUpRows } from './lookUpRows.ts'
import type { Packed } from './pack.ts'

/** The rungs of a ladder for columns of rating positions: the method of an assessor, described there. */
export type EvaluateBatch = (columns: readonly Uint8Array[], ladder: number, into?: Uint8Array) => Uint8Array

/** Makes the function that evaluates columns: four rows at once where the packed tables allow it, else one by one. */
export function createEvaluateBatch(diagrams: readonly Diagram[], packed: Packed | undefined): EvaluateBatch {
  const evaluateColumns = (packed && lookingUp(packed)) ?? rowByRow(diagrams, packed)
  const { length } = at(diagrams, 0).order.sizes
  return (columns, ladder, into) => {
    ofLadder(diagrams, ladder)
    const rows = rowsOf(columns, length) ?? refuseColumns()
    const rungs = into === undefined ? new Uint8Array(rows) : into
    if (!isColumn(rungs, rows))
      throw new UsageError([issueOf(['into'], 'invalid-type', 'a column as long as the others')])
    return evaluateColumns(columns, ladder, rungs) ? rungs : refuseColumns()
  }
}

/** How long the columns are, where there is one for every dimension, and all are of one length. */
function rowsOf(columns: readonly Uint8Array[], count: number): number | undefined {
  try {
    if (!Array.isArray(columns) || columns.length !== count) return undefined
    const rows = Number(columns[0]?.length)
    return columns.every((column) => isColumn(column, rows)) ? rows : undefined
  } catch {
    // Whatever it is, it is no list.
    return undefined
  }
}

function isColumn(column: Uint8Array, rows: number): boolean {
  return areBytes(column) && column.length === rows
}

function refuseColumns(): never {
  throw new IntakeError([
    issueOf(
      ['columns'],
      'out-of-range',
      'columns of bytes: for every dimension one of positions on its scale, all of one length',
    ),
  ])
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
  const { depths, sizes } = at(diagrams, 0).order
  return (columns, ladder, rungs) => {
    if (!columns.every((column, index) => fits(column, at(sizes, at(depths, index))))) return false
    const positions = new Uint8Array(columns.length)
    for (let row = 0; row < rungs.length; row++) {
      for (let index = 0; index < columns.length; index++) positions[index] = Number(columns[index]?.[row])
      rungs[row] = evaluatePositions(positions, ladder)
    }
    return true
  }
}

function fits(column: Uint8Array, size: number): boolean {
  for (let row = 0; row < column.length; row++) if (Number(column[row]) >= size) return false
  return true
}
