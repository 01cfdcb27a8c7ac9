import { isCalendarDate } from '../boundary/calendar.ts'

/** The age in whole years on a day, of somebody who was born on another; nothing where the date of birth is not whole. */
export function ageOn(day: string, born: unknown): number | undefined {
  if (typeof born !== 'string' || !isCalendarDate(born) || born > day) return undefined
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  // Whoever was born on February 29 is older from March 1 on, where there is no such day.
  return day.slice(5) < born.slice(5) ? years - 1 : years
}
