import type { Stretch } from '../boundary/dateTime.ts'
import type { Path } from '../boundary/Issue.ts'
import type { Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { answerIn, type Value } from './answerIn.ts'
import type { Entry } from './bundleEntries.ts'
import { codesOf, speaksOfHarmIn } from './codesOf.ts'
import { harmItemsOf } from './harmItems.ts'
import type { Notes, Report } from './NotUnderstood.ts'
import { codingsOf, type Given, objectsOf, own, textOf } from './readPlain.ts'
import { hasValue, riskLevelIn } from './riskLevels.ts'
import { dimensionScale } from './scales.ts'
import { commonSystem, loinc, systemOf } from './systems.ts'
import type { Said, Standing, StatedRating, StatedRisk, Taking } from './Taking.ts'
import { instrumentTargets, loincTargets, type Target } from './targets.ts'
import { totalIn } from './totalIn.ts'
import { dayOrTime, isLater, whenOf } from './whenOf.ts'

/** What observations say. */
export interface ReadObservations {
  readonly takings: readonly Taking[]
  readonly risks: readonly StatedRisk[]
  readonly ratings: readonly StatedRating[]
}

/** An observation, or a component of one. */
interface Part extends Said {
  readonly owner: Given
  readonly loincs: readonly string[]
  /** The key of those that belong together: what was observed on one day. */
  readonly day: string
}

/** Short screens whose items are the beginning of a longer instrument: they can ask for it, and settle nothing. */
const shortScreens: ReadonlySet<string> = new Set(['55758-7', '55757-9'])

/**
 * Reads observations of instruments (one for each item, a panel with its total or with components, a total) and of a
 * dimension's rating. What was observed of one instrument on one day belongs together.
 */
export function observationsIn(entries: readonly Entry[], ruleset: Ruleset, notes: Notes): ReadObservations {
  const parts = entries.flatMap((entry) => partsOf(entry, notes.report))
  const byDay = new Map<string, Set<string>>()
  for (const { day, loincs } of parts) byDay.set(day, new Set([...(byDay.get(day) ?? []), ...loincs]))
  const names = new Map([...byDay].map(([day, loincs]) => [day, loincTargets(loincs)]))
  const targets = instrumentTargets()
  const answered = new Map<string, Answer[]>()
  const risks: StatedRisk[] = []
  const ratings: StatedRating[] = []

  for (const part of parts) {
    const name = names.get(part.day) ?? new Map<string, string>()
    const { report, sign } = notes
    const target = targetOf(part, (code) => targets.get(name.get(code) ?? ''), ruleset)
    switch (target) {
      case 'none':
        break
      case 'unknown':
        report([...part.path, 'code'], 'unknown-code')
        // A finding that is observed to be absent speaks of nothing.
        if (speaksOfHarmIn(part.owner) && !isDenied(part.owner)) sign('code', part.path, part.when)
        break
      case 'ambiguous':
        report([...part.path, 'code'], 'ambiguous-code')
        if (part.loincs.some((code) => isHarmItem(targets.get(name.get(code) ?? ''))))
          sign('unread', part.path, part.when)
        break
      case 'short-screen':
        report([...part.path, 'code'], 'short-screen', 'the whole instrument')
        break
      default:
        read(part, target)
    }
  }
  return {
    takings: [...answered.values()].flatMap(takingsOf),
    risks,
    ratings,
  }

  function read(part: Part, target: Known): void {
    const { owner, path, when } = part
    const { report, sign } = notes
    if (target.kind === 'rating') {
      const rating = ratingIn(owner, target.dimension, ruleset, path, report)
      if (rating !== undefined) ratings.push({ ...saidOf(part), dimension: target.dimension, rating })
      else if (target.dimension === 'riskOfHarm' && hasValue(owner)) sign('unread', path, when)
      return
    }
    if (target.kind === 'risk-level') {
      const level = riskLevelIn(owner)
      if (level !== undefined) risks.push({ ...saidOf(part), level })
      else if (hasValue(owner)) {
        report(path, 'unknown-code', 'a level of risk')
        sign('unread', path, when)
      } else report(path, 'missing', 'a level of risk')
      return
    }
    const value = valueIn(part, target, report)
    if (value === undefined) {
      if (isHarmItem(target) && hasValue(owner)) sign('unread', path, when)
      return
    }
    const key = `${target.instrument.id} ${part.standing} ${part.day}`
    answered.set(key, [...(answered.get(key) ?? []), { part, target, value }])
  }
}

/** What was observed of an item, or of the total. */
interface Answer {
  readonly part: Part
  readonly target: Asked
  readonly value: Value
}

/**
 * What was answered on one day, put together. An item that was asked again later begins another taking; one that was asked
 * twice in no order that can be told belongs to two.
 */
function takingsOf(all: readonly Answer[]): readonly Taking[] {
  const inOrder = [...all].sort((one, other) => one.part.when.from - other.part.when.from)
  const takings: { at: Map<string, Stretch>; answers: Map<string, Value>; of: Answer[] }[][] = []
  for (const answer of inOrder) {
    const { item } = answer.target
    const { when } = answer.part
    const together = takings.at(-1) ?? []
    const isNext = together.some(({ at: times }) => {
      const before = times.get(item)
      return before !== undefined && isLater(when, before)
    })
    const open = isNext ? [] : together
    if (isNext || takings.length === 0) takings.push(open)
    let taking = open.find(({ answers }) => !answers.has(item) || answers.get(item) === answer.value)
    if (taking === undefined) {
      taking = { at: new Map(), answers: new Map(), of: [] }
      open.push(taking)
    }
    taking.at.set(item, when)
    taking.answers.set(item, answer.value)
    taking.of.push(answer)
  }
  return takings.flat().map(({ answers, of }): Taking => {
    const { part, target } = at(of, 0)
    const when = {
      from: Math.min(...of.map((each) => each.part.when.from)),
      to: Math.max(...of.map((each) => each.part.when.to)),
    }
    return { ...saidOf(part), when, instrument: target.instrument, version: undefined, answers }
  })
}

type Asked = Extract<Target, { readonly kind: 'instrument' }>
type Known = Asked | { readonly kind: 'risk-level' } | { readonly kind: 'rating'; readonly dimension: string }

function saidOf({ path, standing, when, on }: Said): Said {
  return { path, standing, when, on }
}

function isHarmItem(target: Target | undefined): boolean {
  if (target?.kind === 'risk-level') return true
  return target?.kind === 'instrument' && harmItemsOf(target.instrument.id).includes(target.item)
}

/** Nothing of what was withdrawn. */
function partsOf({ resource, path }: Entry, report: Report): readonly Part[] {
  const standing = standingOf(resource, path, report)
  if (standing === undefined) return []
  const given = dayGiven(resource)
  const on = dayOrTime(given)
  if (on === undefined) {
    const isPartial = typeof given === 'string' && /^\d{4}(-\d\d)?$/.test(given)
    report(
      [...path, 'effectiveDateTime'],
      given === undefined ? 'missing' : isPartial ? 'imprecise-date' : 'invalid-date',
      'a date, or a date and time with an offset',
    )
  }
  const said = { standing, when: whenOf(resource), on, day: on?.slice(0, 10) ?? String(given) }
  const part = (owner: Given, where: Path): Part => ({
    ...said,
    owner,
    path: where,
    loincs: codesOf(codingsOf(owner, 'code')).flatMap(({ system, code }) => (system === loinc ? [code] : [])),
  })
  const components = objectsOf(resource, 'component').map((component, position) =>
    part(component, [...path, 'component', position]),
  )
  return [part(resource, path), ...components]
}

/** Of a stretch of time, its end, or else its beginning. */
function dayGiven(observation: Given): unknown {
  const [period] = objectsOf(observation, 'effectivePeriod')
  return (
    own(observation, 'effectiveDateTime') ??
    own(observation, 'effectiveInstant') ??
    (period && (own(period, 'end') ?? own(period, 'start')))
  )
}

function standingOf(observation: Given, path: Path, report: Report): Standing | undefined {
  const where = [...path, 'status']
  switch (textOf(observation, 'status')) {
    case 'final':
    case 'amended':
    case 'corrected':
      return 'completed'
    case 'cancelled':
    case 'entered-in-error':
      return report(where, 'withdrawn')
    case 'registered':
    case 'preliminary':
      report(where, 'not-final')
      return 'unreleased'
    default:
      report(where, 'status-unknown')
      return 'unreleased'
  }
}

/** What is observed: of an instrument by a code of LOINC or of ours, a rating by a code of ours. */
function targetOf(
  { owner, loincs }: Part,
  named: (loinc: string) => Target | undefined,
  ruleset: Ruleset,
): Known | 'none' | 'unknown' | 'ambiguous' | 'short-screen' {
  const all: readonly Instrument[] = instruments
  const found = new Map<string, Known>()
  const put = (target: Target | undefined): void => {
    if (target?.kind === 'instrument') found.set(`${target.instrument.id} ${target.item}`, target)
    if (target?.kind === 'risk-level') found.set('risk', target)
  }
  const total = (instrument: Instrument): Asked => ({
    kind: 'instrument',
    instrument,
    version: undefined,
    item: 'total',
  })
  let isPanel = false
  for (const code of loincs) {
    put(named(code))
    for (const instrument of all) {
      if (instrument.loinc.panel !== code) continue
      isPanel = true
      // A panel that has a value of its own tells the total; one of steps that are not added up, how high the risk is.
      if (!hasValue(owner)) continue
      if (instrument.total === 'sum') put(total(instrument))
      else if (instrument.loinc.riskLevel !== undefined) put({ kind: 'risk-level' })
    }
  }
  for (const { system, code } of codesOf(codingsOf(owner, 'code'))) {
    // With versions, it takes more than a number to tell what was measured.
    if (system === commonSystem('instrument'))
      for (const instrument of all)
        if (instrument.id === code && instrument.total === 'sum' && instrument.versions === undefined)
          put(total(instrument))
    if (system === systemOf(ruleset, 'dimension'))
      for (const { id, derived } of ruleset.dimensions)
        if (id === code && derived === undefined) found.set(`rating ${id}`, { kind: 'rating', dimension: id })
  }
  if (found.size > 1) return 'ambiguous'
  if (found.size === 1) return at([...found.values()], 0)
  if (isPanel && (own(owner, 'hasMember') !== undefined || own(owner, 'component') !== undefined))
    return 'none'
  return loincs.some((code) => shortScreens.has(code)) ? 'short-screen' : 'unknown'
}

function valueIn({ owner, path }: Part, target: Asked, report: Report): Value | undefined {
  if (target.item === 'total') return totalIn(owner, target.instrument, path, report)
  const codings = codingsOf(owner, 'valueCodeableConcept')
  if (codings.length === 0) return answerIn(owner, target, path, report)
  // Several codes for one answer: those that are not known here do not matter, where one is.
  const refused: (() => void)[] = []
  const values = new Set(
    codings.flatMap((valueCoding) => {
      const later: Report = (...what) => {
        refused.push(() => report(...what))
        return undefined
      }
      return answerIn({ valueCoding }, target, [...path, 'valueCodeableConcept'], later) ?? []
    }),
  )
  const [value, ...others] = values
  if (others.length > 0) return report([...path, 'valueCodeableConcept'], 'contradiction', 'one answer')
  if (value === undefined) at(refused, 0)()
  return value
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

/** The codes for an answer that says no, and for something that is not there. */
const denials: ReadonlySet<string> = new Set(['LA32-8', 'N', '373067005', '2667000', '260415000', 'NEG'])

/** Is what an observation is of said not to be? */
function isDenied(observation: Given): boolean {
  const codings = codingsOf(observation, 'valueCodeableConcept')
  return (
    own(observation, 'valueBoolean') === false ||
    codings.some((coding) => denials.has(textOf(coding, 'code') ?? ''))
  )
}
