import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import { isDanger, isEmergency } from '../documents/alertOf.ts'
import type { CareFormat } from '../intake/Intake.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Available, Offer } from './Available.ts'
import { isNeededInPerson } from './inPerson.ts'
import type { PlaceOptions } from './PlaceOptions.ts'
import { confirmFrom, monitoredFrom, mostDays, notSafeFrom } from './Waiting.ts'

/** What is asked for on one ladder, as positions of its rungs. */
export interface Need {
  readonly rungs: readonly string[]
  /** The answer, or the floor that is proven so far. */
  readonly floor: number
  /** Every rung that is possible; the answer alone once it is settled. */
  readonly possible: readonly number[]
  /** The first rung from which on waiting is not safe; beyond all where there is none. */
  readonly notSafeFrom: number
}

/** Everything that decides on a placement, looked up once. */
export interface Situation {
  readonly ruleset: Ruleset
  readonly level: Need
  /** Of a ladder that the ruleset does not have, nothing is needed. */
  readonly withdrawalManagement: Need
  readonly urgency: Need
  /** By position of the level. */
  readonly offers: readonly (Offer | undefined)[]
  /** Those that can be arranged; `undefined` where nobody said. */
  readonly services: ReadonlySet<string> | undefined
  readonly declined: ReadonlySet<string>
  readonly preferred: CareFormat | undefined
  /** By position of the urgency; `undefined` where nobody said. */
  readonly mostDays: readonly (number | undefined)[]
  /** The first urgency from which on a start has to be known; beyond all where there is none. */
  readonly confirmFrom: number
  readonly inPersonNeeded: boolean
  /** Does withdrawal have to be watched in person, while it lasts? */
  readonly monitoringNeeded: boolean
}

/** Looks everything up. */
export function situationOf(
  ruleset: Ruleset,
  recommendation: Recommendation,
  available: Available,
  { preferences, waiting, inPersonFrom }: PlaceOptions,
): Situation {
  const { ladders } = recommendation
  const need = (ladder: string, notSafe = ''): Need => {
    const rungs = rungCodesOf(ruleset, ladder)
    const answer = ladders[ladder]
    return {
      rungs,
      floor: answer === undefined ? 0 : rungs.indexOf(floorOf(answer)),
      possible: possibleOf(answer).map((code) => rungs.indexOf(code)),
      notSafeFrom: positionIn(rungs, notSafe),
    }
  }
  const given = waiting?.notSafeFrom
  const level = need('level')
  const withdrawalManagement = need(
    'withdrawalManagement',
    given?.withdrawalManagement ?? notSafeFrom.withdrawalManagement,
  )
  const urgency = need('urgency', given?.urgency ?? notSafeFrom.urgency)
  const days: { readonly [rung: string]: number | null | undefined } = { ...mostDays, ...waiting?.mostDays }
  return {
    ruleset,
    level,
    withdrawalManagement,
    urgency,
    offers: level.rungs.map((code) => available.levels.find((offer) => offer.level === code)),
    services: available.services ? new Set(available.services) : undefined,
    declined: new Set(preferences?.levelsDeclined),
    preferred: preferences?.format ?? undefined,
    mostDays: urgency.rungs.map((code) => (Object.hasOwn(days, code) ? days[code] : undefined) ?? undefined),
    // Where waiting is not safe, the start has to be known anyway; the same goes for watching withdrawal.
    confirmFrom: Math.min(
      urgency.notSafeFrom,
      positionIn(urgency.rungs, waiting?.confirmFrom ?? confirmFrom),
    ),
    inPersonNeeded: withdrawalManagement.floor > 0 || isNeededInPerson(ruleset, recommendation, inPersonFrom),
    monitoringNeeded:
      withdrawalManagement.floor >=
      Math.min(
        withdrawalManagement.notSafeFrom,
        positionIn(withdrawalManagement.rungs, waiting?.monitoredFrom ?? monitoredFrom),
      ),
  }
}

/** Where a rung is; beyond all where the ruleset does not have it. */
function positionIn(rungs: readonly string[], rung: string): number {
  const position = rungs.indexOf(rung)
  return position === -1 ? Number.POSITIVE_INFINITY : position
}

/** Is something needed with which waiting at a lower level is not safe? */
export function cannotWait({ withdrawalManagement, urgency }: Situation): boolean {
  return [withdrawalManagement, urgency].some((need) => need.floor >= need.notSafeFrom)
}

/** The code of a level by its position. */
export function levelAt({ level }: Situation, position: number): string {
  return at(level.rungs, position)
}

/** What the recommendation itself calls for at once, wherever the person goes. */
export function dangerNow(
  recommendation: Recommendation,
): readonly ('emergency-services' | 'stay-with-person')[] {
  return [
    ...(isEmergency(recommendation) ? (['emergency-services'] as const) : []),
    ...(isDanger(recommendation) ? (['stay-with-person'] as const) : []),
  ]
}

/** The answer of a ladder, or the floor that is proven so far. */
function floorOf(answer: LadderAnswer): string {
  return answer.status === 'final' ? answer.rung : answer.atLeast
}

/** The rungs that are possible; the answer alone once it is settled, and none of a ladder that there is not. */
export function possibleOf(answer: LadderAnswer | undefined): readonly string[] {
  if (answer === undefined) return []
  return answer.status === 'final' ? [answer.rung] : answer.possible
}
