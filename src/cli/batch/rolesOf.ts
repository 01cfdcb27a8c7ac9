import { isUtf8 } from 'node:buffer'
import type { Assessor, Ruleset } from 'level-of-care/rules'
import { wrongInput, wrongUsage } from '../CliError.ts'
import { kinds } from './Cut.ts'
import { cutOut } from './createReadRecord.ts'
import { intakeKeys } from './intakeKeys.ts'
import type { Plan, Role } from './Plan.ts'

type Wanted = Pick<Plan, 'keep' | 'ignoreUnknown'>

/** The names in a header. */
export function namesIn(bytes: Uint8Array, kind: number): readonly string[] {
  if (kind === kinds.malformed || kind === kinds.tooLong || !isUtf8(bytes))
    throw wrongInput('the first row is not a header of CSV in UTF-8')
  const text = Buffer.from(bytes).toString()
  const names: string[] = []
  cutOut(text, 0, text.length, kind, names)
  return names
}

/**
 * What each column is for. A column that is not known would be a question that is silently unanswered, so it has to be kept
 * or ignored on purpose.
 *
 * Messages name columns by their positions: a table without a header has health data in its first row.
 */
export function rolesOf(
  names: readonly string[],
  { ruleset, safeAssess }: Assessor<Ruleset>,
  { keep, ignoreUnknown }: Wanted,
): readonly Role[] {
  const problems: string[] = []
  const known = intakeKeys(ruleset).all
  const derived = new Set(ruleset.dimensions.map(({ id }) => id).filter((id) => !known.has(id)))
  const roles = names.map((name, position): Role => {
    const column = `column ${position + 1} of the header`
    if (names.indexOf(name) !== position) problems.push(`${column} is there twice`)
    if (keep.includes(name)) return { kind: 'kept', position: keep.indexOf(name) }
    if (known.has(name)) return { kind: 'intake', key: name }
    if (!ignoreUnknown)
      problems.push(
        derived.has(name)
          ? `${column} is worked out from the treatmentHistory; --keep or --ignore-unknown leave it unread`
          : `${column} is unknown${nearest(name, safeAssess)}; --keep passes it on, --ignore-unknown leaves it out`,
      )
    return { kind: 'ignored' }
  })
  if (!names.includes('assessedOn')) problems.push('the header has no column assessedOn')
  if (problems.length > 0) throw wrongInput(...problems)
  const absent = keep.findIndex((name) => !names.includes(name))
  if (absent >= 0)
    throw wrongUsage(`--keep: the header does not have the column named at position ${absent + 1}`)
  return roles
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
export function checkKept(keep: readonly string[], ruleset: Ruleset): void {
  const known = intakeKeys(ruleset).all
  const read = keep.find((name) => known.has(name))
  if (read !== undefined) throw wrongUsage(`--keep: ${read} belongs to the intake; what is kept is not read`)
}
