import { at } from '../ruleset/lookUp.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'
import { type Combine, createCombine } from './createCombine.ts'
import type { Node, Order } from './Diagram.ts'
import type { Nodes } from './Nodes.ts'
import type { Spend } from './Spend.ts'

/** A criterion as a diagram of two leaves: equal ones are the same number, however they are written. */
export type Condition = Node

/** The leaves: what no case meets, and what every case does. */
export const never: Condition = 0
export const always: Condition = 1

/** Makes conditions of criteria and of each other. */
export interface Conditions {
  readonly of: (criterion: ResolvedCriterion) => Condition
  readonly any: (parts: readonly Condition[]) => Condition
}

/**
 * @param nodes - Where they are kept.
 * @param spend - Is told of parts before they are joined, and may refuse it.
 */
export function createConditions(nodes: Nodes, order: Order, spend: Spend = () => {}): Conditions {
  const { depths, sizes } = order
  const either = createCombine(nodes, order, (one, other) => {
    if (one === other || other === never || one === always) return one
    return one === never || other === always ? other : undefined
  })
  const both = createCombine(nodes, order, (one, other) => {
    if (one === other || other === always || one === never) return one
    return one === always || other === never ? other : undefined
  })

  /** Joins those that ask late before those that ask early: what lies between stays small. */
  const join = (combine: Combine, parts: readonly Condition[], ofNothing: Condition): Condition => {
    spend(parts.length)
    const lateFirst = [...parts].sort((one, other) => nodes.depthOf(other) - nodes.depthOf(one))
    return lateFirst.reduce(combine, ofNothing)
  }

  const atLeast = (depth: number, threshold: number): Condition =>
    nodes.find(
      depth,
      Array.from({ length: at(sizes, depth) }, (_, position) => (position < threshold ? never : always)),
    )

  /** @param counted - The depths, from the first one on. */
  const total = (counted: readonly number[], least: number): Condition => {
    const known = counted.map(() => new Map<number, Condition>())
    /** By place, how much those from there on can add up to. */
    const most = [0]
    for (const depth of [...counted].reverse()) most.unshift(at(most, 0) + at(sizes, depth) - 1)
    const from = (place: number, missing: number): Condition => {
      if (missing <= 0) return always
      if (missing > at(most, place)) return never
      const found = at(known, place).get(missing)
      if (found !== undefined) return found
      const depth = at(counted, place)
      const children = Array.from({ length: at(sizes, depth) }, (_, position) =>
        from(place + 1, missing - position),
      )
      const condition = nodes.find(depth, children)
      at(known, place).set(missing, condition)
      return condition
    }
    return from(0, least)
  }

  const atLeastOf = (count: number, parts: readonly Condition[]): Condition => {
    /** By number, that so many of the parts hold. */
    let held: readonly Condition[] = Array.from({ length: count + 1 }, (_, number) =>
      number === 0 ? always : never,
    )
    for (const part of parts) {
      spend(count)
      held = held.map((enough, number) =>
        number === 0 ? always : either(enough, both(part, at(held, number - 1))),
      )
    }
    return at(held, count)
  }

  const of = (criterion: ResolvedCriterion): Condition => {
    switch (criterion.kind) {
      case 'at-least':
        return atLeast(at(depths, criterion.index), criterion.threshold)
      case 'total':
        return total(
          criterion.indices.map((index) => at(depths, index)).sort((a, b) => a - b),
          criterion.atLeast,
        )
      case 'at-least-of':
        return atLeastOf(criterion.count, criterion.of.map(of))
      case 'all':
        return join(both, criterion.of.map(of), always)
      case 'any':
        return join(either, criterion.of.map(of), never)
    }
  }

  return { of, any: (parts) => join(either, parts, never) }
}
