import { at } from '../rules/at.ts'

/** Calendar dates as whole days since 1970-01-01. There is no time of day in them, so no time zone can shift one. */

const day = 86_400_000

/** Is this a date that a calendar has, `YYYY-MM-DD`, from 1900 to 2999? Other years are slips of the pen. */
export function isCalendarDate(text: string): boolean {
  if (!/^(19|2\d)\d\d-(0[1-9]|1[0-2])-\d\d$/.test(text)) return false
  const { year, month, dayOfMonth } = read(text)
  return 1 <= dayOfMonth && dayOfMonth <= lengthOf(year, month)
}

/** The day number of a valid date, `YYYY-MM-DD`, of 1900 or later. */
export function dayNumber(date: string): number {
  const { year, month, dayOfMonth } = read(date)
  return dayOf(year, month, dayOfMonth)
}

/** The date of a day number, `YYYY-MM-DD`. */
export function dateOf(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10)
}

/** The day `months` months earlier; where that month is too short, its last day. */
export function monthsBefore(date: string, months: number): number {
  const { year, month, dayOfMonth } = read(date)
  const monthNumber = year * 12 + month - 1 - months
  const [earlierYear, earlierMonth] = [Math.floor(monthNumber / 12), (monthNumber % 12) + 1]
  return dayOf(earlierYear, earlierMonth, Math.min(dayOfMonth, lengthOf(earlierYear, earlierMonth)))
}

function read(date: string): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    dayOfMonth: Number(date.slice(8)),
  }
}

/** Days of a common year before each month begins, and before the next year does. */
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]

/** Worked out here, because a `Date` takes longer than all else that is done with a date. */
function dayOf(year: number, month: number, dayOfMonth: number): number {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0
  return (
    (year - 1970) * 365 + leapYears(year) - leapYears(1970) + at(before, month - 1) + leapDay + dayOfMonth - 1
  )
}

function lengthOf(year: number, month: number): number {
  return at(before, month) - at(before, month - 1) + (month === 2 && isLeap(year) ? 1 : 0)
}

function isLeap(year: number): boolean {
  return leapYears(year + 1) > leapYears(year)
}

/** How many years before this one had a leap day. */
function leapYears(year: number): number {
  const last = year - 1
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400)
}
