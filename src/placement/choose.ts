import type { Offer } from './Available.ts'
import type { Gap } from './Gap.ts'
import { gapsOf } from './gapsOf.ts'
import type { Situation } from './Situation.ts'

/** A level that is offered, by its position. */
export interface Candidate {
  readonly pick: number
  readonly offer: Offer
}

/** What was picked. */
export type Choice =
  | ({ readonly kind: 'enough' } & Candidate)
  | ({ readonly kind: 'interim' } & Candidate)
  | { readonly kind: 'none' }

/**
 * Picks the least intensive level that is enough; without one, the best to bridge the time with.
 *
 * That is a fixed order of all levels, from which the first is taken that can be had. So a level more on offer can never
 * make a placement worse.
 */
export function choose(situation: Situation): Choice {
  const { level, offers } = situation
  const offered = offers.flatMap((offer, pick): Candidate[] => (offer === undefined ? [] : [{ pick, offer }]))
  const upFromFloor = offered.filter(({ pick }) => pick >= level.floor)
  const enough = upFromFloor.find(({ pick }) => ruledOut(pick, situation).length === 0)
  if (enough !== undefined) return { kind: 'enough', ...enough }
  const down = offered.filter(({ pick }) => pick < level.floor).reverse()
  const toBeHad = [...upFromFloor, ...down].filter(
    ({ pick }) => !ruledOut(pick, situation).includes('declined'),
  )
  // Where waiting is not safe, what can be had in time comes first, even if it is less.
  const picked =
    toBeHad.find(({ pick }) => !ruledOut(pick, situation).includes('wait-too-long')) ?? toBeHad[0]
  return picked === undefined ? { kind: 'none' } : { kind: 'interim', ...picked }
}

/** Is nothing wrong with the level but that the person declined it? */
export function isDeclinedOnly(position: number, situation: Situation): boolean {
  const [first, ...others] = ruledOut(position, situation)
  return first === 'declined' && others.length === 0
}

function ruledOut(position: number, situation: Situation): readonly Gap['code'][] {
  return gapsOf(position, situation).flatMap(({ code, rulesOut }) => (rulesOut ? [code] : []))
}
