import { RulesetError } from '../boundary/RulesetError.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { buildDiagrams, type Diagrams } from './buildDiagrams.ts'
import type { Order } from './Diagram.ts'
import { orderDimensions } from './orderDimensions.ts'
import { createSpend, SpentTooMuch } from './Spend.ts'

/**
 * What may be spent on all diagrams of a ruleset together, as `buildDiagrams` tells it. They are then built within two
 * seconds, and in 300 MB. The adult ruleset needs 26,000.
 */
export const mostSpent = 1_000_000

/**
 * Builds the diagrams of a ruleset that anybody may have written.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`, issue `too-large`) when the rules interlock in too many ways.
 */
export function compileDiagrams(
  compiled: CompiledRuleset,
  order: Order = orderDimensions(compiled),
  bound: number = mostSpent,
): Diagrams {
  return withinBounds(() => buildDiagrams(compiled, order, createSpend(bound)))
}

/**
 * Does what may turn out to be too much.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`, issue `too-large`) when it does.
 */
export function withinBounds<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof SpentTooMuch)) throw error
    const message =
      'the rules interlock in too many ways; fewer totals, totals of fewer dimensions, or shorter scales would help'
    throw new RulesetError([{ path: ['rules'], code: 'too-large', message }])
  }
}
