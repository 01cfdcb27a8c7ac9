import { dimensionOutlines } from '../adult/dimensions.ts'
import { dayNumber, isCalendarDate } from '../boundary/calendar.ts'
import type { InstrumentIssue } from './InstrumentError.ts'
import { instruments } from './instruments.ts'
import { type Since, sinceOf } from './readCssrs.ts'
import { isObject, readPlain } from './readPlain.ts'
import { type Path, refuse, unknownKeys } from './refuse.ts'

/** What bears on an intake beside the answers, checked. */
export interface ReadIntakeOptions {
  readonly scoring: Readonly<Record<string, unknown>>
  readonly clinician: Readonly<Record<string, string>>
  readonly since: Since | undefined
  readonly issues: readonly InstrumentIssue[]
}

const known = ['assessedOn', 'lastSuicidalBehaviorOn', 'scoring', 'clinician']

const path: Path = ['options']

/** Reads them as plain JSON. */
export function readIntakeOptions(input: unknown): ReadIntakeOptions {
  const { value, issues: notPlain } = readPlain(input ?? {}, path, known)
  const none = { scoring: {}, clinician: {}, since: undefined }
  if (notPlain.length > 0) return { ...none, issues: notPlain }
  if (!isObject(value)) return { ...none, issues: [refuse(path, 'invalid-type', 'an object')] }
  const issues = unknownKeys(value, known, path)
  const scoring = readKeys(
    value.scoring,
    instruments.map(({ id }) => id),
    [...path, 'scoring'],
    issues,
  )
  const clinician = readClinician(value.clinician, [...path, 'clinician'], issues)
  const since = readSince(value.assessedOn ?? null, value.lastSuicidalBehaviorOn ?? null, issues)
  return { scoring, clinician, since, issues }
}

function readKeys(
  value: unknown,
  keys: readonly string[],
  at: Path,
  issues: InstrumentIssue[],
): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {}
  if (!isObject(value)) {
    issues.push(refuse(at, 'invalid-type', 'an object'))
    return {}
  }
  issues.push(...unknownKeys(value, keys, at))
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)))
}

/** The clinician's own ratings, without those that are `null`. */
function readClinician(
  value: unknown,
  at: Path,
  issues: InstrumentIssue[],
): Readonly<Record<string, string>> {
  const rated = dimensionOutlines.filter((outline) => !('derived' in outline))
  const given = readKeys(
    value,
    rated.map(({ id }) => id),
    at,
    issues,
  )
  const ratings: Record<string, string> = {}
  for (const { id, ratings: scale } of rated) {
    const rating = given[id] ?? null
    const found = scale.find((each) => each === rating)
    if (found !== undefined) ratings[id] = found
    else if (rating !== null)
      issues.push(
        refuse([...at, id], typeof rating === 'string' ? 'invalid-value' : 'invalid-type', ...scale),
      )
  }
  return ratings
}

function readSince(assessedOn: unknown, behaviorOn: unknown, issues: InstrumentIssue[]): Since | undefined {
  const today = readDate(assessedOn, [...path, 'assessedOn'], issues)
  const day = readDate(behaviorOn, [...path, 'lastSuicidalBehaviorOn'], issues)
  if (day === undefined) return undefined
  if (assessedOn === null) {
    issues.push(refuse([...path, 'assessedOn'], 'missing', 'the date that is today'))
    return undefined
  }
  if (today === undefined) return undefined
  if (dayNumber(day) <= dayNumber(today)) return sinceOf(day, today)
  issues.push(refuse([...path, 'lastSuicidalBehaviorOn'], 'date-after-assessment', 'assessedOn or before'))
  return undefined
}

function readDate(value: unknown, at: Path, issues: InstrumentIssue[]): string | undefined {
  if (value === null) return undefined
  if (typeof value === 'string' && isCalendarDate(value)) return value
  const code = typeof value === 'string' ? 'invalid-date' : 'invalid-type'
  issues.push(refuse(at, code, 'a calendar date from 1900 to 2999, YYYY-MM-DD'))
  return undefined
}
