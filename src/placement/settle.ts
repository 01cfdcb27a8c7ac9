import type { Recommendation } from '../assessor/Recommendation.ts'
import type { AdditionCode } from './Addition.ts'
import { additionsFor } from './additionsFor.ts'
import { type Candidate, type Choice, choose, isDeclinedOnly, startOf } from './choose.ts'
import { firedRules } from './firedRules.ts'
import type { LevelGap, ServiceGap } from './Gap.ts'
import { formatsOf, gapsOf, withdrawalOffered } from './gapsOf.ts'
import type { ActNow, OpenRisk, SettledPlacement, Shortfall } from './Placement.ts'
import { cannotWait, dangerNow, levelAt, type Situation } from './Situation.ts'
import { type Asking, strongestRules } from './strongestRules.ts'
import { timelineOf } from './timelineOf.ts'

/** Finds a place against the answer, or against the floor that is proven so far. */
export function settle(recommendation: Recommendation, situation: Situation): SettledPlacement {
  const choice = choose(situation)
  const pick = choice.kind === 'none' ? undefined : choice.pick
  const timeline = choice.kind === 'none' ? {} : timelineOf(choice, situation)
  const gaps = gapsAround(choice, situation)
  const own = gaps.filter(({ level }) => pick !== undefined && level === levelAt(situation, pick))
  const lacking = missingServices(recommendation, situation)
  const declined = declinedButEnough(situation)
  const isThere = choice.kind !== 'none' && startOf(choice.pick, situation) === 'in-time'
  const isEnough = choice.kind === 'enough'
  const bridging = !isEnough || !isThere
  const shortfalls = isEnough ? [] : shortfallsOf(pick, own, situation)
  // Before a start that is late, or that nobody knows, nothing of it is there yet.
  const open = unmetRules(recommendation, isThere ? pick : undefined, situation)
  const codes: AdditionCode[] = [
    ...(bridging ? (['crisis-contacts', 'escalation-plan', 'keep-referral', 'early-review'] as const) : []),
    ...(choice.kind === 'interim' && shortfalls.includes('level') ? (['most-contacts'] as const) : []),
    ...(passedOver(declined, choice) ? (['talk-about-declined'] as const) : []),
    ...(gaps.some(({ code }) => code === 'wait-not-known') ? (['confirm-start'] as const) : []),
    ...(choice.kind !== 'none' && isByTelehealthOnly(own, choice) ? (['in-person-checks'] as const) : []),
    ...(own.some(({ code, rulesOut }) => code === 'in-person-needed' && rulesOut)
      ? (['withdrawal-management-elsewhere'] as const)
      : []),
  ]
  const findings = {
    recommended: recommendation.ladders,
    actNow: actNow(recommendation, situation, isEnough),
    ruleset: recommendation.ruleset,
    gaps: [...gaps, ...lacking],
    additions: additionsFor(
      {
        rules: bridging ? open.map(({ reason }) => reason) : [],
        gaps: [...own, ...lacking],
        codes,
        bridging,
      },
      recommendation,
      situation.ruleset,
    ),
  }
  const insufficient = {
    declinedButEnough: declined.map((position) => levelAt(situation, position)),
    openRisks: strongestRules(open, situation.ruleset).map(({ risk }) => risk),
  }
  if (choice.kind === 'none') return { status: 'none', ...findings, ...insufficient }
  const { offer } = choice
  const picked = {
    level: offer.level,
    formats: formatsOf(offer, situation),
    ...(offer.waitDays == null ? {} : { waitDays: offer.waitDays }),
    ...timeline,
    ...findings,
  }
  if (!isEnough) return { status: 'interim', ...picked, ...insufficient, shortfalls }
  return { status: choice.pick === situation.level.floor ? 'placed' : 'more-intensive', ...picked }
}

/**
 * Why not the recommended level, nor one between it and the picked one; and all that the picked one lacks. Where that does not
 * surely start in time, also what could bridge the time, or be there instead, if somebody knew when it starts.
 */
function gapsAround(choice: Choice, situation: Situation): readonly LevelGap[] {
  const { floor, rungs } = situation.level
  const [from, to] =
    choice.kind === 'none'
      ? [0, rungs.length - 1]
      : choice.kind === 'enough'
        ? [floor, choice.pick]
        : [Math.min(floor, choice.pick), rungs.length - 1]
  const isUnsure = choice.kind !== 'none' && startOf(choice.pick, situation) !== 'in-time'
  return [...rungs.keys()].flatMap((position) => {
    if (choice.kind !== 'none' && position === choice.pick) return gapsOf(position, situation)
    const isAround = position >= from && position <= to
    return gapsOf(position, situation).filter(
      ({ code, rulesOut }) =>
        (isAround && rulesOut) ||
        (code === 'wait-not-known' && isUnsure && !situation.declined.has(levelAt(situation, position))),
    )
  })
}

/** Has it to be seen to in person, and there is nobody who does? */
function isByTelehealthOnly(own: readonly LevelGap[], { offer }: Candidate): boolean {
  return own.some(({ code }) => code === 'in-person-needed') && !offer.formats.includes('in-person')
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
  const lacks = (...codes: readonly LevelGap['code'][]) =>
    own.some(({ code, rulesOut }) => codes.includes(code) && rulesOut)
  return [
    ...(pick === undefined || pick < level.floor ? (['level'] as const) : []),
    // Nobody watches withdrawal through a screen, whatever setting it is called.
    ...(lacks('withdrawal-setting-not-offered', 'in-person-needed') ? (['withdrawal-setting'] as const) : []),
    ...(own.some(({ code }) => code === 'wait-too-long') ? (['wait'] as const) : []),
  ]
}

/** A rule that the place does not meet, and what it asks for beyond that. */
interface Unmet extends Asking {
  readonly risk: OpenRisk
}

/** The rules that the place does not meet; all that raise something, where it is not there yet. */
function unmetRules(
  recommendation: Recommendation,
  pick: number | undefined,
  { level, withdrawalManagement, offers }: Situation,
): readonly Unmet[] {
  const reached: { readonly [ladder: string]: number } = {
    level: pick ?? -1,
    withdrawalManagement: pick === undefined ? 0 : withdrawalOffered(offers[pick], withdrawalManagement),
  }
  const rungs: { readonly [ladder: string]: readonly string[] } = {
    level: level.rungs,
    withdrawalManagement: withdrawalManagement.rungs,
  }
  return firedRules(recommendation).flatMap((reason): readonly Unmet[] => {
    const floors = Object.entries(reason.raises)
      .map(([ladder, floor]) => [ladder, rungs[ladder]?.indexOf(String(floor)) ?? -1] as const)
      .filter(([ladder, floor]) => floor > (reached[ladder] ?? -1))
    if (floors.length === 0) return []
    const unmet = Object.fromEntries(floors.map(([ladder]) => [ladder, String(reason.raises[ladder])]))
    return [
      {
        reason,
        floors: Object.fromEntries(floors),
        risk: { rule: reason.rule, unmet, sensitive: reason.sensitive },
      },
    ]
  })
}

function actNow(recommendation: Recommendation, situation: Situation, isEnough: boolean): readonly ActNow[] {
  return [
    ...dangerNow(recommendation),
    ...(!isEnough && cannotWait(situation) ? (['emergency-department'] as const) : []),
  ]
}
