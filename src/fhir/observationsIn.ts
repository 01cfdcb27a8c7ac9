import type { Path } from '../boundary/Issue.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { answerIn, type Value } from './answerIn.ts'
import type { Entry } from './bundleEntries.ts'
import { speaksOfHarmIn } from './codesOf.ts'
import { harmItemsOf } from './harmItems.ts'
import type { Notes, Report } from './NotUnderstood.ts'
import { type ObservedPart, observedParts } from './observedParts.ts'
import { type ObservedAnswer, observedTakings } from './observedTakings.ts'
import { type Asked, type Known, observedTarget } from './observedTarget.ts'
import { codingsOf, type Given, own, textOf } from './readPlain.ts'
import { hasValue, riskLevelIn } from './riskLevels.ts'
import { dimensionScale } from './scales.ts'
import type { Said, StatedRating, StatedRisk, Taking } from './Taking.ts'
import { instrumentTargets, loincTargets, type Target } from './targets.ts'
import { totalIn } from './totalIn.ts'

/** What observations say. */
export interface ReadObservations {
  readonly takings: readonly Taking[]
  readonly risks: readonly StatedRisk[]
  readonly ratings: readonly StatedRating[]
}

/**
 * Reads observations of instruments (one for each item, a panel with its total or with components, a total) and of a
 * dimension's rating. What was observed of one instrument on one day belongs together.
 */
export function observationsIn(entries: readonly Entry[], ruleset: Ruleset, notes: Notes): ReadObservations {
  const parts = entries.flatMap((entry) => observedParts(entry, notes.report))
  const byDay = new Map<string, Set<string>>()
  for (const { day, loincs } of parts) byDay.set(day, new Set([...(byDay.get(day) ?? []), ...loincs]))
  const names = new Map([...byDay].map(([day, loincs]) => [day, loincTargets(loincs)]))
  const targets = instrumentTargets()
  const answered = new Map<string, ObservedAnswer[]>()
  const risks: StatedRisk[] = []
  const ratings: StatedRating[] = []

  for (const part of parts) {
    const name = names.get(part.day) ?? new Map<string, string>()
    const { report, sign } = notes
    const target = observedTarget(part, (code) => targets.get(name.get(code) ?? ''), ruleset)
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
    takings: [...answered.values()].flatMap(observedTakings),
    risks,
    ratings,
  }

  function read(part: ObservedPart, target: Known): void {
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

function saidOf({ path, standing, when, on }: Said): Said {
  return { path, standing, when, on }
}

function isHarmItem(target: Target | undefined): boolean {
  if (target?.kind === 'risk-level') return true
  return target?.kind === 'instrument' && harmItemsOf(target.instrument.id).includes(target.item)
}

function valueIn({ owner, path }: ObservedPart, target: Asked, report: Report): Value | undefined {
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
