/**
 * Calendar arithmetic of the tests' own, so that the library's is never checked against itself.
 * Dates are `YYYY-MM-DD`.
 */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function read(date: string): Day {
  const [year, month, day] = date.split('-').map(Number)
  return { year: Number(year), month: Number(month), day: Number(day) }
}

function write({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

/** Days in a month, 1 for January. */
export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : Number(lengths[month - 1])
}

/** The date `days` days earlier, counted back one by one. */
export function daysBefore(date: string, days: number): string {
  let { year, month, day } = read(date)
  for (let left = days; left > 0; left--) {
    day -= 1
    if (day > 0) continue
    month -= 1
    if (month === 0) {
      year -= 1
      month = 12
    }
    day = monthLength(year, month)
  }
  return write({ year, month, day })
}

/** The date `months` months earlier; where that month is too short, its last day. */
export function monthsEarlier(date: string, months: number): string {
  const from = read(date)
  let { year, month } = from
  for (let left = months; left > 0; left--) {
    month -= 1
    if (month > 0) continue
    year -= 1
    month = 12
  }
  return write({ year, month, day: Math.min(from.day, monthLength(year, month)) })
}

/** The date `days` days later, counted one by one. */
export function daysAfter(date: string, days: number): string {
  if (days < 0) throw new RangeError('That is a day before.')
  let { year, month, day } = read(date)
  for (let left = days; left > 0; left--) {
    day += 1
    if (day <= monthLength(year, month)) continue
    day = 1
    month += 1
    if (month <= 12) continue
    month = 1
    year += 1
  }
  return write({ year, month, day })
}
