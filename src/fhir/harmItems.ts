import { isObject } from '../boundary/isObject.ts'
import type { Instrument } from '../instruments/Instrument.ts'
import { instruments } from '../instruments/instruments.ts'
import { itemsOfFlag } from '../instruments/itemsOfFlag.ts'
import { once } from '../ruleset/once.ts'
import { codesOf } from './codesOf.ts'
import { objectsOf, textOf } from './readPlain.ts'
import { loinc } from './systems.ts'
import { linkIdOf } from './toInstrumentQuestionnaire.ts'

/** The items about harm to oneself, by the instrument that asks for them: those of its flags about safety. */
const harmItems: () => ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ once(
  () =>
    new Map(
      asking().map(({ id, flags }): readonly [string, readonly string[]] => [
        id,
        [...new Set(flags.flatMap(itemsOfFlag))],
      ]),
    ),
)

function asking(): readonly Instrument[] {
  return instruments.filter(({ id }) => id === 'cssrs' || id === 'phq9')
}

/** The items of an instrument that ask about harm to oneself. */
export function harmItemsOf(id: string): readonly string[] {
  return harmItems().get(id) ?? []
}

/** Is one of the items about harm answered with more than the lowest? */
export function tellsOfHarm(id: string, answers: Readonly<Record<string, unknown>>): boolean {
  return harmItemsOf(id).some((item) => answers[item] !== undefined && Number(answers[item]) > 0)
}

/** What items and levels that are about harm are called: their codes of LOINC, and the `linkId`s of our forms. */
const names: () => ReadonlySet<string> = /* @__PURE__ */ once(
  () =>
    new Set([
      'riskOfHarm',
      ...asking().flatMap(({ id, items, loinc: codes }) => {
        const about = items.filter((item) => harmItemsOf(id).includes(item.id))
        return [
          ...about.map((item) => linkIdOf(id, undefined, item.id)),
          ...about.flatMap((item) => item.loinc ?? []),
          ...(codes.riskLevel === undefined ? [] : [codes.riskLevel]),
        ]
      }),
    ]),
)

/** Is the item of this name, or of this code of LOINC, about harm? */
export function isNameOfHarm(name: string): boolean {
  return names().has(name)
}

/** Is something asked in here that is about harm to oneself or others? */
export function isAboutHarm(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(isAboutHarm)
  if (!isObject(part)) return false
  const linkId = textOf(part, 'linkId')
  if (linkId !== undefined && isNameOfHarm(linkId.slice(linkId.lastIndexOf('/') + 1))) return true
  const codings = objectsOf(part, 'code').flatMap((concept) => objectsOf(concept, 'coding'))
  if (codesOf(codings).some(({ system, code }) => system === loinc && isNameOfHarm(code))) return true
  return Object.values(part).some(isAboutHarm)
}
