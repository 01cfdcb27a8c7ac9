import { adult as adultRules } from '../adult/adult.ts'
import { type AdultRuleset, adultCore } from '../adult/adultCore.ts'
import { once } from '../ruleset/once.ts'
import { adultMade } from './adultMade.ts'
import { type Context, createContext } from './Context.ts'
import { withMade } from './shipped.ts'

/**
 * The ruleset that the package ships: behavioral-health care of adults.
 *
 * It was worked out with care and from cited sources, but no licensed clinician has reviewed it. Every rule says how
 * its source bears on it (`support`) and what speaks against it (`dissents`), and every source how it was read
 * (`verified`). Its `examples` are worked cases: an extension that would place one of them lower is refused.
 */
export const adult: AdultRuleset = /* @__PURE__ */ withMade(adultRules, adultMade)

/**
 * The shipped ruleset, compiled. That is done at its first use, so that importing the package costs little; it is not
 * checked then, because a test has done that, and what takes long is made ahead.
 */
export const adultContext: () => Context = /* @__PURE__ */ once(() => createContext(adultCore, adultMade))
