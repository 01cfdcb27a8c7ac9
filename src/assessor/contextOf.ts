import { compileDiagrams } from '../diagram/compileDiagrams.ts'
import { defineRuleset } from '../ruleset/defineRuleset.ts'
import { oncePer } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Context, createContext } from './Context.ts'
import { checkBounds } from './checkBounds.ts'
import { madeAhead } from './madeAhead.ts'
import { createStrongerRules } from './strongerRules.ts'

/**
 * What is worked out of a ruleset that anybody may have written. A ruleset that was checked before is frozen, so what was worked out of
 * it holds.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`) with every problem in `issues`.
 */
export function contextOf(ruleset: Ruleset): Context {
  return contextOfSound(madeAhead(ruleset) === undefined ? defineRuleset(ruleset) : ruleset)
}

const contextOfSound: (ruleset: Ruleset) => Context = /* @__PURE__ */ oncePer((ruleset) => {
  const made = madeAhead(ruleset)
  if (made !== undefined) return createContext(ruleset, made)
  const context = createContext(ruleset, {
    diagramsOf: compileDiagrams,
    strongerRulesOf: createStrongerRules,
  })
  checkBounds(context)
  return context
})
