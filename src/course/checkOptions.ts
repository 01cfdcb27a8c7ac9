import { isCalendarDate } from '../boundary/calendar.ts'
import type { HistoryIssue } from './HistoryError.ts'
import type { Levels } from './Levels.ts'
import type { Reading } from './ReassessOptions.ts'

/** What is wrong with the options, seen by themselves. */
export function checkOptions({ current, agreeing, apart }: Reading, { codes }: Levels): HistoryIssue[] {
  return [
    ...wholeNumber('agreeing', agreeing, 1, 100),
    ...wholeNumber('apart', apart, 0, 365),
    ...(current === undefined || codes.includes(current.level) ? [] : [refusal(['current', 'level'], codes)]),
    ...(isAbsentOrDate(current?.since)
      ? []
      : [refusal(['current', 'since'], ['a calendar date from 1900 to 2999, YYYY-MM-DD'])]),
  ]
}

function isAbsentOrDate(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && isCalendarDate(value))
}

function wholeNumber(option: string, value: number, least: number, most: number): HistoryIssue[] {
  const fits = Number.isSafeInteger(value) && value >= least && value <= most
  return fits ? [] : [refusal([option], [`a whole number from ${least} to ${most}`])]
}

function refusal(path: readonly string[], expected: readonly string[]): HistoryIssue {
  const what = expected.length > 1 ? `one of ${expected.join(', ')}` : expected.join()
  return { path: ['options', ...path], code: 'invalid-option', message: `expected ${what}`, expected }
}
