import type { CardPhrases } from '../locales/CardPhrases.ts'
import type { ShownCoding } from './Card.ts'

/**
 * Codes that the ballot of CDS Hooks 3.0 suggests, so that reasons of many services can be counted together. Of those,
 * the ones that a level of care is declined for; not the one that only says that the patient refused, which its own
 * authors do not prefer.
 */
const system = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'

/** Why a card may be dismissed, unless the host has reasons of its own. */
export function overrideReasonsIn({ overrideReasons }: CardPhrases): readonly ShownCoding[] {
  return Object.entries(overrideReasons).map(([code, display]) => ({ code, system, display }))
}
