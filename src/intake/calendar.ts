/** Calendar dates as whole days since 1970-01-01. There is no time of day in them, so no time zone can shift one. */

const day = 86_400_000

/** Is this a date that a calendar has, `YYYY-MM-DD`, from 1900 to 2999? Other years are slips of the pen. */
export function isCalendarDate(text: string): boolean {
  return /^(19|2\d)\d\d-\d\d-\d\d$/.test(text) && dateOf(dayNumber(text)) === text
}

/** The day number of a valid date, `YYYY-MM-DD`, of 1900 or later. */
export function dayNumber(date: string): number {
  return dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))
}

/** The date of a day number, `YYYY-MM-DD`. */
export function dateOf(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10)
}

/** The day `months` months earlier; where that month is too short, its last day. */
export function monthsBefore(date: string, months: number): number {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months
  const year = Math.floor(month / 12)
  const lengthOfMonth = dayOf(year, (month % 12) + 2, 0) - dayOf(year, (month % 12) + 1, 0)
  return dayOf(year, (month % 12) + 1, Math.min(Number(date.slice(8)), lengthOfMonth))
}

function dayOf(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / day
}
