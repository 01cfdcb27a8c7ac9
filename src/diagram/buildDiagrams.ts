import type { CompiledRule, CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import { buildDiagram } from './buildDiagram.ts'
import { createConditions } from './Conditions.ts'
import type { Diagram, Order } from './Diagram.ts'
import { createNodes } from './Nodes.ts'
import { orderDimensions } from './orderDimensions.ts'
import type { Spend } from './Spend.ts'

/** The diagrams of a ruleset, all in one order. */
export interface Diagrams {
  /** One per ladder, in the ruleset's order. */
  readonly ladders: readonly Diagram[]
  /** One per service, in the ruleset's order: rung 0 is not needed, rung 1 is needed. */
  readonly services: readonly Diagram[]
  readonly order: Order
}

/**
 * Builds the diagrams of a checked ruleset.
 *
 * @param spend - Is told of what is looked at, in children of nodes and parts of criteria, before it is, and may refuse it.
 */
export function buildDiagrams(
  compiled: CompiledRuleset,
  order: Order = orderDimensions(compiled),
  spend?: Spend,
): Diagrams {
  const { rules, ladders, ruleset } = compiled
  const nodes = createNodes(Math.max(2, ...ladders.map(({ rungs }) => rungs.length)), order, spend)
  const conditions = createConditions(nodes, order, spend)
  const criteria = rules.map(({ when }) => conditions.of(when))
  const build = (rungs: number, test: (rule: CompiledRule, rung: number) => boolean) => {
    const raising = Array.from({ length: rungs }, (_, rung) =>
      criteria.filter((_, position) => rung > 0 && test(at(rules, position), rung)),
    )
    return buildDiagram(raising, conditions, nodes, order)
  }
  return {
    ladders: ladders.map(({ rungs }, ladder) =>
      build(rungs.length, ({ floors }, rung) => floors[ladder] === rung),
    ),
    services: ruleset.services.map(({ id, always }) =>
      build(2, ({ rule }) => always === undefined && rule.adds.includes(id)),
    ),
    order,
  }
}
