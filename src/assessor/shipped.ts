import { once } from '../ruleset/once.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Context, createContext, type Made } from './Context.ts'

/** By the very ruleset: whatever else looks like it is checked and worked out. */
const contexts: WeakMap<Ruleset, () => Context> = /* @__PURE__ */ new WeakMap()

/** Remembers what was made ahead of a ruleset that ships. It is sound and frozen, which a test has seen to. */
export function withMade<R extends Ruleset>(ruleset: R, made: Made): R {
  contexts.set(
    ruleset,
    once(() => createContext(ruleset, made)),
  )
  return ruleset
}

/** The context of a ruleset of which something was made ahead. */
export function shippedContext(ruleset: Ruleset): Context | undefined {
  return contexts.get(ruleset)?.()
}
