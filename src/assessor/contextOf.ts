import { compileDiagrams } from '../diagram/compileDiagrams.ts'
import { defineRuleset } from '../ruleset/defineRuleset.ts'
import { oncePer } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Context, createContext } from './Context.ts'
import { checkBounds } from './checkBounds.ts'
import { shippedContext } from './shipped.ts'
import { createStrongerRules } from './strongerRules.ts'

/**
 * What is worked out of a ruleset that anybody may have written.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`) with every problem in `issues`.
 */
export function contextOf(ruleset: Ruleset): Context {
  return shippedContext(ruleset) ?? contextOfChecked(defineRuleset(ruleset))
}

/** A ruleset that was checked before is frozen, and comes back as it is: what was worked out of it holds. */
const contextOfChecked: (ruleset: Ruleset) => Context = /* @__PURE__ */ oncePer((ruleset) => {
  const context = createContext(ruleset, {
    diagramsOf: compileDiagrams,
    strongerRulesOf: createStrongerRules,
  })
  checkBounds(context)
  return context
})
