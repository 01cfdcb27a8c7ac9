import { type AdultRuleset, adult, safeAssess } from 'level-of-care'

/** What `batch` must say of an intake: made of `assess`, field by field. */
export function expectedOf(intake: unknown): Readonly<Record<string, unknown>> {
  const result = safeAssess(intake)
  if (!result.success)
    return {
      status: 'error',
      error: [
        ...result.error.issues
          .slice(0, 10)
          .map(({ path, code }) => ({ path: path.join('.') || 'row', code })),
        ...(result.error.issues.length > 10 ? [{ path: 'row', code: 'more-problems' }] : []),
      ],
    }
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
      return [name, value.map(({ path, code }) => `${path}: ${code}`).join('; ')]
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

/** What `batch` must say of the cells of a row: a rating and the day are as they stand there, everything else is JSON. */
export function expectedOfCells(cells: readonly string[]): Readonly<Record<string, unknown>> {
  const intake: Record<string, unknown> = {}
  for (const [position, key] of keys.entries()) {
    const cell = cells[position]
    if (cell === undefined || cell === '') continue
    try {
      intake[key] = texts.has(key) ? cell : JSON.parse(cell)
    } catch {
      return { status: 'error', error: [{ path: key, code: 'not-json' }] }
    }
  }
  return expectedOf(intake)
}

export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
