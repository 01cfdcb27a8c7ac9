import { dayNumber } from '../boundary/calendar.ts'
import { tellsOfHarm } from '../fhir/harmItems.ts'
import { positionOn } from '../fhir/joinRatings.ts'
import type { HarmSign } from '../fhir/NotUnderstood.ts'
import type { Said } from '../fhir/Taking.ts'
import { at } from '../ruleset/lookUp.ts'
import type { RecordReading } from './readRecord.ts'
import type { Setup } from './Setup.ts'

/** From when scores and ratings are used. */
export interface Window {
  /** Scores and ratings are used from as long before this day as is asked for. */
  readonly seenFrom: string | undefined
  readonly today: string | undefined
}

/**
 * The record without scores and ratings that are too old, or of days to come. What speaks of harm among them is no rating any
 * more, and is asked about.
 */
export function onlyRecent(
  record: RecordReading,
  { seenFrom, today }: Window,
  { maximumAgeDays, assessor }: Setup,
): RecordReading {
  const isRecent = ({ on }: { readonly on: string }) => {
    const day = dayNumber(on.slice(0, 10))
    // Somewhere on earth it is a day later than here; what is later than that is a slip of the pen.
    const isPast = today === undefined || day <= dayNumber(today) + 1
    return isPast && seenFrom !== undefined && dayNumber(seenFrom) - day <= maximumAgeDays
  }
  const signs: HarmSign[] = [...record.signs]
  const sign = ({ from, when }: { readonly from: readonly Said[]; readonly when: Said['when'] }) =>
    signs.push({ kind: 'answer', path: at(from, 0).path, when })
  for (const [id, taking] of record.taken)
    if (!isRecent(taking) && tellsOfHarm(id, taking.answers)) sign(taking)
  const rating = record.ratings.get('riskOfHarm')
  if (
    rating !== undefined &&
    !isRecent(rating) &&
    positionOn(assessor.ruleset, 'riskOfHarm', rating.rating) > 0
  )
    sign(rating)
  return {
    ...record,
    signs,
    taken: new Map([...record.taken].filter(([, taking]) => isRecent(taking))),
    ratings: new Map([...record.ratings].filter(([, each]) => isRecent(each))),
  }
}
