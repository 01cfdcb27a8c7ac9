/** Calendar dates as whole days since 1970-01-01. There is no time of day in them, so no time zone can shift one. */

const day = 86_400_000

/** Is this a date that a calendar has, `YYYY-MM-DD`, from 1900 to 2999? Other years are slips of the pen. */
export function isCalendarDate(text: string): boolean {
  if (!/^(19|2\d)\d\d-(0[1-9]|1[0-2])-\d\d$/.test(text)) return false
  const [year, month, dayOfMonth] = read(text)
  return 1 <= dayOfMonth && dayOfMonth <= lengthOf(year, month)
}

/** The day number of a valid date, `YYYY-MM-DD`, of 1900 or later. */
export function dayNumber(date: string): number {
  return dayOf(...read(date))
}

/** The date of a day number, `YYYY-MM-DD`. */
export function dateOf(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10)
}

/** The day `months` months earlier; where that month is too short, its last day. */
export function monthsBefore(date: string, months: number): number {
  const [year, month, dayOfMonth] = read(date)
  const monthNumber = year * 12 + month - 1 - months
  const [earlierYear, earlierMonth] = [Math.floor(monthNumber / 12), (monthNumber % 12) + 1]
  return dayOf(earlierYear, earlierMonth, Math.min(dayOfMonth, lengthOf(earlierYear, earlierMonth)))
}

function read(date: string): readonly [year: number, month: number, dayOfMonth: number] {
  return [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)]
}

/** The number that these characters are. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let position = from; position < to; position++) number = number * 10 + text.charCodeAt(position) - 48
  return number
}

/**
 * Worked out here, because a `Date` takes longer than all else that is done with a date. Years are taken to begin in
 * March: a leap day is then the last day of its year, and five months have 153 days, over and over. A 13th month is the
 * first of the next year.
 */
function dayOf(year: number, month: number, dayOfMonth: number): number {
  const inYear = (month + 9) % 12
  const since = month > 2 ? year : year - 1
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400)
  return 365 * since + leapDays + Math.floor((153 * inYear + 2) / 5) + dayOfMonth - 719_469
}

function lengthOf(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}
