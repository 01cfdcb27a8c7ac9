import type { Offer } from './Available.ts'
import type { Gap } from './Gap.ts'
import { gapsOf } from './gapsOf.ts'
import type { Situation } from './Situation.ts'

/** A level that is offered and not declined, by its position. */
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
 * That is a fixed order of all levels, from which the first is taken that is available. So a level more on offer can never
 * make a placement worse.
 */
export function choose(situation: Situation): Choice {
  const candidates = candidatesIn(situation)
  const enough = candidates.find(({ pick }) => isEnough(pick, situation))
  if (enough !== undefined) return { kind: 'enough', ...enough }
  // What is not enough has to bridge the time, so what surely starts in time comes first, even if it is less.
  const picked =
    candidates.find(({ pick }) => startOf(pick, situation) === 'in-time') ??
    candidates.find(({ pick }) => startOf(pick, situation) === 'not-known') ??
    candidates[0]
  return picked === undefined ? { kind: 'none' } : { kind: 'interim', ...picked }
}

/** Everything that is available: upward from the level that is needed, then downward from it. */
export function candidatesIn({ level, offers, declined }: Situation): readonly Candidate[] {
  const offered = offers.flatMap((offer, pick): Candidate[] =>
    offer === undefined || declined.has(offer.level) ? [] : [{ pick, offer }],
  )
  return [
    ...offered.filter(({ pick }) => pick >= level.floor),
    ...offered.filter(({ pick }) => pick < level.floor).reverse(),
  ]
}

/** Does it start within the time that the urgency allows? */
export function startOf(position: number, situation: Situation): 'in-time' | 'not-known' | 'late' {
  const codes = gapsOf(position, situation).map(({ code }) => code)
  if (codes.includes('wait-too-long')) return 'late'
  return codes.includes('wait-not-known') ? 'not-known' : 'in-time'
}

/** Does nothing rule it out, but perhaps its start? */
export function wouldDo(position: number, situation: Situation): boolean {
  return ruledOut(position, situation).every((code) => code === 'wait-too-long' || code === 'wait-not-known')
}

function isEnough(position: number, situation: Situation): boolean {
  return position >= situation.level.floor && ruledOut(position, situation).length === 0
}

/** Is nothing wrong with the level but that the person declined it? */
export function isDeclinedOnly(position: number, situation: Situation): boolean {
  const [first, ...others] = ruledOut(position, situation)
  return first === 'declined' && others.length === 0
}

function ruledOut(position: number, situation: Situation): readonly Gap['code'][] {
  return gapsOf(position, situation).flatMap(({ code, rulesOut }) => (rulesOut ? [code] : []))
}
