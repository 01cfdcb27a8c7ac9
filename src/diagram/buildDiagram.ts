import { at } from '../ruleset/lookUp.ts'
import { always, type Condition, type Conditions, never } from './Conditions.ts'
import { createCombine } from './createCombine.ts'
import type { Diagram, Node, Order } from './Diagram.ts'
import type { Nodes } from './Nodes.ts'

/**
 * Builds the diagram of one ladder, from the highest rung down: whoever is not on a higher rung already, and for whom a rule
 * that raises to this one holds, is on it.
 *
 * @param raising - Per rung, the conditions of the rules that raise to it. Everybody is on the lowest one anyhow.
 * @param nodes - Where these conditions are kept, with a leaf for each rung.
 */
export function buildDiagram(
  raising: readonly (readonly Condition[])[],
  { any }: Conditions,
  nodes: Nodes,
  order: Order,
): Diagram {
  const rungs = raising.length
  let reached: Node = 0
  for (let rung = rungs - 1; rung > 0; rung--) {
    const raise = createCombine(nodes, order, (above, condition) => {
      if (condition === never || (above < rungs && above >= rung)) return above
      return condition === always && above < rungs ? rung : undefined
    })
    reached = raise(reached, any(at(raising, rung)))
  }
  return nodes.finish(reached, rungs)
}
