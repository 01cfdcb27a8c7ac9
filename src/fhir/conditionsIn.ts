import type { Path } from '../boundary/Issue.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Entry } from './bundleEntries.ts'
import { codesOf, speaksOfHarmIn } from './codesOf.ts'
import { meaningOf } from './diagnosisCodes.ts'
import type { Notes, Report } from './NotUnderstood.ts'
import { codingsOf, type Given, own, textOf } from './readPlain.ts'
import { whenOf } from './whenOf.ts'

/** Reads what is treated; what is not a confirmed, active condition is reported instead. */
export function conditionsIn(
  entries: readonly Entry[],
  map: ReadonlyMap<string, string | null>,
  { conditions }: Ruleset,
  { report, sign }: Notes,
): string[] {
  const found = new Set<string>()
  for (const { resource, path } of entries) {
    const unfit = unfitness(resource, path, report)
    const said = meaningsIn(codingsOf(resource, 'code'), map)
    // It is told even of what is over, or not confirmed: somebody has to ask.
    if (speaksOfHarmIn(resource) && unfit?.code !== 'withdrawn')
      sign('code', [...path, 'code'], whenOf(resource))
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
  for (const { system, code, given } of codesOf(codings)) {
    const ofCaller = [given, system].map((one) => map.get(`${one}|${code}`)).find((one) => one !== undefined)
    if (ofCaller !== undefined) mapped.add(ofCaller)
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

function unfitness(condition: Given, path: Path, report: Report): Unfit | undefined {
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
    case undefined:
      if (!isOfEncounter(condition)) return { key: 'clinicalStatus', code: 'status-unknown' }
      // What somebody was treated for in an encounter often has none: it is read, and said.
      return report([...path, 'clinicalStatus'], 'status-unknown')
    default:
      return { key: 'clinicalStatus', code: 'status-unknown' }
  }
}

/** Was it recorded as what an encounter was about? */
function isOfEncounter(condition: Given): boolean {
  return (
    own(condition, 'encounter') !== undefined ||
    codingsOf(condition, 'category').some((coding) => textOf(coding, 'code') === 'encounter-diagnosis')
  )
}

/** Both are concepts of required code systems; what is there without a code that can be read is unknown. */
function statusIn(condition: Given, key: 'clinicalStatus' | 'verificationStatus'): string | undefined {
  if (condition[key] === undefined || condition[key] === null) return undefined
  const [coding] = codingsOf(condition, key)
  return (coding && textOf(coding, 'code')) ?? ''
}
