import { isObject } from '../boundary/isObject.ts'
import type { FlagCriterion, Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { codesOf } from './codesOf.ts'
import { objectsOf, textOf } from './readPlain.ts'
import { loinc } from './systems.ts'
import { linkIdOf } from './toInstrumentQuestionnaire.ts'

/** The instruments that ask about harm to oneself. */
const asking: readonly Instrument[] = instruments.filter(({ id }) => id === 'cssrs' || id === 'phq9')

/** The items of an instrument that ask about harm to oneself: those of its flags about safety. */
export function harmItemsOf(id: string): readonly string[] {
  const flags = asking.find((instrument) => instrument.id === id)?.flags ?? []
  return [...new Set(flags.flatMap(({ when }) => itemsIn(when)))]
}

function itemsIn(criterion: FlagCriterion): readonly string[] {
  return 'of' in criterion ? criterion.of.flatMap(itemsIn) : criterion.items
}

/** What items, totals and levels that are about harm are called: their codes of LOINC, and the `linkId`s of our forms. */
const names: ReadonlySet<string> = new Set([
  'riskOfHarm',
  ...asking.flatMap(({ id, items, loinc: codes }) => {
    const ids = harmItemsOf(id)
    const about = items.filter((item) => ids.includes(item.id))
    return [
      ...about.map((item) => linkIdOf(id, undefined, item.id)),
      ...about.flatMap((item) => item.loinc ?? []),
      ...(codes.riskLevel === undefined ? [] : [codes.riskLevel]),
    ]
  }),
])

/** Is something asked in here that is about harm to oneself or others? */
export function isAboutHarm(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(isAboutHarm)
  if (!isObject(part)) return false
  const linkId = textOf(part, 'linkId')
  if (linkId !== undefined && names.has(linkId.slice(linkId.lastIndexOf('/') + 1))) return true
  const codings = objectsOf(part, 'code').flatMap((concept) => objectsOf(concept, 'coding'))
  if (codesOf(codings).some(({ system, code }) => system === loinc && names.has(code))) return true
  return Object.values(part).some(isAboutHarm)
}
