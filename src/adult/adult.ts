import { adultDetails } from '../locales/en/adultDetails.ts'
import { adultDissents } from '../locales/en/adultDissents.ts'
import { adultNames } from '../locales/en/adultNames.ts'
import { type AdultRuleset, withNames } from './adultCore.ts'
import { examples } from './examples.ts'

/** The shipped ruleset, with all that is said of it: `adultContext` exports it, with what is made ahead. */
export const adult: AdultRuleset = /* @__PURE__ */ withNames(adultNames, {
  details: adultDetails,
  dissents: adultDissents,
  examples,
})
