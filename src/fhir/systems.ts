/** The code systems of others that are named here. */
export const loinc = 'http://loinc.org'
export const ucum = 'http://unitsofmeasure.org'
export const hcpcs = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
export const snomed = 'http://snomed.info/sct'

const root = 'urn:level-of-care'

/** The code system of a part of a ruleset, such as `urn:level-of-care:adult:ladder:level`. It claims no domain. */
export function systemOf({ id }: { readonly id: string }, part: string): string {
  return `${root}:${id}:${part}`
}

/** What is the same in all rulesets has a code system of one part less, so that none of a ruleset can be mistaken for it. */
export type CommonPart = 'outcome' | 'response' | 'format' | 'instrument'

/** The code system of something that is the same in all rulesets, such as `urn:level-of-care:outcome`. */
export function commonSystem(part: CommonPart): string {
  return `${root}:${part}`
}

/** The canonical address of a questionnaire of ours: of a ruleset's intake, or of an instrument. */
export function questionnaireUrl(...parts: readonly string[]): string {
  return [root, ...parts, 'questionnaire'].join(':')
}

/** The code system of what an instrument is answered with, where that is words. */
export function answerSystem(instrument: string): string {
  return `${root}:instrument:${instrument}`
}
