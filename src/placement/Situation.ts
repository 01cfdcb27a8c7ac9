import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import { isDanger, isEmergency } from '../documents/alertOf.ts'
import type { CareFormat } from '../intake/Intake.ts'
import { rungCodesOf } from '../ruleset/Ladder.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Available, Offer } from './Available.ts'
import type { PlaceOptions } from './PlaceOptions.ts'
import { mostDays, notSafeFrom } from './Waiting.ts'

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
  readonly inPersonNeeded: boolean
}

/** Services that nobody can give at a distance. */
const inPersonServices: readonly string[] = ['medical-evaluation', 'medical-monitoring']

/** Looks everything up. */
export function situationOf(
  ruleset: Ruleset,
  { ladders, services }: Recommendation,
  available: Available,
  { preferences, waiting }: PlaceOptions,
): Situation {
  const need = (ladder: string, notSafe = ''): Need => {
    const rungs = rungCodesOf(ruleset, ladder)
    const answer = ladders[ladder]
    const first = rungs.indexOf(notSafe)
    return {
      rungs,
      floor: answer === undefined ? 0 : rungs.indexOf(floorOf(answer)),
      possible: possibleOf(answer).map((code) => rungs.indexOf(code)),
      notSafeFrom: first === -1 ? Number.POSITIVE_INFINITY : first,
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
    inPersonNeeded:
      withdrawalManagement.floor > 0 || services.needed.some(({ id }) => inPersonServices.includes(id)),
  }
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
