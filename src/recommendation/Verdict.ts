import type { Case } from '../intake/Case.ts'
import { maybe, no, type Truth, yes } from '../intake/Truth.ts'
import { at } from '../rules/at.ts'
import type { CompiledRuleset } from '../rules/compileRuleset.ts'
import { holds } from '../rules/holds.ts'

/** What the rules say of a case: of every rule whether it holds, and of every ladder the rungs that bound the answer. */
export interface Verdict {
  readonly rules: readonly Truth[]
  /** Per ladder: the rung that is proven, and the highest one that is possible. */
  readonly least: readonly number[]
  readonly most: readonly number[]
}

/**
 * Evaluates every rule. Conditions are monotone, so one that holds at the least need that is known always holds, and
 * one that fails at the most need never does.
 */
export function judge({ rules, ladders }: CompiledRuleset, { least, most }: Case): Verdict {
  const truths = rules.map(({ when }): Truth => (holds(when, least) ? yes : holds(when, most) ? maybe : no))
  const highest = (ladder: number, from: Truth) =>
    rules.reduce(
      (highest, { floors }, rule) =>
        at(truths, rule) >= from ? Math.max(highest, at(floors, ladder)) : highest,
      0,
    )
  return {
    rules: truths,
    least: ladders.map((_, ladder) => highest(ladder, yes)),
    most: ladders.map((_, ladder) => highest(ladder, maybe)),
  }
}
