import type { AdultRuleset } from '../adult/adultCore.ts'
import { once } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Assessor } from './Assessor.ts'
import { adultContext } from './adultContext.ts'
import { assessorOf } from './createAssessor.ts'

/** The assessor of the shipped ruleset, made at its first use. */
export const adultAssessor: () => Assessor<AdultRuleset> = /* @__PURE__ */ once(() =>
  assessorOf<AdultRuleset>(adultContext()),
)

/** The assessor, or the adult one, as of any ruleset: where it is used, its ids are plain text. */
export function assessorOrAdult<R extends Ruleset>(assessor: Assessor<R> | undefined): Assessor {
  return (assessor ?? adultAssessor()) as unknown as Assessor
}
