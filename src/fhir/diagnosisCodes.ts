import { speaksOfHarm } from './harmCodes.ts'
import { icd10, icd10cm, snomed } from './systems.ts'

type Beginnings = readonly (readonly [begin: string, meaning: string])[]

const each = (meaning: string, ...begins: readonly string[]): Beginnings =>
  begins.map((begin) => [begin, meaning] as const)

/**
 * Conditions by the beginnings of codes of chapter F; the longest beginning counts. The rest of the chapter is `other`. What
 * is here is the same in ICD-10-CM and in the ICD-10 of the WHO. The chapter's structure is common knowledge; the tables
 * themselves were not read at their sources.
 */
const beginnings: Beginnings = [
  ...each('substance-use', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F18', 'F19'),
  // Tobacco: whether a program for substance use is meant cannot be told.
  ['F17', 'ambiguous-code'],
  ...each('psychosis', 'F20', 'F22', 'F23', 'F24', 'F25', 'F28', 'F29'),
  // Schizotypal disorder: among the psychoses here, a personality disorder elsewhere.
  ['F21', 'ambiguous-code'],
  ...each('bipolar', 'F30', 'F31'),
  ...each('depression', 'F32', 'F33'),
  // Persistent and unspecified mood disorders may be either, but for dysthymia.
  ...each('ambiguous-code', 'F34', 'F38', 'F39'),
  ['F341', 'depression'],
  ...each('anxiety', 'F40', 'F41'),
  ['F42', 'ocd'],
  ['F431', 'ptsd'],
  ['F50', 'eating-disorder'],
  ...each('personality', 'F60', 'F61'),
  ['F90', 'adhd'],
]

/** Full remission has codes of its own: of substance use disorders, and of bipolar and depressive ones. */
const remission: ReadonlyMap<string, RegExp> = new Map([
  [icd10cm, /^(F1\d[129]1|F317[02468]|F325|F334[02])$/],
  // Abstinent now, in a protected place or not.
  [icd10, /^(F1\d2[01]|F317|F334)$/],
])

/**
 * Concepts of SNOMED CT that are one condition without doubt, as code lists of others name them. Those that
 * [Synthea](https://github.com/synthetichealth/synthea) writes were read in its modules.
 */
const concepts: ReadonlyMap<string, string> = new Map([
  ...each('depression', '35489007', '370143000', '36923009', '66344007', '78667006', '73867007'),
  ...each('anxiety', '197480006', '21897009', '80583007', '371631005', '25501002', '386810004'),
  ...each('bipolar', '13746004', '371596008', '83225003', '68569003', '16506000'),
  ['47505003', 'ptsd'],
  ...each('psychosis', '58214004', '69322001', '68890003', '48500005'),
  ...each('eating-disorder', '72366004', '56882008', '78004001', '439960005'),
  ...each('personality', '33449004', '20010003'),
  ['191736004', 'ocd'],
  ...each('adhd', '406506008', '192127007', '35253001'),
  ...each('substance-use', '7200002', '15167005', '66590003', '5602001', '75544000', '6525002', '191816009'),
  ...each('substance-use', '26416006', '85005007', '37344009', '31956009', '78267003', '361055000'),
  ...each('other', '17226007', '67195008', '110359009', '26929004', '230265002', '52448006'),
  // Findings of a screen or of a moment, and an overdose without a word about intent: no condition is named by them.
  ...each(
    'ambiguous-code',
    '10939881000119104',
    '228273003',
    '48694002',
    '73595000',
    '55680006',
    '1149222004',
  ),
  ...each('ambiguous-code', '449868002'),
])

/**
 * What a code of a diagnosis stands for: a condition, `ambiguous-code`, `not-active` (remission), `speaks-of-harm`; or
 * `undefined` when it is none that is known here.
 *
 * @param system - The address of the code system, as `systemNamed` gives it.
 */
export function meaningOf(system: string, code: string): string | undefined {
  if (speaksOfHarm(system, code)) return 'speaks-of-harm'
  if (system === snomed) return concepts.get(code)
  const over = remission.get(system)
  if (over === undefined) return undefined
  // German codes may have a mark of what a code adds to another one, or how sure it is.
  const plain = code
    .replace(/[.\s]/g, '')
    .replace(/[+*!#]$/, '')
    .toUpperCase()
  if (!/^F\d[0-9A-Z]{1,5}$/.test(plain)) return undefined
  if (over.test(plain)) return 'not-active'
  const [longest] = beginnings
    .filter(([begin]) => plain.startsWith(begin))
    .sort(([one], [other]) => other.length - one.length)
  return longest?.[1] ?? 'other'
}
