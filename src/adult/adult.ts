import { adultDetails } from '../locales/en/adultDetails.ts'
import { adultDissents } from '../locales/en/adultDissents.ts'
import { adultNames } from '../locales/en/adultNames.ts'
import { type AdultRuleset, withNames } from './adultCore.ts'
import { examples } from './examples.ts'

/**
 * The ruleset that the package ships: behavioral-health care of adults.
 *
 * It was worked out with care and from cited sources, but no licensed clinician has reviewed it. Every rule says how
 * its source bears on it (`support`) and what speaks against it (`dissents`), and every source how it was read
 * (`verified`). Its `examples` are worked cases: an extension that would place one of them lower is refused.
 */
export const adult: AdultRuleset = /* @__PURE__ */ withNames(adultNames, {
  details: adultDetails,
  dissents: adultDissents,
  examples,
})
