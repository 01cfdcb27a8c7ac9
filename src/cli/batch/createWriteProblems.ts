import { csvCell } from './createWriteRow.ts'
import type { Plan } from './Plan.ts'
import type { PlacedProblem } from './Row.ts'

/** Writes down what is wrong with one row, a line for each problem. */
export type WriteProblems = (row: number, problems: readonly PlacedProblem[]) => string

/** What the columns of such a list are called. */
const names = ['row', 'at', 'path', 'code', 'problem'] as const

/** The first line of a list of problems. */
export function problemsHeader({ errors }: Pick<Plan, 'errors'>): string {
  return errors === 'csv' ? `${names.join(',')}\n` : ''
}

/** Makes the function that writes them as a plan asks. */
export function createWriteProblems({ errors }: Pick<Plan, 'errors'>): WriteProblems {
  if (errors === undefined) return () => ''
  const write =
    errors === 'csv'
      ? (cells: readonly string[]) => cells.map(csvCell).join(',')
      : ([row, ...cells]: readonly string[]) =>
          JSON.stringify(
            Object.fromEntries(names.map((name, at) => [name, at === 0 ? Number(row) : cells[at - 1]])),
          )
  return (row, problems) =>
    problems
      .map(({ at, path, code, message }) => `${write([String(row), at, path, code, message])}\n`)
      .join('')
}
