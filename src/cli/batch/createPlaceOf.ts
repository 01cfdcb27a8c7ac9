import { columnLetters } from '../table/columnLetters.ts'
import { episodeColumns, nameOfPurpose, preferenceColumns } from '../table/Vocabulary.ts'
import { episodeFields, preferenceFields } from '../words/TableWords.ts'
import type { Plan } from './Plan.ts'
import type { PlacedProblem, Problem, Row } from './Row.ts'

/** Where in an intake something is. */
type Path = readonly (string | number)[]

/** Says where in the table a problem is. */
export interface PlaceOf {
  /** A problem that was found while the row was read. */
  readonly ofCell: (problem: Problem, number: number) => PlacedProblem
  /** A problem of the intake that was made of the row. */
  readonly ofIntake: (
    problem: { readonly path: Path; readonly code: string; readonly message: string },
    row: Row,
    number: number,
  ) => PlacedProblem
  /** From left to right; of the whole row first. */
  readonly inOrder: (problems: readonly PlacedProblem[]) => readonly PlacedProblem[]
}

/** What the rows of each format are called. */
const rowNames = { csv: 'row', ndjson: 'line', json: 'element' } as const

/** Makes the function for a plan. */
export function createPlaceOf({ from, roles }: Pick<Plan, 'from' | 'roles'>): PlaceOf {
  const columns = new Map<string, number>()
  for (const [column, role] of roles.entries())
    if (role.kind !== 'kept' && role.kind !== 'ignored') columns.set(nameOfPurpose(role), column)
  const columnOf = (path: string) => columns.get(path.split('.')[0] ?? path)
  const placed = (path: string, number: number, { code, message }: Omit<Problem, 'path'>): PlacedProblem => {
    const column = columnOf(path)
    const at = column === undefined ? `${rowNames[from]} ${number}` : `${columnLetters(column)}${number}`
    return { at, path, code, message }
  }
  return {
    ofCell: (problem, number) => placed(problem.path, number, problem),
    ofIntake: (problem, row, number) =>
      placed(columnNameOf(problem.path, row) ?? (problem.path.join('.') || 'row'), number, problem),
    inOrder: (problems) =>
      [...problems].sort((one, other) => (columnOf(one.path) ?? -1) - (columnOf(other.path) ?? -1)),
  }

  /** What is told in a column of its own is called as that column is. */
  function columnNameOf([key, at, field]: Path, { episodes }: Row): string | undefined {
    if (key === 'treatmentHistory' && episodes !== undefined) {
      const number = episodes[Number(at)]
      if (number === undefined) return undefined
      const suffix = number === 1 ? '' : number
      const known = episodeFields.find((one) => one === field) ?? 'level'
      return `${episodeColumns[known]}${suffix}`
    }
    if (key === 'preferences' && !columns.has('preferences')) {
      const known = preferenceFields.find((one) => one === at)
      return known === undefined ? undefined : preferenceColumns[known]
    }
    return undefined
  }
}
