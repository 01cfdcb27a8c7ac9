import { dayNumber, isCalendarDate } from '../intake/calendar.ts'

const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Is this a date and time of FHIR that leaves nothing open: a calendar date, a time of day with seconds, an offset? */
export function isDateTime(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    isCalendarDate(value.slice(0, 10)) &&
    value[10] === 'T' &&
    time.test(value.slice(11))
  )
}

/** A stretch of time in seconds since 1970, its ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const day = 86_400
const hour = 3_600

/**
 * When something was, as far as it is told: a point for a date and time, and for a calendar date all the time that is
 * that day somewhere on earth. Nothing for what is told in less detail.
 */
export function stretchOf(value: unknown): Stretch | undefined {
  if (isDateTime(value)) {
    const [, hours, minutes, seconds] = /T(\d\d):(\d\d):([\d.]+)/.exec(value) ?? []
    const [, sign, offsetHours, offsetMinutes] = /([+-])(\d\d):(\d\d)$/.exec(value) ?? []
    const clock = Number(hours) * hour + Number(minutes) * 60 + Number(seconds)
    const offset = Number(offsetHours ?? 0) * hour + Number(offsetMinutes ?? 0) * 60
    const point = dayNumber(value.slice(0, 10)) * day + clock - (sign === '-' ? -offset : offset)
    return { from: point, to: point }
  }
  if (typeof value !== 'string' || !isCalendarDate(value)) return undefined
  const start = dayNumber(value) * day
  return { from: start - 14 * hour, to: start + day + 12 * hour }
}
