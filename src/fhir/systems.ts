/** The code systems of others that are named here. */
export const loinc = 'http://loinc.org'
export const ucum = 'http://unitsofmeasure.org'
export const hcpcs = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
export const icd10 = 'http://hl7.org/fhir/sid/icd-10'
export const icd9cm = 'http://hl7.org/fhir/sid/icd-9-cm'
export const snomed = 'http://snomed.info/sct'

/** Other addresses of these systems that are in use, in lower case: object identifiers, and what servers have called them. */
const addresses: ReadonlyMap<string, string> = new Map([
  ...same(loinc, ['http://www.loinc.org', 'http://loinc.org/owl', 'loinc', '2.16.840.1.113883.6.1']),
  ...same(snomed, [
    'http://www.snomed.org',
    'http://snomed.info/id',
    'snomed',
    'snomed ct',
    '2.16.840.1.113883.6.96',
  ]),
  ...same(icd10cm, [
    'http://terminology.hl7.org/codesystem/icd-10-cm',
    'http://terminology.hl7.org/codesystem/icd10cm',
    'http://www.cdc.gov/nchs/icd/icd-10-cm',
    'http://hl7.org/fhir/valueset/icd-10-cm',
    'icd-10-cm',
    'icd10cm',
    '2.16.840.1.113883.6.90',
  ]),
  ...same(icd10, [
    'http://id.who.int/icd/release/10',
    'http://terminology.hl7.org/codesystem/icd-10',
    'http://fhir.de/codesystem/bfarm/icd-10-gm',
    'http://fhir.de/codesystem/dimdi/icd-10-gm',
    'http://hl7.org/fhir/sid/icd-10-gm',
    'http://hl7.org/fhir/sid/icd-10-uk',
    'icd-10',
    '2.16.840.1.113883.6.3',
  ]),
  ...same(icd9cm, [
    'http://terminology.hl7.org/codesystem/icd-9-cm',
    'http://terminology.hl7.org/codesystem/icd9cm',
    '2.16.840.1.113883.6.42',
    '2.16.840.1.113883.6.103',
  ]),
])

function same(system: string, others: readonly string[]): readonly (readonly [string, string])[] {
  return [system, ...others].map((address) => [address, system] as const)
}

/**
 * The system under the address that is used here: object identifiers with and without `urn:oid:`, secure addresses, a
 * slash at the end, a version, and editions of SNOMED CT are all the same system. An address that is not known stays as it is.
 */
export function systemNamed(given: string): string {
  const [plain = ''] = given.trim().toLowerCase().split('|')
  const address = plain
    .replace(/^urn:oid:/, '')
    .replace(/^https:/, 'http:')
    .replace(/\/+$/, '')
  // Editions of SNOMED CT and years of ICD-10-CM are a part of the path.
  const known = addresses.get(address) ?? addresses.get(address.replace(/\/\d.*$/, ''))
  return known ?? given
}

const root = 'urn:level-of-care'

/** The code system of a part of a ruleset, such as `urn:level-of-care:adult:ladder:level`. It claims no domain. */
export function systemOf({ id }: { readonly id: string }, part: string): string {
  return `${root}:${id}:${part}`
}

/** What is the same in all rulesets has a code system of one part less, so that none of a ruleset can be mistaken for it. */
export type CommonPart = 'outcome' | 'response' | 'format' | 'instrument' | 'refusal'

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

/**
 * How an answer is called in the code system of its instrument: a word is its own code; a number of points and a yes are
 * spelled out, so that nobody takes a code for a number of another form.
 */
export function answerCode(value: number | boolean | string): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'boolean':
      return value ? 'yes' : 'no'
    default:
      return `points-${value}`
  }
}
