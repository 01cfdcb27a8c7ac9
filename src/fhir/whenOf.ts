import { isCalendarDate } from '../boundary/calendar.ts'
import { isDateTime, type Stretch, stretchOf } from '../boundary/dateTime.ts'
import { type Given, objectsOf, own } from './readPlain.ts'

/** Where a resource says when what it tells was so; the first that it has counts. */
const keys = [
  'effectiveDateTime',
  'effectiveInstant',
  'authored',
  'recordedDate',
  'assertedDate',
  'onsetDateTime',
  'occurrenceDateTime',
  'performedDateTime',
  'authoredOn',
  'date',
] as const

const periods = ['effectivePeriod', 'occurrencePeriod', 'performedPeriod', 'period'] as const

/** When what a resource tells was so: all the time that it may mean. */
export function whenOf(resource: Given): Stretch {
  const given = keys.map((key) => own(resource, key)).find((value) => value !== undefined)
  if (given !== undefined) return stretchOf(given)
  const [period] = periods.flatMap((key) => objectsOf(resource, key))
  if (period === undefined) return stretchOf(undefined)
  // What has a beginning only may be going on.
  return { from: stretchOf(own(period, 'start')).from, to: stretchOf(own(period, 'end')).to }
}

/** All the time that any of these may be of. */
export function spanOf(all: readonly { readonly when: Stretch }[]): Stretch {
  return {
    from: Math.min(...all.map(({ when }) => when.from)),
    to: Math.max(...all.map(({ when }) => when.to)),
  }
}

/** Is one certainly later than the other? */
export function isLater(one: Stretch, other: Stretch): boolean {
  return one.from > other.to
}

/** A day or a time as it was given; `undefined` for less than a day, and for what is none. */
export function dayOrTime(value: unknown): string | undefined {
  return isDateTime(value) || (typeof value === 'string' && isCalendarDate(value)) ? value : undefined
}
