import type { Reason } from '../assessor/Reason.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Addition, type AdditionCode, additionCodes } from './Addition.ts'
import { dimensionsOf, firedRules } from './firedRules.ts'
import type { Gap } from './Gap.ts'

/**
 * What makes a place safer in which the need that a dimension tells of is not met. Our own judgment: no source was found
 * that says what to add where a level of care is not available.
 */
const byDimension: { readonly [dimension: string]: readonly AdditionCode[] } = {
  symptomSeverity: ['prescriber-visit'],
  riskOfHarm: ['safety-plan', 'means-safety', 'daily-check-ins'],
  functionalImpairment: ['daily-living-support'],
  withdrawalRisk: ['withdrawal-monitoring', 'no-sudden-stop'],
  complicatedWithdrawal: ['withdrawal-monitoring', 'no-sudden-stop'],
  medicalNeeds: ['medical-monitoring'],
  coOccurringConditions: ['coordinated-treatment'],
  relapseRisk: ['relapse-plan'],
  supervision: ['daily-check-ins'],
  supportSystem: ['support-people'],
  livingEnvironment: ['safe-place'],
  commitment: ['outreach'],
}

/**
 * What belongs to every plan for somebody in whom a dimension is above its lowest rating, however good the place: nobody stops
 * alcohol or sedatives alone, and no withdrawal goes unwatched.
 */
const always: ReadonlyMap<string, readonly AdditionCode[]> = /* @__PURE__ */ new Map([
  ['withdrawalRisk', ['withdrawal-monitoring', 'no-sudden-stop']],
  ['complicatedWithdrawal', ['no-sudden-stop']],
])

/** Services that are needed at any level, and that must not wait for the right one. */
const byService: { readonly [service: string]: AdditionCode } = {
  'crisis-contacts': 'crisis-contacts',
  'safety-plan': 'safety-plan',
  'means-safety': 'means-safety',
  'medical-monitoring': 'medical-monitoring',
}

/** What a gap asks for, whether or not the place is enough. */
const byGap: { readonly [C in Gap['code']]?: AdditionCode } = {
  'withdrawal-setting-not-offered': 'withdrawal-management-elsewhere',
  'service-not-offered': 'service-elsewhere',
}

/** Of a sum, one point is the mildest finding and calls for nothing by itself. */
const notable = 2

/** What is missing, and how much of it is to be made up for. */
export interface Missing {
  /** The gaps of the picked place, and those of services. */
  readonly gaps: readonly Gap[]
  /** The rules that are not met, or not yet; nothing where the place is enough and surely in time. */
  readonly rules: readonly Reason[]
  /** What nothing in the recommendation asks for, but the placement itself. */
  readonly codes: readonly AdditionCode[]
  /** Is there a time to be bridged until the right place is there? */
  readonly bridging: boolean
}

/** What to add, each thing once, with everything that asks for it. */
export function additionsFor(
  { rules, gaps, codes, bridging }: Missing,
  recommendation: Recommendation,
  { dimensions }: Ruleset,
): readonly Addition[] {
  const { services, answered } = recommendation
  const asked: (Partial<Addition> & Pick<Addition, 'code'>)[] = codes.map((code) => ({ code }))
  for (const reason of rules) {
    const restsOn = dimensionsOf(reason, notable)
    for (const { id, safety, sensitive } of dimensions)
      if (restsOn.has(id))
        for (const code of codesFor(id, safety)) asked.push({ code, rules: [reason.rule], sensitive })
  }
  for (const { id, ratings, sensitive } of dimensions) {
    const codes = always.get(id)
    if (codes !== undefined && isFound(answered, id, ratings[0]?.code)) {
      const restingOn = firedRules(recommendation).filter(
        (reason) => Object.keys(reason.raises).length > 0 && dimensionsOf(reason, notable).has(id),
      )
      for (const code of codes) asked.push({ code, rules: restingOn.map(({ rule }) => rule), sensitive })
    }
  }
  if (bridging)
    for (const { id, sensitive } of services.needed) {
      const code = Object.hasOwn(byService, id) ? byService[id] : undefined
      if (code !== undefined) asked.push({ code, services: [id], sensitive })
    }
  for (const gap of gaps) {
    const code = byGap[gap.code]
    if (code !== undefined)
      asked.push({
        code,
        ...(gap.code === 'service-not-offered' ? { services: [gap.service], sensitive: gap.sensitive } : {}),
      })
  }
  return additionCodes.flatMap((code) => {
    const parts = asked.filter((part) => part.code === code)
    if (parts.length === 0) return []
    return {
      code,
      rules: [...new Set(parts.flatMap((part) => part.rules ?? []))],
      services: [...new Set(parts.flatMap((part) => part.services ?? []))],
      sensitive: parts.some(({ sensitive }) => sensitive),
    }
  })
}

/** Is a dimension surely above its lowest rating? */
function isFound(answered: Recommendation['answered'], id: string, lowest: string | undefined): boolean {
  return answered.some(({ dimension, rating }) => dimension === id && rating !== lowest)
}

/** A safety dimension of somebody else's ruleset asks at least for somebody who looks in. */
function codesFor(dimension: string, safety: boolean): readonly AdditionCode[] {
  const known = Object.hasOwn(byDimension, dimension) ? byDimension[dimension] : undefined
  return known ?? (safety ? ['daily-check-ins'] : [])
}
