import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import { buildDiagram, type Floor } from './buildDiagram.ts'
import type { Diagram, Order } from './Diagram.ts'
import { orderDimensions } from './orderDimensions.ts'

/** The diagrams of a ruleset, all in one order. */
export interface Diagrams {
  /** One per ladder, in the ruleset's order. */
  readonly ladders: readonly Diagram[]
  /** One per service, in the ruleset's order: rung 0 is not needed, rung 1 is needed. */
  readonly services: readonly Diagram[]
  readonly order: Order
}

/** A ruleset that needs more is refused: its diagrams would take seconds to build and walk. The adult one needs 1,100. */
export const mostStates = 200_000

/**
 * Builds the diagrams of a checked ruleset.
 *
 * @throws {@link DiagramTooLarge} when the rules interlock in too many ways.
 */
export function buildDiagrams(
  compiled: CompiledRuleset,
  order: Order = orderDimensions(compiled),
  bound: number = mostStates,
): Diagrams {
  const { rules, ladders, ruleset } = compiled
  const build = (floors: readonly Floor[], rungs: number) => buildDiagram(floors, rungs, order, bound)
  return {
    ladders: ladders.map(({ rungs }, ladder) =>
      build(
        rules.map(({ when, floors }) => ({ when, rung: at(floors, ladder) })),
        rungs.length,
      ),
    ),
    services: ruleset.services.map(({ id, always }) =>
      build(
        rules.map(({ when, rule }) => ({
          when,
          rung: always === undefined && rule.adds.includes(id) ? 1 : 0,
        })),
        2,
      ),
    ),
    order,
  }
}
