import type { Diagrams } from '../diagram/buildDiagrams.ts'
import { possible } from '../diagram/possible.ts'
import { walk } from '../diagram/walk.ts'
import { type Case, isSettled } from '../intake/Case.ts'
import { maybe, no, type Truth, yes } from '../intake/Truth.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { createRulesThatHold } from './rulesThatHold.ts'

/** What a ruleset says of a case. */
export interface Verdict {
  /** Of every rule, whether it fires. */
  readonly rules: readonly Truth[]
  /** Of every ladder, the rungs that are possible, lowest first. */
  readonly ladders: readonly (readonly number[])[]
}

/**
 * Makes the function that judges a case. The rules say what fires and why; what is possible is read off the diagrams,
 * which are made of them.
 *
 * Criteria are monotone, so one that holds at the least need that is known always holds, and one that fails at the
 * most need never does.
 */
export function createJudge(compiled: CompiledRuleset, diagrams: Diagrams): (known: Case) => Verdict {
  const rulesThatHold = createRulesThatHold(compiled)
  return (known) => {
    const { least, most } = known
    const settled = isSettled(known)
    const rules: Truth[] = compiled.rules.map(() => no)
    if (!settled) for (const rule of rulesThatHold(most)) rules[rule] = maybe
    for (const rule of rulesThatHold(least)) rules[rule] = yes
    return {
      rules,
      ladders: diagrams.ladders.map((diagram) =>
        settled ? [walk(diagram, least)] : possible(diagram, known),
      ),
    }
  }
}
