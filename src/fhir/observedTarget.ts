import type { Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { codesOf } from './codesOf.ts'
import type { ObservedPart } from './observedParts.ts'
import { codingsOf, own } from './readPlain.ts'
import { hasValue } from './riskLevels.ts'
import { commonSystem, systemOf } from './systems.ts'
import type { Target } from './targets.ts'

/** An item of an instrument, or its total. */
export type Asked = Extract<Target, { readonly kind: 'instrument' }>

/** What can be read of an observation. */
export type Known =
  | Asked
  | { readonly kind: 'risk-level' }
  | { readonly kind: 'rating'; readonly dimension: string }

/** Short screens whose items are the beginning of a longer instrument: they can ask for it, and settle nothing. */
const shortScreens: ReadonlySet<string> = new Set(['55758-7', '55757-9'])

/** What is observed: of an instrument by a code of LOINC or of ours, a rating by a code of ours. */
export function observedTarget(
  { owner, loincs }: ObservedPart,
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
