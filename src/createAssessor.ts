import { type Assessor, assessorOf } from './assessorOf.ts'
import { compileDiagrams } from './diagram/compileDiagrams.ts'
import { createContext } from './recommendation/Context.ts'
import { defineRuleset } from './rules/defineRuleset.ts'
import type { Ruleset } from './rules/Ruleset.ts'

/**
 * Checks and compiles a ruleset.
 *
 * @param ruleset - The shipped `adult` one, an extension of it, or one of your own.
 * @returns `{ assess, safeAssess, evaluate, trace, explain, intakeSchema, ruleset }` for that ruleset, with its types.
 * @throws {@link RulesetError} (`invalid-ruleset`) with every problem in `issues`.
 *
 * @example
 * ```ts
 * import { adult } from 'level-of-care'
 * import { createAssessor } from 'level-of-care/rules'
 *
 * const assessor = createAssessor(adult)
 * assessor.assess({ assessedOn: '2026-11-20' }).status // 'provisional'
 * ```
 */
export function createAssessor<const R extends Ruleset>(ruleset: R): Assessor<R> {
  return assessorOf(createContext(defineRuleset(ruleset), compileDiagrams))
}
