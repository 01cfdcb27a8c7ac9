import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { CodeableConcept, Coding, Extension } from './r4.ts'
import { type Given, objectsOf, own } from './readPlain.ts'
import { systemOf } from './systems.ts'

const ordinalValue = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

/** What R5 calls it; in R4 it is found too. */
const itemWeight = 'http://hl7.org/fhir/StructureDefinition/itemWeight'

const weightUrls: readonly unknown[] = [ordinalValue, itemWeight]

/** How much an answer counts, as the extensions of these say; as it is given, so that it may be anything. */
export function weightsOn(...owners: readonly Given[]): readonly unknown[] {
  return owners
    .flatMap((owner) => objectsOf(owner, 'extension'))
    .filter((extension) => weightUrls.includes(own(extension, 'url')))
    .map((extension) => own(extension, 'valueDecimal') ?? own(extension, 'valueInteger'))
}

/** How much an answer counts, or its position on a scale. */
export function weighing(value: number): Extension[] {
  return [{ url: ordinalValue, valueDecimal: value }]
}

type Named = Pick<Ruleset, 'id' | 'version'>

/** A code of a part of a ruleset, with the version that it was read in. */
export function codingOf({ id, version }: Named, part: string, code: string, display: string): Coding {
  return { system: systemOf({ id }, part), version, code, display }
}

/** The same as a concept; its text may be in another language than the display, which is that of the code system. */
export function conceptOf(
  ruleset: Named,
  part: string,
  code: string,
  display: string,
  text: string,
): CodeableConcept {
  return { coding: [codingOf(ruleset, part, code, display)], text }
}
