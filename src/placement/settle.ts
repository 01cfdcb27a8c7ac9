import type { Reason } from '../assessor/Reason.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { ownValue } from '../boundary/ownValue.ts'
import type { AdditionCode } from './Addition.ts'
import { additionsFor } from './additionsFor.ts'
import { type Candidate, type Choice, choose, isDeclinedOnly } from './choose.ts'
import { firedRules } from './firedRules.ts'
import type { LevelGap, ServiceGap } from './Gap.ts'
import { formatsOf, gapsOf, withdrawalOffered } from './gapsOf.ts'
import type { ActNow, Meanwhile, OpenRisk, SettledPlacement, Shortfall } from './Placement.ts'
import { cannotWait, dangerNow, levelAt, type Situation } from './Situation.ts'

/** Finds a place against the answer, or against the floor that is proven so far. */
export function settle(recommendation: Recommendation, situation: Situation): SettledPlacement {
  const choice = choose(situation)
  const pick = choice.kind === 'none' ? undefined : choice.pick
  const gaps = gapsAround(choice, situation)
  const own = gaps.filter(({ level }) => pick !== undefined && level === levelAt(situation, pick))
  const lacking = missingServices(recommendation, situation)
  const declined = declinedButEnough(situation)
  const late = own.some(({ code }) => code === 'wait-too-long')
  const isEnough = choice.kind === 'enough'
  const bridging = !isEnough || late
  const shortfalls = isEnough ? [] : shortfallsOf(pick, own, situation)
  // Before the start, nothing of it is there yet.
  const toBridge = bridging ? openRisks(recommendation, late ? undefined : pick, situation) : []
  const open = openRisks(recommendation, shortfalls.includes('wait') ? undefined : pick, situation)
  const codes: AdditionCode[] = [
    ...(bridging ? (['crisis-contacts', 'escalation-plan', 'early-review'] as const) : []),
    ...(isEnough ? [] : (['keep-referral'] as const)),
    ...(choice.kind === 'interim' && shortfalls.includes('level') ? (['most-contacts'] as const) : []),
    ...(passedOver(declined, choice) ? (['talk-about-declined'] as const) : []),
  ]
  const findings = {
    recommended: recommendation.ladders,
    actNow: actNow(recommendation, situation, isEnough),
    ruleset: recommendation.ruleset,
    gaps: [...gaps, ...lacking],
    additions: additionsFor(
      { rules: toBridge.map(({ reason }) => reason), gaps: [...own, ...lacking], codes, bridging },
      recommendation,
      situation.ruleset,
    ),
  }
  const insufficient = {
    declinedButEnough: declined.map((position) => levelAt(situation, position)),
    openRisks: open.map(({ risk }) => risk),
  }
  if (choice.kind === 'none') return { status: 'none', ...findings, ...insufficient }
  const { offer } = choice
  const picked = {
    level: offer.level,
    formats: formatsOf(offer, situation.preferred),
    ...(offer.waitDays == null ? {} : { waitDays: offer.waitDays }),
    ...findings,
  }
  if (!isEnough) return { status: 'interim', ...picked, ...insufficient, shortfalls }
  const sooner = late ? meanwhile(choice, situation) : undefined
  return {
    status: choice.pick === situation.level.floor ? 'placed' : 'more-intensive',
    ...picked,
    ...(sooner === undefined ? {} : { meanwhile: sooner }),
  }
}

/** What is surely there before the picked place, and less. */
function meanwhile({ pick, offer: { waitDays } }: Candidate, situation: Situation): Meanwhile | undefined {
  for (const offer of situation.offers.slice(0, pick).reverse()) {
    // The wait of the picked place is known, or it would not be too long.
    if (offer?.waitDays == null || offer.waitDays >= Number(waitDays)) continue
    if (situation.declined.has(offer.level)) continue
    return {
      level: offer.level,
      formats: formatsOf(offer, situation.preferred),
      waitDays: offer.waitDays,
    }
  }
  return undefined
}

/** Why not the recommended level, nor one between it and the picked one; and all that the picked one lacks. */
function gapsAround(choice: Choice, situation: Situation): readonly LevelGap[] {
  const { floor, rungs } = situation.level
  const [from, to] =
    choice.kind === 'none'
      ? [0, rungs.length - 1]
      : choice.kind === 'enough'
        ? [floor, choice.pick]
        : [Math.min(floor, choice.pick), rungs.length - 1]
  return [...rungs.keys()].slice(from, to + 1).flatMap((position) => {
    const isPick = choice.kind !== 'none' && position === choice.pick
    return gapsOf(position, situation).filter(({ rulesOut }) => isPick || rulesOut)
  })
}

function missingServices({ services }: Recommendation, { services: offered }: Situation): ServiceGap[] {
  if (offered === undefined) return []
  return services.needed
    .filter(({ id }) => !offered.has(id))
    .map(({ id, sensitive }) => ({ code: 'service-not-offered', rulesOut: false, service: id, sensitive }))
}

/** The levels that are offered and enough, but for the person's wish. */
function declinedButEnough(situation: Situation): readonly number[] {
  const { rungs, floor } = situation.level
  return [...rungs.keys()].slice(floor).filter((position) => isDeclinedOnly(position, situation))
}

/** Would one of them have been picked? */
function passedOver(declined: readonly number[], choice: Choice): boolean {
  return declined.some((position) => choice.kind !== 'enough' || position < choice.pick)
}

function shortfallsOf(
  pick: number | undefined,
  own: readonly LevelGap[],
  { level }: Situation,
): readonly Shortfall[] {
  const lacks = (code: LevelGap['code']) => own.some((gap) => gap.code === code && gap.rulesOut)
  return [
    ...(pick === undefined || pick < level.floor ? (['level'] as const) : []),
    ...(lacks('withdrawal-setting-not-offered') ? (['withdrawal-setting'] as const) : []),
    ...(lacks('wait-too-long') ? (['wait'] as const) : []),
  ]
}

/** The rules that the place does not meet; all that raise something, where it is not there yet. */
function openRisks(
  recommendation: Recommendation,
  pick: number | undefined,
  { level, withdrawalManagement, offers }: Situation,
): readonly { readonly reason: Reason; readonly risk: OpenRisk }[] {
  const reached = {
    level: pick ?? -1,
    withdrawalManagement: pick === undefined ? 0 : withdrawalOffered(offers[pick], withdrawalManagement),
  }
  const rungs = { level: level.rungs, withdrawalManagement: withdrawalManagement.rungs }
  const ladders = ['level', 'withdrawalManagement'] as const
  return firedRules(recommendation).flatMap((reason) => {
    const above = ladders.filter((ladder) => {
      const floor = ownValue(reason.raises, ladder)
      return floor !== undefined && rungs[ladder].indexOf(floor) > reached[ladder]
    })
    if (above.length === 0) return []
    const unmet = Object.fromEntries(above.map((ladder) => [ladder, String(reason.raises[ladder])]))
    return [{ reason, risk: { rule: reason.rule, unmet, sensitive: reason.sensitive } }]
  })
}

function actNow(recommendation: Recommendation, situation: Situation, isEnough: boolean): readonly ActNow[] {
  return [
    ...dangerNow(recommendation),
    ...(!isEnough && cannotWait(situation) ? (['emergency-department'] as const) : []),
  ]
}
