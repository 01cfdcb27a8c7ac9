import { parseRuleset } from './parseRuleset.ts'
import type { Ruleset } from './Ruleset.ts'

/**
 * Checks a ruleset that is written in TypeScript and keeps its literal types, so that an assessor made of it knows its
 * dimensions, ratings and rungs.
 *
 * @param ruleset - Everything that decides.
 * @returns A deeply frozen copy of the same type.
 * @throws {@link RulesetError} (`invalid-ruleset`) with every problem in `issues`.
 */
export function defineRuleset<const R extends Ruleset>(ruleset: R): R {
  // The copy is equal to what went in, so it has its type.
  return parseRuleset(ruleset) as R
}
