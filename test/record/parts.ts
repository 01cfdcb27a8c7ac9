import { createHash } from 'node:crypto'
import { type AdultRuleset, assess, type Intake } from 'level-of-care'
import { type OverrideRecord, override, type Placement, place } from 'level-of-care/placement'
import {
  type CareRecord,
  IntakeError,
  type RecordOptions,
  RulesetError,
  toRecord,
  UsageError,
} from 'level-of-care/record'
import type { Ruleset } from 'level-of-care/rules'
import { assessorOf } from '../support/assessorOf.ts'

export const recordedAt = '2026-11-20T15:04:05Z'

/** Somebody made up. */
export const intake = {
  assessedOn: '2026-11-20',
  age: 31,
  symptomSeverity: 'severe',
  riskOfHarm: 'low',
  functionalImpairment: 'moderate',
  withdrawalRisk: 'none',
  complicatedWithdrawal: 'no',
  medicalNeeds: 'none',
  coOccurringConditions: 'stable',
  relapseRisk: 'low',
  supervision: 'independent',
  supportSystem: 'adequate',
  livingEnvironment: 'stable',
  commitment: 'willing',
  treatmentHistory: [{ level: 'outpatient', outcome: 'unchanged', endedOn: '2026-10-30' }],
} as const satisfies Intake

/** What somebody decided instead. */
export const decided: OverrideRecord = override(assess(intake), {
  level: 'partial-hospitalization',
  reasonCode: 'clinical-judgment',
  note: 'Naïve “quotes” – and a 😀.',
  by: 'A. Example, LCSW',
  at: '2026-11-20',
})

/** Where the person can go. */
export const placed: Placement = place(assess(intake), {
  levels: [{ level: 'intensive-outpatient', formats: ['in-person'], waitDays: 3 }],
})

/** The record of that intake. */
export function chartOf(options: Partial<RecordOptions> = {}): Promise<CareRecord<AdultRuleset>> {
  return toRecord(intake, assess(intake), { recordedAt, ...options })
}

/** The record of an intake by any ruleset. */
export function recordOf(ruleset: Ruleset, given: unknown): Promise<CareRecord<Ruleset>> {
  const assessor = assessorOf(ruleset)
  const { assessedOn } = Object(given)
  return toRecord(given, assessor.assess(given), { recordedAt: `${assessedOn}T15:04:05Z`, assessor })
}

/** The same content with a digest that fits: what somebody would do who does not want a change to be noticed. */
export function forged(content: { readonly [key: string]: unknown }): unknown {
  const { digest: _, ...rest } = content
  // Independent of the code that is tested: node's hash, and the keys sorted while they are written.
  const text = JSON.stringify(sorted(rest))
  return { ...rest, digest: `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}` }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  return undefined
}

/** What a promise is rejected with, in short: the error, and each problem by its path and code. */
export async function refusal(
  promise: Promise<unknown>,
): Promise<{ readonly name: string; readonly issues: readonly string[] }> {
  const error = await rejection(promise)
  if (!(error instanceof IntakeError || error instanceof UsageError || error instanceof RulesetError))
    throw new Error('It was not refused.', { cause: error })
  const issues: readonly { readonly path: readonly unknown[]; readonly code: string }[] = error.issues
  return { name: error.name, issues: issues.map(({ path, code }) => `${path.join('.')}: ${code}`) }
}

/** A copy that has been through JSON. */
export function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
