import { isCalendarDate } from '../boundary/calendar.ts'
import { isDateTime, type Stretch, stretchOf } from '../boundary/dateTime.ts'
import type { Path } from '../boundary/Issue.ts'
import type { Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { possibleAnswers } from '../instruments/possibleAnswers.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Entry } from './bundleEntries.ts'
import type { Report } from './NotUnderstood.ts'
import { codingsOf, type Given, objectsOf, own, textOf } from './readPlain.ts'
import { dimensionScale } from './scales.ts'
import { commonSystem, loinc, systemOf, ucum } from './systems.ts'

/** What was measured last. */
export interface Measured {
  /** Totals by instrument. */
  readonly totals: ReadonlyMap<string, number>
  /** Ratings by dimension. */
  readonly ratings: ReadonlyMap<string, string>
  /** When, by the id of the instrument or dimension, as it was given. */
  readonly measuredOn: ReadonlyMap<string, string>
}

/** One observation of something that is known here. */
interface Candidate {
  readonly path: Path
  readonly value: string | number | undefined
  /** As it was given, where it is a day at least. */
  readonly on: string | undefined
  readonly when: Stretch
}

type Target =
  | { readonly kind: 'total'; readonly instrument: Instrument }
  | { readonly kind: 'rating'; readonly dimension: string }

/** Reads the newest total of each instrument and the newest rating of each dimension. */
export function observationsIn(entries: readonly Entry[], ruleset: Ruleset, report: Report): Measured {
  const candidates = new Map<string, { readonly target: Target; readonly all: Candidate[] }>()
  for (const { resource, path } of entries) {
    const target = targetOf(resource, ruleset, path, report)
    if (target === undefined || !isFinal(resource, path, report)) continue
    const key = target.kind === 'total' ? `total ${target.instrument.id}` : `rating ${target.dimension}`
    const found = candidates.get(key) ?? { target, all: [] }
    found.all.push(candidateOf(resource, target, ruleset, path, report))
    candidates.set(key, found)
  }
  const totals = new Map<string, number>()
  const ratings = new Map<string, string>()
  const measuredOn = new Map<string, string>()
  for (const { target, all } of candidates.values()) {
    const { value, on } = newestOf(all, report) ?? {}
    if (value === undefined || on === undefined) continue
    const id = target.kind === 'total' ? target.instrument.id : target.dimension
    measuredOn.set(id, on)
    if (typeof value === 'number') totals.set(id, value)
    else ratings.set(id, value)
  }
  return { totals, ratings, measuredOn }
}

function targetOf(observation: Given, ruleset: Ruleset, path: Path, report: Report): Target | undefined {
  const all: readonly Instrument[] = instruments
  const dimensionSystem = systemOf(ruleset, 'dimension')
  const found = new Map<string, Target>()
  for (const coding of codingsOf(observation, 'code')) {
    const system = textOf(coding, 'system')
    const code = textOf(coding, 'code')
    if (code === undefined) continue
    const instrument = all.find(
      ({ id, total, loinc: codes }) =>
        total === 'sum' &&
        ((system === loinc && codes.total === code) ||
          (system === commonSystem('instrument') && id === code)),
    )
    // With versions, it takes more than a number to tell what was measured.
    if (instrument !== undefined && instrument.versions === undefined)
      found.set(instrument.id, { kind: 'total', instrument })
    const dimension = ruleset.dimensions.find(({ id, derived }) => id === code && derived === undefined)
    if (system === dimensionSystem && dimension !== undefined)
      found.set(dimension.id, { kind: 'rating', dimension: dimension.id })
  }
  const [target, ...others] = found.values()
  if (target === undefined) return report([...path, 'code'], 'unknown-code')
  return others.length === 0 ? target : report([...path, 'code'], 'ambiguous-code')
}

function isFinal(observation: Given, path: Path, report: Report): boolean {
  switch (textOf(observation, 'status')) {
    case 'final':
    case 'amended':
    case 'corrected':
      return true
    case 'cancelled':
    case 'entered-in-error':
      report([...path, 'status'], 'withdrawn')
      return false
    case 'registered':
    case 'preliminary':
      report([...path, 'status'], 'not-final')
      return false
    default:
      report([...path, 'status'], 'status-unknown')
      return false
  }
}

function candidateOf(
  observation: Given,
  target: Target,
  ruleset: Ruleset,
  path: Path,
  report: Report,
): Candidate {
  const given = own(observation, 'effectiveDateTime') ?? own(observation, 'effectiveInstant')
  const on = dayOrTime(given)
  if (on === undefined) {
    const isPartial = typeof given === 'string' && /^\d{4}(-\d\d)?$/.test(given)
    report(
      [...path, 'effectiveDateTime'],
      given === undefined ? 'missing' : isPartial ? 'imprecise-date' : 'invalid-date',
      'a date, or a date and time with an offset',
    )
  }
  const value =
    target.kind === 'total'
      ? totalIn(observation, target.instrument, path, report)
      : ratingIn(observation, target.dimension, ruleset, path, report)
  return { path, value, on, when: stretchOf(given) }
}

function dayOrTime(value: unknown): string | undefined {
  return isDateTime(value) || (typeof value === 'string' && isCalendarDate(value)) ? value : undefined
}

function totalIn(observation: Given, instrument: Instrument, path: Path, report: Report): number | undefined {
  const integer = own(observation, 'valueInteger')
  const [quantity] = objectsOf(observation, 'valueQuantity')
  if (quantity !== undefined && !isScore(quantity))
    return report([...path, 'valueQuantity'], 'unknown-unit', 'the unit {score}, or none')
  const value = integer ?? (quantity && own(quantity, 'value'))
  if (value === undefined) return report(path, 'missing', 'valueQuantity or valueInteger')
  const where = [...path, integer === undefined ? 'valueQuantity' : 'valueInteger']
  if (quantity !== undefined && own(quantity, 'comparator') !== undefined)
    return report(where, 'invalid-value', 'a number without a comparator')
  const points = instrument.items
    .filter(({ scored }) => scored !== false)
    .map((item) => possibleAnswers(instrument, item).map((option) => option.points))
  const least = points.reduce((sum, each) => sum + Math.min(...each), 0)
  const most = points.reduce((sum, each) => sum + Math.max(...each), 0)
  const isTotal = typeof value === 'number' && Number.isInteger(value) && least <= value && value <= most
  return isTotal ? value : report(where, 'invalid-value', `a whole number from ${least} to ${most}`)
}

/** A total is a number of points: UCUM calls them `{score}`, and some write nothing, or `1`. */
function isScore(quantity: Given): boolean {
  const code = own(quantity, 'code')
  const unit = own(quantity, 'unit')
  const system = own(quantity, 'system')
  if (code !== undefined)
    return (code === '{score}' || code === '1') && (system === undefined || system === ucum)
  return unit === undefined || unit === '{score}' || unit === 'score'
}

function ratingIn(
  observation: Given,
  dimension: string,
  ruleset: Ruleset,
  path: Path,
  report: Report,
): string | undefined {
  const { system, choices } = dimensionScale(ruleset, dimension)
  const codes = choices.map(({ code }) => code)
  const given = codingsOf(observation, 'valueCodeableConcept').filter(
    (coding) => own(coding, 'system') === system,
  )
  const [code, ...others] = new Set(given.map((coding) => textOf(coding, 'code')))
  if (code !== undefined && others.length === 0 && codes.includes(code)) return code
  return report([...path, 'valueCodeableConcept'], 'unknown-code', ...codes)
}

/** The one that is surely the newest, or the same value of several that may be. */
function newestOf(all: readonly Candidate[], report: Report): Candidate | undefined {
  const latest = Math.max(...all.map(({ when }) => when.from))
  const top = all.filter(({ when }) => when.to >= latest)
  for (const { path, when } of all) if (when.to < latest) report(path, 'superseded')
  const [first, ...others] = top
  // Said so often, it does not matter which of them is the newest, if each has a day.
  if (others.length === 0 || top.every(({ value, on }) => value === first?.value && on !== undefined))
    return first
  for (const { path } of top) report(path, 'order-unknown')
  return undefined
}
