import { compileDiagrams } from '../diagram/compileDiagrams.ts'
import { defineRuleset } from '../ruleset/defineRuleset.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Assessor, assessorOf } from './assessorOf.ts'
import { createContext } from './Context.ts'

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
