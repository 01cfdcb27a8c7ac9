import type { AdultRuleset } from './adult/adult.ts'
import { adultContext } from './adultContext.ts'
import { type Assessor, assessorOf } from './assessorOf.ts'
import { once } from './rules/once.ts'

/** The assessor of the shipped ruleset, made at its first use. */
export const adultAssessor: () => Assessor<AdultRuleset> = /* @__PURE__ */ once(() =>
  assessorOf<AdultRuleset>(adultContext()),
)
