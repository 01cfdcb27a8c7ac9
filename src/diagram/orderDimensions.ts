import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'
import type { Order } from './Diagram.ts'

/**
 * Chooses the order in which diagrams ask the dimensions: those that the fewest totals count come first, because a
 * running total has to be kept in mind on every path until its last dimension; and of those the ones on which most
 * depends, where a rule weighs the more the fewer dimensions it names. Of equals the one declared first.
 */
export function orderDimensions({ dimensions, rules }: CompiledRuleset): Order {
  const totals = dimensions.map(() => 0)
  const weights = dimensions.map(() => 0)
  for (const { when, floors } of rules) {
    // A rule that only adds a service has a small diagram of its own, whatever the order.
    if (!floors.some((floor) => floor > 0)) continue
    const named = new Set<number>()
    const counted = new Set<number>()
    collect(when, named, counted)
    for (const index of counted) totals[index] = at(totals, index) + 1
    // In whole numbers, because sums of fractions depend on the order of the rules.
    for (const index of named) weights[index] = at(weights, index) + Math.round(1e9 / named.size)
  }
  // Sorting leaves equals as they are.
  const indices = [...dimensions.keys()].sort(
    (a, b) => at(totals, a) - at(totals, b) || at(weights, b) - at(weights, a),
  )
  return {
    indices,
    depths: dimensions.map((_, index) => indices.indexOf(index)),
    sizes: indices.map((index) => at(dimensions, index).ratings.length),
  }
}

function collect(criterion: ResolvedCriterion, named: Set<number>, counted: Set<number>): void {
  switch (criterion.kind) {
    case 'at-least':
      named.add(criterion.index)
      return
    case 'total':
      for (const index of criterion.indices) counted.add(index)
      return
    default:
      for (const part of criterion.of) collect(part, named, counted)
  }
}
