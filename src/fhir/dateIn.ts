import { isCalendarDate } from '../boundary/calendar.ts'
import { isDateTime } from '../boundary/dateTime.ts'
import type { Path } from '../boundary/Issue.ts'
import type { Report } from './NotUnderstood.ts'

const aDate = 'a calendar date, YYYY-MM-DD'

/** A calendar date as it was given; what is less than a day, or more, is reported and not guessed. */
export function dateIn(value: unknown, path: Path, report: Report): string | undefined {
  if (typeof value !== 'string') return report(path, 'invalid-type', aDate)
  if (isCalendarDate(value)) return value
  if (isDateTime(value)) return report(path, 'date-with-time', aDate)
  if (/^\d{4}(-\d\d)?$/.test(value)) return report(path, 'imprecise-date', aDate)
  return report(path, 'invalid-date', aDate)
}
