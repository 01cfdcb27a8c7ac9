import { holds } from '../ruleset/holds.ts'
import { at } from '../ruleset/lookUp.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'
import { always, createConditions, never } from './Conditions.ts'
import { type Diagram, type Node, sizeOf } from './Diagram.ts'
import { createNodes } from './Nodes.ts'
import { createSpend, SpentTooMuch } from './Spend.ts'
import { depthOf, step } from './walk.ts'

/** Does the first criterion, whenever it holds, make the second one hold? */
export type Implies = (first: ResolvedCriterion, second: ResolvedCriterion) => boolean

interface LookedAt {
  /** `undefined` where it takes too much. */
  readonly diagram: Diagram | undefined
  /** A case in which the criterion holds, and with any lower rating does not. */
  readonly smallest: readonly number[]
}

/**
 * Makes that function for dimensions with so many ratings each. The diagrams of both criteria are followed side by side, in
 * search of a case in which the first one holds and the second does not. What was met before led to none.
 *
 * What is spent is the same whatever was compared before, so that an answer never depends on others. Where it is too much,
 * nothing is claimed.
 *
 * @param mostBuilt - What may be spent on the diagram of one criterion, in children of its nodes.
 * @param mostFollowed - What may be spent on comparing two, in children of pairs of nodes.
 */
export function createImplies(sizes: readonly number[], mostBuilt: number, mostFollowed: number): Implies {
  const order = { indices: [...sizes.keys()], depths: [...sizes.keys()], sizes }
  const known = new Map<ResolvedCriterion, LookedAt>()

  const lookAt = (criterion: ResolvedCriterion): LookedAt => {
    const found = known.get(criterion)
    if (found !== undefined) return found
    const looked = { diagram: diagramOf(criterion), smallest: smallestCase(criterion, sizes) }
    known.set(criterion, looked)
    return looked
  }

  const diagramOf = (criterion: ResolvedCriterion): Diagram | undefined => {
    const spend = createSpend(mostBuilt)
    const nodes = createNodes(2, order, spend)
    return unlessTooMuch(() => nodes.finish(createConditions(nodes, order, spend).of(criterion), 2))
  }

  return (first, second) => {
    if (first === second) return true
    const [{ diagram: one, smallest }, { diagram: other }] = [lookAt(first), lookAt(second)]
    if (one?.root === never || other?.root === always) return true
    if (one === undefined || other === undefined || !holds(second, smallest)) return false
    const met = new Set<number>()
    const spend = createSpend(mostFollowed)
    const follows = (a: Node, b: Node): boolean => {
      if (a === never || b === always) return true
      const depth = Math.min(depthOf(one, a), depthOf(other, b))
      // Of two leaves the first holds, and the second does not.
      if (depth === sizes.length) return false
      const pair = a * sizeOf(other) + b
      if (met.has(pair)) return true
      met.add(pair)
      const size = at(sizes, depth)
      spend(size)
      for (let position = 0; position < size; position++)
        if (!follows(step(one, a, depth, position), step(other, b, depth, position))) return false
      return true
    }
    return unlessTooMuch(() => follows(one.root, other.root)) ?? false
  }
}

function smallestCase(criterion: ResolvedCriterion, sizes: readonly number[]): readonly number[] {
  const smallest = sizes.map((size) => size - 1)
  for (const index of sizes.keys()) {
    let position = 0
    do smallest[index] = position++
    while (position < at(sizes, index) && !holds(criterion, smallest))
  }
  return smallest
}

function unlessTooMuch<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof SpentTooMuch) return undefined
    throw error
  }
}
