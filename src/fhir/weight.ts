import type { Extension } from './r4.ts'

const ordinalValue = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

/** What R5 calls it; in R4 it is found too. */
const itemWeight = 'http://hl7.org/fhir/StructureDefinition/itemWeight'

/** Where extensions say how much an answer counts. */
export const weightUrls: readonly string[] = [ordinalValue, itemWeight]

/** How much an answer counts, or its position on a scale. */
export function weighing(value: number): Extension[] {
  return [{ url: ordinalValue, valueDecimal: value }]
}
