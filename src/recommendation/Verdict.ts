import type { Diagrams } from '../diagram/buildDiagrams.ts'
import type { Diagram } from '../diagram/Diagram.ts'
import { possible } from '../diagram/possible.ts'
import { walk } from '../diagram/walk.ts'
import { type Case, isSettled } from '../intake/Case.ts'
import { maybe, no, type Truth, yes } from '../intake/Truth.ts'
import { at } from '../rules/at.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import { holds } from '../rules/holds.ts'

/** What a ruleset says of a case. */
export interface Verdict {
  /** Of every rule, whether it fires. */
  readonly rules: readonly Truth[]
  /** Of every ladder, the rungs that are possible, lowest first. */
  readonly ladders: readonly (readonly number[])[]
}

/**
 * Judges a case. The rules say what fires and why; what is possible is read off the diagrams, which are made of them.
 *
 * Conditions are monotone, so one that holds at the least need that is known always holds, and one that fails at the
 * most need never does.
 */
export function judge({ rules }: CompiledRuleset, diagrams: Diagrams, known: Case): Verdict {
  const { least, most } = known
  const settled = isSettled(known)
  const otherwise = (rule: number): Truth => (holds(at(rules, rule).when, most) ? maybe : no)
  return {
    rules: rules.map(({ when }, rule) => (holds(when, least) ? yes : settled ? no : otherwise(rule))),
    ladders: diagrams.ladders.map((diagram) => rungsOf(diagram, known, settled)),
  }
}

function rungsOf(diagram: Diagram, known: Case, settled: boolean): readonly number[] {
  return settled ? [walk(diagram, known.least)] : possible(diagram, known)
}
