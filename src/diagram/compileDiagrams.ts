import { RulesetError } from '../boundary/RulesetError.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { buildDiagrams, type Diagrams, mostSteps } from './buildDiagrams.ts'
import type { Order } from './Diagram.ts'
import { orderDimensions } from './orderDimensions.ts'
import { DiagramTooLarge } from './Spend.ts'

/**
 * Builds the diagrams of a ruleset that anybody may have written.
 *
 * @throws {@link RulesetError} (`invalid-ruleset`, issue `too-large`) when the rules interlock in too many ways.
 */
export function compileDiagrams(
  compiled: CompiledRuleset,
  order: Order = orderDimensions(compiled),
  bound: number = mostSteps,
): Diagrams {
  try {
    return buildDiagrams(compiled, order, bound)
  } catch (error) {
    if (!(error instanceof DiagramTooLarge)) throw error
    throw new RulesetError([
      {
        path: ['rules'],
        code: 'too-large',
        message: `the rules interlock in more than ${bound} ways; fewer totals, or totals of fewer dimensions, would help`,
      },
    ])
  }
}
