import { dayNumber, isCalendarDate } from './calendar.ts'

const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/**
 * Is this a date and time that leaves nothing open, as RFC 3339 and FHIR write it: a calendar date, `T`, a time of day with
 * seconds, and `Z` or an offset from UTC?
 */
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

/** A stretch of time in seconds since 1970, its ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const day = 86_400
const hour = 3_600

/**
 * When something was, as far as it is told: a point for a date and time; for a calendar date all the time that is that
 * day somewhere on earth; for a month or a year likewise; otherwise nothing is known.
 */
export function stretchOf(value: unknown): Stretch {
  if (isDateTime(value)) {
    const point = pointOf(value)
    return { from: point, to: point }
  }
  const [, year = '', month, dayOfMonth] = (typeof value === 'string' && partial.exec(value)) || []
  const first = `${year}-${month ?? '01'}-${dayOfMonth ?? '01'}`
  if (!isCalendarDate(first)) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  const start = dayNumber(first)
  // Long enough for any month and any year.
  const length = dayOfMonth !== undefined ? 1 : month !== undefined ? 31 : 366
  return { from: start * day - 14 * hour, to: (start + length) * day + 12 * hour }
}

const partial = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/

function pointOf(dateTime: string): number {
  const [, sign, offsetHours, offsetMinutes] = /([+-])(\d\d):(\d\d)$/.exec(dateTime) ?? []
  const clock =
    Number(dateTime.slice(11, 13)) * hour +
    Number(dateTime.slice(14, 16)) * 60 +
    Number.parseFloat(dateTime.slice(17))
  const offset = Number(offsetHours ?? 0) * hour + Number(offsetMinutes ?? 0) * 60
  return dayNumber(dateTime.slice(0, 10)) * day + clock - (sign === '-' ? -offset : offset)
}
