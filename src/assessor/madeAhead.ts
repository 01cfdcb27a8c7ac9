import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Made } from './Context.ts'

/** What was made ahead of a ruleset that ships, by the very object: whatever else looks like it is checked and worked out. */
const byRuleset: WeakMap<Ruleset, Made> = /* @__PURE__ */ new WeakMap()

/** Remembers it. The ruleset is sound and frozen, which a test has seen to. */
export function withMade<R extends Ruleset>(ruleset: R, made: Made): R {
  byRuleset.set(ruleset, made)
  return ruleset
}

/** What was made ahead of a ruleset, if anything was. */
export function madeAhead(ruleset: Ruleset): Made | undefined {
  return byRuleset.get(ruleset)
}
