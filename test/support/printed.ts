import { inspect } from 'node:util'
import * as fc from 'fast-check'
import type { Ruleset } from 'level-of-care/rules'

/** A counterexample names the shipped ruleset instead of repeating it, and runs no code of what it shows. */
export function printed<T extends { readonly ruleset: Ruleset }>(situation: T): T {
  const { ruleset } = situation
  const shown = { ...situation, ruleset: ruleset.id === 'adult' ? 'adult' : JSON.stringify(ruleset) }
  return Object.defineProperty(situation, fc.toStringMethod, {
    value: () => inspect(shown, { depth: Infinity, breakLength: 110 }),
  })
}
