import { dayNumber, isCalendarDate } from '../intake/calendar.ts'

const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Is this a point in time as RFC 3339 writes it: a calendar date, `T`, a time of day, and `Z` or an offset from UTC? */
export function isDateTime(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    isCalendarDate(value.slice(0, 10)) &&
    value[10] === 'T' &&
    time.test(value.slice(11))
  )
}

/** Is it surely before this day began, wherever on earth the day and the time were written down? */
export function isBeforeDay(dateTime: string, day: string): boolean {
  return dayNumber(dateTime.slice(0, 10)) < dayNumber(day) - 1
}
