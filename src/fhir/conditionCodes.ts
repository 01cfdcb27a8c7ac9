import { icd10cm, snomed } from './systems.ts'

/**
 * Conditions by the beginnings of ICD-10-CM codes of chapter F; the longest beginning counts. The rest of the chapter is
 * `other`. The chapter's structure is common knowledge; the table itself was not read at its source.
 */
const beginnings: readonly (readonly [begin: string, meaning: string])[] = [
  ...['F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F18', 'F19'].map(
    (begin) => [begin, 'substance-use'] as const,
  ),
  // Tobacco: whether a program for substance use is meant cannot be told.
  ['F17', 'ambiguous-code'],
  ...['F20', 'F22', 'F23', 'F24', 'F25', 'F28', 'F29'].map((begin) => [begin, 'psychosis'] as const),
  // Schizotypal disorder: among the psychoses here, a personality disorder elsewhere.
  ['F21', 'ambiguous-code'],
  ['F30', 'bipolar'],
  ['F31', 'bipolar'],
  ['F32', 'depression'],
  ['F33', 'depression'],
  // Persistent and unspecified mood disorders may be either, but for dysthymia.
  ['F34', 'ambiguous-code'],
  ['F341', 'depression'],
  ['F39', 'ambiguous-code'],
  ['F40', 'anxiety'],
  ['F41', 'anxiety'],
  ['F42', 'ocd'],
  ['F431', 'ptsd'],
  ['F50', 'eating-disorder'],
  ['F60', 'personality'],
  ['F90', 'adhd'],
]

/** Concepts of SNOMED CT that were read in code lists of others, and are one condition without doubt. */
const concepts = new Map([
  ['35489007', 'depression'],
  ['370143000', 'depression'],
  ['197480006', 'anxiety'],
  ['21897009', 'anxiety'],
  ['13746004', 'bipolar'],
  ['47505003', 'ptsd'],
  ['58214004', 'psychosis'],
  ['69322001', 'psychosis'],
  ['72366004', 'eating-disorder'],
  ['33449004', 'personality'],
  ['191736004', 'ocd'],
  ['406506008', 'adhd'],
])

/** Suicidal ideation, self-harm, attempts, and a history of them. */
const harm = /^(R45851|R4588|T1491|Z915|X7[1-9]|X8[0-3])/

/** Full remission has codes of its own: of substance use disorders, and of bipolar and depressive ones. */
const remission = /^(F1\d[129]1|F317[02468]|F325|F334[02])$/

/**
 * What a code of a diagnosis stands for: a condition, `ambiguous-code`, `not-active` (remission), `speaks-of-harm`; or
 * `undefined` when it is none that is known here.
 */
export function meaningOf(system: string, code: string): string | undefined {
  if (system === snomed) return concepts.get(code)
  if (system !== icd10cm) return undefined
  const plain = code.replace('.', '').toUpperCase()
  if (harm.test(plain)) return 'speaks-of-harm'
  if (!/^F\d[0-9A-Z]{1,5}$/.test(plain)) return undefined
  if (remission.test(plain)) return 'not-active'
  const [longest] = beginnings
    .filter(([begin]) => plain.startsWith(begin))
    .sort(([one], [other]) => other.length - one.length)
  return longest?.[1] ?? 'other'
}
