import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import { buildDiagram } from './buildDiagram.ts'
import type { Diagram, Order } from './Diagram.ts'
import { orderDimensions } from './orderDimensions.ts'
import { createResiduals, type Residual } from './Residuals.ts'
import { createSpend } from './Spend.ts'

/** The diagrams of a ruleset, all in one order. */
export interface Diagrams {
  /** One per ladder, in the ruleset's order. */
  readonly ladders: readonly Diagram[]
  /** One per service, in the ruleset's order: rung 0 is not needed, rung 1 is needed. */
  readonly services: readonly Diagram[]
  readonly order: Order
}

/**
 * What may be spent on all diagrams of a ruleset together, in parts of criteria that are looked at. One that needs more is
 * refused: its diagrams would take seconds to build and walk. The adult one needs ADULT.
 */
export const mostSteps = 2_000_000

/**
 * Builds the diagrams of a checked ruleset.
 *
 * @throws {@link DiagramTooLarge} when the rules interlock in too many ways.
 */
export function buildDiagrams(
  compiled: CompiledRuleset,
  order: Order = orderDimensions(compiled),
  bound: number = mostSteps,
): Diagrams {
  const { rules, ladders, ruleset } = compiled
  const spend = createSpend(bound)
  const residuals = createResiduals(order.depths, order.sizes, spend)
  const criteria = rules.map(({ when }) => residuals.of(when))
  const adding = new Map<string, Residual[]>(ruleset.services.map(({ id }) => [id, []]))
  for (const [position, { rule }] of rules.entries())
    for (const service of rule.adds) adding.get(service)?.push(at(criteria, position))
  return {
    ladders: ladders.map(({ rungs }, ladder) => {
      const raising = rungs.map((_, rung) =>
        criteria.filter((_, rule) => rung > 0 && at(at(rules, rule).floors, ladder) === rung),
      )
      return buildDiagram(raising, residuals, order, spend)
    }),
    services: ruleset.services.map(({ id, always }) =>
      buildDiagram([[], always === undefined ? (adding.get(id) ?? []) : []], residuals, order, spend),
    ),
    order,
  }
}
