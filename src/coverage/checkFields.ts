import { isCalendarDate } from '../intake/calendar.ts'
import { nearestName } from '../intake/nearestName.ts'
import { copyPlainJson } from '../rules/copyPlainJson.ts'
import type { CoverageIssue, CoverageIssueCode } from './CoverageError.ts'

/** What the value of an option may be. */
export type Field =
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole?: true }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'list'; readonly of: readonly string[] }

/** The options that there are. */
export interface Fields {
  readonly [key: string]: Field
}

type Path = readonly (string | number)[]
type Values = Readonly<Record<string, unknown>>

/** No options need more; hostile ones end here, soon. */
const limits = { depth: 3, values: 100, stringLength: 100 }

/** A key longer than this is not compared with the known ones: nobody mistypes that much. */
const comparedLength = 64

const aDate = 'a calendar date from 1900 to 2999, YYYY-MM-DD'

/** Options that were checked, without what is `null`, and what is wrong with them. No value is repeated. */
export function readFields(input: unknown, fields: Fields): { values: Values; issues: CoverageIssue[] } {
  const { value, issues: notJson } = copyPlainJson(input ?? {}, limits)
  const issues = notJson.map(({ path, code, expected }): CoverageIssue => {
    // The rest of the path might repeat an unknown key.
    const known = path.slice(0, 1).filter((key) => Object.hasOwn(fields, key))
    return refusal(['options', ...known], code, [expected])
  })
  if (issues.length > 0) return { values: {}, issues }
  if (typeof value !== 'object' || Array.isArray(value))
    return { values: {}, issues: [refusal(['options'], 'invalid-type', ['an object'])] }
  const given = Object.entries(Object(value)).filter(([, part]) => part !== undefined && part !== null)
  const known = given.filter(([key]) => Object.hasOwn(fields, key))
  for (const [key, part] of known) issues.push(...checkField(part, fields[key], ['options', key]))
  Object.keys(Object(value)).forEach((key, position) => {
    if (!Object.hasOwn(fields, key)) issues.push(unknownKey(key, position, Object.keys(fields)))
  })
  return { values: Object.fromEntries(known), issues }
}

/** What is wrong with a date that has to be there. */
export function checkDate(value: unknown, path: Path): CoverageIssue[] {
  if (typeof value !== 'string') return [refusal(path, 'invalid-type', [aDate])]
  return isCalendarDate(value) ? [] : [refusal(path, 'invalid-date', [aDate])]
}

/** What is wrong with a name that has to be one of these. */
export function checkName(value: unknown, names: readonly string[], path: Path): CoverageIssue[] {
  return names.some((name) => name === value) ? [] : [refusal(path, 'invalid-value', names)]
}

function checkField(value: unknown, field: Field | undefined, path: Path): CoverageIssue[] {
  switch (field?.kind) {
    case 'number': {
      const { least, most, whole } = field
      const expected = [`a ${whole ? 'whole ' : ''}number from ${least} to ${most}`]
      if (typeof value !== 'number' || (whole && !Number.isInteger(value)))
        return [refusal(path, 'invalid-type', expected)]
      return value < least || value > most ? [refusal(path, 'out-of-range', expected)] : []
    }
    case 'list':
      if (!Array.isArray(value)) return [refusal(path, 'invalid-type', ['a list'])]
      return value.flatMap((item: unknown, at) => checkName(item, field.of, [...path, at]))
    case 'date':
      return checkDate(value, path)
    default:
      return typeof value === 'boolean' ? [] : [refusal(path, 'invalid-type', ['true or false'])]
  }
}

/** An unknown key has a position instead of a name: it may itself be something about the person. */
function unknownKey(key: string, position: number, known: readonly string[]): CoverageIssue {
  const nearest = key.length <= comparedLength ? nearestName(key, known) : undefined
  const where = `the key at position ${position} is unknown`
  return {
    path: ['options'],
    code: 'unknown-key',
    message: nearest === undefined ? where : `${where}; the nearest known key is ${nearest}`,
    expected: nearest === undefined ? known : [nearest],
  }
}

function refusal(path: Path, code: CoverageIssueCode, expected: readonly string[]): CoverageIssue {
  const what = expected.length > 1 ? `one of ${expected.join(', ')}` : expected.join()
  return { path, code, message: `expected ${what}`, expected }
}
