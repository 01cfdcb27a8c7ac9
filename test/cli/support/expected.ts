import { type AdultRuleset, adult, safeAssess } from 'level-of-care'
import { jsonProblemWords } from '../../../src/cli/parseJson.ts'

/** Where in the table a problem is, by the key of the intake that it is about, or `row`. */
export type At = (key: string) => string

/** Every problem in the same place. */
export const everywhere =
  (place: string): At =>
  () =>
    place

interface Told {
  readonly at: string
  readonly path: string
  readonly code: string
  readonly message: string
}

function refused(problems: readonly Told[], at: At): Readonly<Record<string, unknown>> {
  const more = problems.length - 10
  // From left to right: columns have one letter each here, and nothing else begins with one.
  const column = ({ at: place }: Told) => (/^[A-Z]/.test(place) ? place.charCodeAt(0) : 0)
  return {
    status: 'error',
    error: [
      ...[...problems].sort((one, other) => column(one) - column(other)).slice(0, 10),
      ...(more > 0
        ? [{ at: at('row'), path: 'row', code: 'more-problems', message: `and ${more} more` }]
        : []),
    ],
  }
}

function problemsOf(intake: unknown, at: At): readonly Told[] {
  const result = safeAssess(intake)
  if (result.success) return []
  return result.error.issues.map(({ path, code, message }) => ({
    at: at(String(path[0] ?? 'row')),
    path: path.join('.') || 'row',
    code,
    message,
  }))
}

/** What `batch` must say of an intake: made of `assess`, field by field. */
export function expectedOf(intake: unknown, at: At = everywhere('')): Readonly<Record<string, unknown>> {
  const result = safeAssess(intake)
  if (!result.success) return refused(problemsOf(intake, at), at)
  const { ladders, status, reasons } = result.data
  const fields: Record<string, unknown> = { status }
  for (const { id } of (adult as AdultRuleset).ladders) {
    const answer = ladders[id]
    const name = (own: string) => (id === 'level' ? own : `${id}${own[0]?.toUpperCase()}${own.slice(1)}`)
    if (answer.status === 'final') fields[id] = answer.rung
    else {
      fields[name('atLeast')] = answer.atLeast
      fields[name('possible')] = answer.possible
    }
  }
  const fired = new Set<string>(
    reasons.flatMap(({ rule, restates }) => [rule, ...restates.map((own) => own.rule)]),
  )
  fields.firedRules = adult.rules.map(({ id }) => id).filter((id) => fired.has(id))
  return fields
}

/** The same, as the cells of CSV. */
export function cellsOf(expected: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, String(value)]
      if (name !== 'error') return [name, value.join(' ')]
      return [
        name,
        value
          .map(
            ({ at, path, code, message }: Told) =>
              `${at}${path === 'row' ? '' : ` ${path}`}: ${message} (${code})`,
          )
          .join('; '),
      ]
    }),
  )
}

const keys = [
  'assessedOn',
  'age',
  'treatmentHistory',
  'conditions',
  'substances',
  'obligations',
  'preferences',
  ...adult.dimensions.filter((dimension) => !('derived' in dimension)).map(({ id }) => id),
]

const texts = new Set<string>(['assessedOn', ...adult.dimensions.map(({ id }) => id)])

/** The dimensions that are answered with yes or no. */
const yesOrNo = new Set<string>(
  adult.dimensions.filter(({ ratings }) => ratings.some(({ code }) => code === 'yes')).map(({ id }) => id),
)

/** How a spreadsheet writes what it takes for the answer to such a question. */
const trueOrFalse: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }

/** The columns of a CSV of intakes. */
export const columns: readonly string[] = keys

/** The cells of an intake in CSV: texts as they are, everything else as JSON, nothing for what is unanswered. */
export function csvCells(intake: Readonly<Record<string, unknown>>): readonly string[] {
  return keys.map((key) => {
    const value = intake[key]
    if (value === undefined || value === null) return ''
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}

/** What a spreadsheet calls the first columns. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Where a problem is in a table whose columns are {@link columns}, with so many others before them. */
export function cellAt(row: number, before: number): At {
  return (key) => {
    const column = keys.indexOf(key)
    return column < 0 ? `row ${row}` : `${letters[column + before]}${row}`
  }
}

const lists = new Set(['conditions', 'substances', 'obligations'])

/**
 * What `batch` must say of the cells of a row: ratings and the day are as they stand there (but for true and false), an age is a number if it looks like one, a
 * list is JSON or has commas between its names, everything else is JSON. What cannot be read is a problem beside those of the rest.
 */
export function expectedOfCells(cells: readonly string[], at: At): Readonly<Record<string, unknown>> {
  const intake: Record<string, unknown> = {}
  const problems: Told[] = []
  for (const [position, key] of keys.entries()) {
    const cell = cells[position] ?? ''
    if (cell.trim() === '') continue
    if (texts.has(key)) intake[key] = yesOrNo.has(key) ? (trueOrFalse[cell] ?? cell) : cell
    else if (key === 'age') intake[key] = /^-?\d+$/.test(cell) ? Number(cell) : cell
    else if (lists.has(key) && !cell.startsWith('['))
      intake[key] = cell.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
    else
      try {
        intake[key] = JSON.parse(cell)
      } catch {
        problems.push({ at: at(key), path: key, code: 'not-json', message: jsonProblemWords['not-json'] })
      }
  }
  const unread = new Set(problems.map(({ path }) => path))
  const all = [
    ...problems,
    ...problemsOf(intake, at).filter(({ path }) => !unread.has(String(path.split('.')[0]))),
  ]
  return all.length === 0 ? expectedOf(intake) : refused(all, at)
}

export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
