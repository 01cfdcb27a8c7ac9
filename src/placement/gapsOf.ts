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
    ...(offer === undefined ? [] : lacking(offer, situation)),
  ]
}

/** The preferred format where it is offered; otherwise what is offered. */
export function formatsOf({ formats }: Offer, preferred: CareFormat | undefined): readonly CareFormat[] {
  const offered = careFormats.filter((format) => formats.includes(format))
  return preferred !== undefined && offered.includes(preferred) ? [preferred] : offered
}

/** The highest withdrawal setting that is provided, by its position; 0 for none. */
export function withdrawalOffered(offer: Offer | undefined, { rungs }: Need): number {
  return Math.max(0, ...(offer?.withdrawalManagement ?? []).map((code) => rungs.indexOf(code)))
}

function lacking(offer: Offer, situation: Situation): readonly LevelGap[] {
  return [
    ...inFormat(offer, situation),
    ...inWithdrawalSetting(offer, situation.withdrawalManagement),
    ...inTime(offer, situation),
  ]
}

function* inFormat(offer: Offer, { preferred, inPersonNeeded }: Situation): Generator<LevelGap> {
  const { level } = offer
  const formats = formatsOf(offer, preferred)
  if (preferred !== undefined && !formats.includes(preferred))
    yield { code: 'format-not-offered', rulesOut: false, level, preferred, offered: formats }
  if (inPersonNeeded && !formats.includes('in-person'))
    yield { code: 'in-person-needed', rulesOut: false, level }
}

function* inWithdrawalSetting(offer: Offer, need: Need): Generator<LevelGap> {
  const { level } = offer
  const { rungs, floor, possible, notSafeFrom } = need
  // A more intensive setting can do what a less intensive one does.
  const lacks = (rung: number) => rung > withdrawalOffered(offer, need)
  const rulesOut = lacks(floor) && floor >= notSafeFrom
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

function* inTime(offer: Offer, { urgency, mostDays }: Situation): Generator<LevelGap> {
  const { level, waitDays } = offer
  const { floor, possible, notSafeFrom } = urgency
  const isLate = (rung: number) => {
    const days = mostDays[rung]
    return days !== undefined && (waitDays == null ? rung >= notSafeFrom : waitDays > days)
  }
  const days = mostDays[floor]
  const late = isLate(floor)
  const rulesOut = late && waitDays != null && floor >= notSafeFrom
  if (late && days !== undefined)
    yield waitDays == null
      ? { code: 'wait-not-known', rulesOut: false, level, mostDays: days }
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
