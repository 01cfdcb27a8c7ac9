import type { Assessor, Ruleset } from 'level-of-care/rules'
import { wrongInput, wrongUsage } from '../CliError.ts'
import { columnLetters } from '../table/columnLetters.ts'
import { type ColumnNames, type Mapping, nameOfPurpose, type Purpose } from '../table/Vocabulary.ts'
import type { Plan, Role } from './Plan.ts'

/** What somebody wants of the columns of a table. */
export interface Wanted extends Pick<Plan, 'keep' | 'ignoreUnknown'> {
  readonly columns: Mapping['columns']
}

/** What each column is for, and which are read by nobody although nothing was said of them. */
export interface Roles {
  readonly roles: readonly Role[]
  /** The letters of columns that have no name. */
  readonly unnamed: readonly string[]
}

/** As many problems of a header as somebody reads. */
const listed = 20

/**
 * What each column is for. A column that is not known would be a question that is silently unanswered, so it has to be kept
 * or ignored on purpose. One without a name cannot have been meant as a question: it is left out, and the summary says so.
 *
 * Messages name columns by their letters: a table without a header has health data in its first row.
 */
export function rolesOf(
  header: readonly string[],
  columnNames: ColumnNames,
  { safeAssess }: Pick<Assessor<Ruleset>, 'safeAssess'>,
  { keep, ignoreUnknown, columns }: Wanted,
): Roles {
  const problems: (() => string)[] = []
  const unnamed: string[] = []
  const names = header.map((name) => name.trim())
  const keptAt = new Map(keep.map((name, position) => [name.trim(), position]))
  const mapped = new Map(
    Object.entries(columns).map(([ours, theirs]) => [theirs.trim(), columnNames.find(ours)]),
  )
  const ours = new Set(Object.keys(columns).map((name) => purposeName(columnNames.find(name))))
  const first = new Map<string, number>()
  const once = (what: string, position: number): boolean => {
    const before = first.get(what)
    if (before === undefined) first.set(what, position)
    else
      problems.push(
        () =>
          `columns ${columnLetters(before)} and ${columnLetters(position)} of the header are both ${what}; rename one, or say with --column which one it is`,
      )
    return before === undefined
  }
  const roles = names.map((name, position): Role => {
    const column = () => `column ${columnLetters(position)} of the header`
    const kept = keptAt.get(name)
    if (kept !== undefined)
      return once(`the one that is kept (number ${kept + 1})`, position)
        ? { kind: 'kept', position: kept }
        : ignored
    if (name === '') {
      unnamed.push(columnLetters(position))
      return ignored
    }
    const found = mapped.get(name) ?? columnNames.find(name)
    // What is mapped comes from the column that was named for it, and from no other.
    const isElsewhere = found && !mapped.has(name) && ours.has(nameOfPurpose(found))
    if (found && !isElsewhere) return once(nameOfPurpose(found), position) ? found : ignored
    if (ignoreUnknown) return ignored
    if (found === null)
      problems.push(
        () => `${column()} has a name that stands for more than one question; --column says which one it is`,
      )
    else if (isElsewhere)
      problems.push(
        () =>
          `${column()} is ${nameOfPurpose(found)} too, which --column takes from another one; --keep or --ignore-unknown leave it unread`,
      )
    else if (columnNames.isDerived(name))
      problems.push(
        () =>
          `${column()} is worked out from the treatmentHistory; --keep or --ignore-unknown leave it unread`,
      )
    else
      problems.push(
        () =>
          `${column()} is unknown${nearest(name, safeAssess)}; --column says what it is, --keep passes it on, --ignore-unknown leaves it out`,
      )
    return ignored
  })
  const there = new Set(names)
  const absent = keep.findIndex((name) => !there.has(name.trim()))
  if (absent >= 0)
    throw wrongUsage(`--keep: the header does not have the column named at position ${absent + 1}`)
  const missing = Object.entries(columns).find(([, theirs]) => !there.has(theirs.trim()))
  if (missing !== undefined)
    throw wrongUsage(`--column: the header does not have the column that is named for ${missing[0]}`)
  const known = roles.filter(({ kind }) => kind !== 'kept' && kind !== 'ignored').length
  if (known === 0)
    throw wrongInput(
      'the first row is no header that is known: it has to name the columns, as "level-of-care template" does; rows above it have to go',
    )
  if (!first.has('assessedOn'))
    problems.push(() => 'the header has no column assessedOn, the day of the assessment')
  if (problems.length > 0) {
    const lines = problems.slice(0, listed).map((tell) => tell())
    throw wrongInput(...lines, ...(problems.length > listed ? [`and ${problems.length - listed} more`] : []))
  }
  return { roles, unnamed }
}

const ignored: Role = { kind: 'ignored' }

function purposeName(purpose: Purpose | null | undefined): string {
  return purpose ? nameOfPurpose(purpose) : ''
}

function nearest(name: string, safeAssess: Assessor<Ruleset>['safeAssess']): string {
  const result = safeAssess(
    Object.fromEntries([
      ['assessedOn', '2026-01-01'],
      [name, null],
    ]),
  )
  const [issue] = result.success ? [] : result.error.issues
  const names = issue?.expected ?? []
  return names.length === 1 ? `, the nearest known one is ${names[0]}` : ''
}

/** Keeping what belongs to the intake would leave it unread. */
export function checkKept(keep: readonly string[], { find }: ColumnNames, columns: Mapping['columns']): void {
  const mapped = new Set(Object.values(columns).map((name) => name.trim()))
  const read = keep.find((name) => find(name) || mapped.has(name.trim()))
  if (read !== undefined)
    throw wrongUsage(
      `--keep: ${purposeName(find(read)) || 'a column that --column names'} belongs to the intake; what is kept is not read`,
    )
}
