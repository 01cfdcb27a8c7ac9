import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Entry } from './bundleEntries.ts'
import type { Report } from './NotUnderstood.ts'
import { codingsOf, type Given, textOf } from './readPlain.ts'
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
function meaningOf(system: string, code: string): string | undefined {
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

/** Reads what is treated; what is not a confirmed, active condition is reported instead. */
export function conditionsIn(
  entries: readonly Entry[],
  map: ReadonlyMap<string, string | null>,
  { conditions }: Ruleset,
  report: Report,
): string[] {
  const found = new Set<string>()
  for (const { resource, path } of entries) {
    const unfit = unfitness(resource)
    const said = meaningsIn(codingsOf(resource, 'code'), map)
    // It is told even of what is over, or not confirmed: somebody has to ask.
    if (said.has('speaks-of-harm') && unfit?.code !== 'withdrawn')
      report([...path, 'code'], 'speaks-of-harm', 'an answer to riskOfHarm')
    if (unfit !== undefined) {
      report([...path, unfit.key], unfit.code)
      continue
    }
    const [meaning, ...others] = [...said].flatMap((one) =>
      one === 'speaks-of-harm' || one === null ? [] : [one],
    )
    if (others.length > 0) report([...path, 'code'], 'ambiguous-code')
    else if (meaning === 'ambiguous-code' || meaning === 'not-active') report([...path, 'code'], meaning)
    else if (meaning === undefined) {
      if (said.size === 0) report([...path, 'code'], 'unknown-code')
    } else if (conditions.some(({ id }) => id === meaning)) found.add(meaning)
    else report([...path, 'code'], 'unknown-code', ...conditions.map(({ id }) => id))
  }
  return conditions.map(({ id }) => id).filter((id) => found.has(id))
}

/** What the codes say; what the caller says of one of them goes before what is known of any. `null`: no condition. */
function meaningsIn(
  codings: readonly Given[],
  map: ReadonlyMap<string, string | null>,
): ReadonlySet<string | null> {
  const mapped = new Set<string | null>()
  const known = new Set<string | null>()
  for (const coding of codings) {
    const system = textOf(coding, 'system')
    const code = textOf(coding, 'code')
    if (system === undefined || code === undefined) continue
    const own = map.get(`${system}|${code}`)
    if (own !== undefined) mapped.add(own)
    const meaning = meaningOf(system, code)
    if (meaning !== undefined) known.add(meaning)
  }
  if (mapped.size === 0) return known
  return known.has('speaks-of-harm') ? mapped.add('speaks-of-harm') : mapped
}

interface Unfit {
  readonly key: 'clinicalStatus' | 'verificationStatus'
  readonly code: 'withdrawn' | 'not-confirmed' | 'not-active' | 'status-unknown'
}

function unfitness(condition: Given): Unfit | undefined {
  const verification = statusIn(condition, 'verificationStatus')
  switch (verification) {
    case 'confirmed':
    case undefined:
      break
    case 'refuted':
    case 'entered-in-error':
      return { key: 'verificationStatus', code: 'withdrawn' }
    case 'unconfirmed':
    case 'provisional':
    case 'differential':
      return { key: 'verificationStatus', code: 'not-confirmed' }
    default:
      return { key: 'verificationStatus', code: 'status-unknown' }
  }
  switch (statusIn(condition, 'clinicalStatus')) {
    case 'active':
    case 'recurrence':
    case 'relapse':
      return undefined
    case 'inactive':
    case 'remission':
    case 'resolved':
      return { key: 'clinicalStatus', code: 'not-active' }
    default:
      return { key: 'clinicalStatus', code: 'status-unknown' }
  }
}

/** Both are concepts of required code systems; what is there without a code that can be read is unknown. */
function statusIn(condition: Given, key: 'clinicalStatus' | 'verificationStatus'): string | undefined {
  if (condition[key] === undefined || condition[key] === null) return undefined
  const [coding] = codingsOf(condition, key)
  return (coding && textOf(coding, 'code')) ?? ''
}
