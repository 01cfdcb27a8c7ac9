/** In which order a date has its day and its month. */
export const dateOrders = ['dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/** A date as ISO has it; or what keeps it from being one. Neither, for what is no date of any kind that is known. */
export type ReadDate =
  | { readonly date: string }
  | { readonly code: 'ambiguous-date' | 'two-digit-year' | 'date-with-zone' }
  | undefined

const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/s
const dayOrMonthFirst = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(.*)$/s
/** A time of day without a zone. */
const time = /^(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp]\.? ?[Mm]\.?)?)?$/
const zone = /^[T ,]+\d{1,2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2}| ?[A-Z]{3,4})$/s

/**
 * Reads a date as it stands in a cell. A time of day behind it is left away, unless it has a zone: in another zone it may be another
 * day. Which number is the month is never guessed: the order is given, or only one of the two can be it, or both are the same.
 */
export function readDate(cell: string, order: DateOrder | undefined): ReadDate {
  const text = cell.trim()
  const [, year = '', , month = '', day = '', behind = ''] = iso.exec(text) ?? []
  if (year !== '') return withoutTime(written(year, month, day), behind)
  const [, first = '', , second = '', lastYear = '', rest = ''] = dayOrMonthFirst.exec(text) ?? []
  if (first === '') return undefined
  if (lastYear.length === 2) return { code: 'two-digit-year' }
  const dayFirst = written(lastYear, second, first)
  const monthFirst = written(lastYear, first, second)
  if (order !== undefined) return withoutTime(order === 'dmy' ? dayFirst : monthFirst, rest)
  if (Number(first) > 12) return withoutTime(dayFirst, rest)
  if (Number(second) > 12) return withoutTime(monthFirst, rest)
  return dayFirst === monthFirst ? withoutTime(dayFirst, rest) : { code: 'ambiguous-date' }
}

/** Whether a calendar has it, the library says. */
function written(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function withoutTime(date: string, behind: string): ReadDate {
  if (time.test(behind)) return { date }
  return zone.test(behind) ? { code: 'date-with-zone' } : undefined
}
