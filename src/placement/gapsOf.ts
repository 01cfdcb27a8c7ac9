import { type CareFormat, careFormats } from '../intake/Intake.ts'
import type { Offer } from './Available.ts'
import type { LevelGap } from './Gap.ts'
import { levelAt, type Need, type Situation } from './Situation.ts'

/** Everything that stands between the person and a level, by its position. */
export function gapsOf(position: number, situation: Situation): readonly LevelGap[] {
  const level = levelAt(situation, position)
  const offer = situation.offers[position]
  const declined = situation.declined.has(level)
  return [
    ...(offer === undefined ? [{ code: 'not-offered', rulesOut: true, level } as const] : []),
    ...(declined ? [{ code: 'declined', rulesOut: true, level } as const] : []),
    ...(offer === undefined ? [] : lacking(offer, position - situation.level.floor, situation)),
  ]
}

/** The preferred format where it is offered and will do; otherwise what is offered. */
export function formatsOf(
  { formats }: Offer,
  { preferred, inPersonNeeded, monitoringNeeded }: Situation,
): readonly CareFormat[] {
  const offered = careFormats.filter((format) => formats.includes(format))
  const inPerson = offered.includes('in-person')
  if (inPerson && monitoringNeeded) return ['in-person']
  // Talks may be at a distance, as long as the checks are not.
  if (inPerson && inPersonNeeded && preferred === 'telehealth') return offered
  return preferred !== undefined && offered.includes(preferred) ? [preferred] : offered
}

/** The highest withdrawal setting that is provided, by its position; 0 for none. */
export function withdrawalOffered(offer: Offer | undefined, { rungs }: Need): number {
  return Math.max(0, ...(offer?.withdrawalManagement ?? []).map((code) => rungs.indexOf(code)))
}

/** @param above - How many rungs above the level that is needed; negative below it. */
function lacking(offer: Offer, above: number, situation: Situation): readonly LevelGap[] {
  return [
    ...inFormat(offer, situation),
    ...inWithdrawalSetting(offer, situation),
    ...inTime(offer, above, situation),
  ]
}

function* inFormat(offer: Offer, situation: Situation): Generator<LevelGap> {
  const { level } = offer
  const { preferred, inPersonNeeded, monitoringNeeded } = situation
  const formats = formatsOf(offer, situation)
  const byTelehealthOnly = !formats.includes('in-person')
  if (preferred !== undefined && !offer.formats.includes(preferred))
    yield { code: 'format-not-offered', rulesOut: false, level, preferred, offered: formats }
  if (inPersonNeeded && (byTelehealthOnly || preferred === 'telehealth'))
    yield { code: 'in-person-needed', rulesOut: byTelehealthOnly && monitoringNeeded, level }
}

function* inWithdrawalSetting(
  offer: Offer,
  { withdrawalManagement: need, monitoringNeeded }: Situation,
): Generator<LevelGap> {
  const { level } = offer
  const { rungs, floor, possible } = need
  // A more intensive setting can do what a less intensive one does.
  const lacks = (rung: number) => rung > withdrawalOffered(offer, need)
  const rulesOut = lacks(floor) && monitoringNeeded
  if (lacks(floor))
    yield {
      code: 'withdrawal-setting-not-offered',
      rulesOut,
      level,
      needed: String(rungs[floor]),
      offered: rungs.filter((code) => offer.withdrawalManagement?.includes(code)),
    }
  const further = possible.filter((rung) => rung > floor && lacks(rung))
  if (further.length > 0 && !rulesOut) yield unsettled(level, 'withdrawalManagement', need, further)
}

function* inTime(
  offer: Offer,
  above: number,
  { urgency, mostDays, confirmFrom }: Situation,
): Generator<LevelGap> {
  const { level, waitDays } = offer
  const { floor, possible, notSafeFrom } = urgency
  const isLate = (rung: number) => {
    const days = mostDays[rung]
    return days !== undefined && (waitDays == null ? rung >= confirmFrom : waitDays > days)
  }
  const days = mostDays[floor]
  const late = isLate(floor)
  // Only what is needed itself is worth a wait: what is less has nothing to be said for it but that it is there, and what is
  // more is already more than is needed.
  const rulesOut = late && (waitDays == null ? above < 0 : above !== 0 || floor >= notSafeFrom)
  if (late && days !== undefined)
    yield waitDays == null
      ? { code: 'wait-not-known', rulesOut, level, mostDays: days }
      : { code: 'wait-too-long', rulesOut, level, waitDays, mostDays: days }
  const further = possible.filter((rung) => rung > floor && isLate(rung))
  if (further.length > 0 && !rulesOut) yield unsettled(level, 'urgency', urgency, further)
}

function unsettled(
  level: string,
  ladder: 'withdrawalManagement' | 'urgency',
  { rungs }: Need,
  further: readonly number[],
): LevelGap {
  return {
    code: 'not-settled',
    rulesOut: false,
    level,
    ladder,
    possible: further.map((rung) => String(rungs[rung])),
  }
}
