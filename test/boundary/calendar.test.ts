import * as fc from 'fast-check'
import { adult } from 'level-of-care'
import { afterEach, assert, describe, expect, test } from 'vitest'
import { dateOf, dayNumber, isCalendarDate, monthsBefore } from '../../src/boundary/calendar.ts'
import { days } from '../support/arbitraries.ts'
import { daysAfter, daysBefore, monthsEarlier } from '../support/dates.ts'
import { derivedFrom } from '../support/derivedFrom.ts'
import { runs } from '../support/runs.ts'

/** Zones on both sides of the date line, and what they are behind UTC in January 2026, in minutes. */
const zones: readonly (readonly [string, number])[] = [
  ['UTC', 0],
  ['America/New_York', 300],
  ['Asia/Tokyo', -540],
  ['Asia/Kathmandu', -345],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Niue', 660],
  ['Europe/Lisbon', 0],
]

const home = process.env.TZ

afterEach(() => {
  if (home === undefined) delete process.env.TZ
  else process.env.TZ = home
})

describe.each(zones)('in %s', (zone, behind) => {
  const there = (name: string, body: () => void) =>
    test(name, () => {
      process.env.TZ = zone
      // Otherwise the test would prove nothing.
      expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(behind)
      body()
    })

  there('days are numbered from 1970 on', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayNumber('2000-02-29')).toBe(11_016)
    expect(dayNumber('2000-03-01')).toBe(11_017)
    expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1)
    // When clocks change, a day is still a day.
    expect(dayNumber('2026-03-09') - dayNumber('2026-03-08')).toBe(1)
    expect(dayNumber('2026-11-02') - dayNumber('2026-11-01')).toBe(1)
  })

  there('a number gives its date back', () => {
    for (const date of ['1900-01-01', '1969-12-31', '1970-01-01', '2024-02-29', '2026-12-31', '9999-12-31']) {
      expect(dateOf(dayNumber(date))).toBe(date)
    }
  })

  there('months go back to the same day, or to the last one of a shorter month', () => {
    const before: readonly (readonly [string, number, string])[] = [
      ['2026-11-20', 12, '2025-11-20'],
      ['2024-02-29', 12, '2023-02-28'],
      ['2024-02-29', 48, '2020-02-29'],
      ['2025-02-28', 12, '2024-02-28'],
      ['2026-03-31', 1, '2026-02-28'],
      ['2024-03-31', 1, '2024-02-29'],
      ['2026-05-31', 3, '2026-02-28'],
      ['2026-10-31', 4, '2026-06-30'],
      ['2026-01-15', 1, '2025-12-15'],
      ['2026-12-31', 13, '2025-11-30'],
      ['2026-01-31', 0, '2026-01-31'],
      ['2100-02-28', 1200, '2000-02-28'],
    ]
    for (const [date, months, expected] of before) {
      expect(dateOf(monthsBefore(date, months))).toBe(expected)
    }
  })

  there('both windows include their first and their last day', () => {
    const at = (endedOn: string, assessedOn: string) =>
      derivedFrom(adult, [{ level: 'outpatient', outcome: 'unchanged', endedOn }], assessedOn)
    const both = {
      unsuccessfulLevel: ['outpatient', 'outpatient'],
      steppingDownFrom: ['outpatient', 'outpatient'],
    }
    const one = { unsuccessfulLevel: ['outpatient', 'outpatient'], steppingDownFrom: ['none', 'none'] }
    const none = { unsuccessfulLevel: ['none', 'none'], steppingDownFrom: ['none', 'none'] }
    expect(at('2026-11-20', '2026-11-20')).toEqual(both)
    expect(at('2026-10-21', '2026-11-20')).toEqual(both)
    expect(at('2026-10-20', '2026-11-20')).toEqual(one)
    expect(at('2025-11-20', '2026-11-20')).toEqual(one)
    expect(at('2025-11-19', '2026-11-20')).toEqual(none)
    // Across a leap day.
    expect(at('2024-01-31', '2024-03-01')).toEqual(both)
    expect(at('2024-01-30', '2024-03-01')).toEqual(one)
    expect(at('2023-01-30', '2023-03-01')).toEqual(both)
    expect(at('2023-02-28', '2024-02-29')).toEqual(one)
    expect(at('2023-02-27', '2024-02-29')).toEqual(none)
    // Across a new year.
    expect(at('2025-12-02', '2026-01-01')).toEqual(both)
    expect(at('2025-12-01', '2026-01-01')).toEqual(one)
  })
})

test('exactly the dates of 1900 to 2999 are dates, and they are numbered one after another', () => {
  let next = dayNumber('1900-01-01')
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  for (let year = 1900; year < 3000; year++)
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`
        if (dateOf(next) === date) {
          if (!isCalendarDate(date) || dayNumber(date) !== next) assert.fail(date)
          next += 1
        } else if (isCalendarDate(date)) assert.fail(date)
      }
  expect(dateOf(next)).toBe('3000-01-01')
  for (const other of [
    '1899-12-31',
    '3000-01-01',
    '2026-1-01',
    ' 2026-01-01',
    '2026-01-01T00',
    '2026-01-01\n',
    '2026-01-012026-01-01',
  ])
    expect(isCalendarDate(other)).toBe(false)
})

test('it agrees with counting on the fingers', () => {
  fc.assert(
    fc.property(
      days(),
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 0, max: 60 }),
      (date, count, months) => {
        expect(dateOf(dayNumber(date))).toBe(date)
        expect(dayNumber(daysAfter(date, count))).toBe(dayNumber(date) + count)
        expect(dateOf(dayNumber(date) - count)).toBe(daysBefore(date, count))
        expect(dateOf(monthsBefore(date, months))).toBe(monthsEarlier(date, months))
      },
    ),
    { numRuns: runs },
  )
})
