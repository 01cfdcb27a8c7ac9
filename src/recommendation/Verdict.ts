import type { Diagrams } from '../diagram/compileDiagrams.ts'
import { possible } from '../diagram/possible.ts'
import type { Case } from '../intake/Case.ts'
import { maybe, no, type Truth, yes } from '../intake/Truth.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import { holds } from '../rules/holds.ts'

/** What a ruleset says of a case. */
export interface Verdict {
  /** Of every rule, whether it fires. */
  readonly rules: readonly Truth[]
  /** Of every ladder, the rungs that are possible, lowest first. */
  readonly ladders: readonly (readonly number[])[]
  /** Of every service, whether the rules ask for it. */
  readonly services: readonly Truth[]
}

/**
 * Judges a case. The rules say what fires and why; what is possible is read off the diagrams, which are made of them.
 *
 * Conditions are monotone, so one that holds at the least need that is known always holds, and one that fails at the
 * most need never does.
 */
export function judge({ rules }: CompiledRuleset, diagrams: Diagrams, known: Case): Verdict {
  return {
    rules: rules.map(({ when }) => (holds(when, known.least) ? yes : holds(when, known.most) ? maybe : no)),
    ladders: diagrams.ladders.map((diagram) => possible(diagram, known)),
    services: diagrams.services.map((diagram) => {
      const rungs = possible(diagram, known)
      return rungs.length > 1 ? maybe : rungs[0] === 0 ? no : yes
    }),
  }
}
