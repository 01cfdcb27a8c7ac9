import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import { compileDiagrams } from './compileDiagrams.ts'
import type { Diagram, Order } from './Diagram.ts'
import type { MatchedScale } from './matchScales.ts'
import { createNodes } from './Nodes.ts'
import { orderDimensions } from './orderDimensions.ts'
import { restrict } from './restrict.ts'

/** A ruleset as it is for the cases that two rulesets share. */
export interface View {
  readonly compiled: CompiledRuleset
  /** The diagram of the ladder at this index. */
  readonly ladder: (index: number) => Diagram
  readonly service: (id: string) => Diagram
  /** A case, which has a shared step for each shared dimension, in the ruleset's own positions. */
  readonly ownPositions: (steps: readonly number[]) => readonly number[]
}

export type Views = { readonly [S in Side]: View }

type Side = 'before' | 'after'

/**
 * Narrows two rulesets to the dimensions and ratings that they share, so that their diagrams can be walked together. A
 * dimension that only one of them has stays at its lowest rating there.
 */
export function createViews(
  before: CompiledRuleset,
  after: CompiledRuleset,
  dimensions: readonly MatchedScale[],
): Views {
  const order = sharedOrder(before, dimensions)
  return {
    before: viewOf(before, 'before', dimensions, order),
    after: viewOf(after, 'after', dimensions, order),
  }
}

/** The order in which both are asked about what they share: the best one for the first ruleset. */
function sharedOrder(before: CompiledRuleset, dimensions: readonly MatchedScale[]): Order {
  const places = new Map(dimensions.map(({ indices }, index) => [indices.before, index]))
  const indices = orderDimensions(before).indices.flatMap((index) => places.get(index) ?? [])
  return {
    indices,
    depths: dimensions.map((_, index) => indices.indexOf(index)),
    sizes: indices.map((index) => at(dimensions, index).shared.before.length),
  }
}

function viewOf(
  compiled: CompiledRuleset,
  side: Side,
  dimensions: readonly MatchedScale[],
  order: Order,
): View {
  const ownIndices = dimensions.map(({ indices }) => indices[side])
  const kept = order.indices.map((index) => at(dimensions, index).shared[side])
  const shared = order.indices.map((index) => at(ownIndices, index))
  const alone = [...compiled.dimensions.keys()].filter((index) => !ownIndices.includes(index))
  const indices = [...shared, ...alone]
  // Above the highest rating that is kept nothing is built, and of what stays at its lowest there is only that.
  const diagrams = compileDiagrams(compiled, {
    indices,
    depths: compiled.dimensions.map((_, index) => indices.indexOf(index)),
    sizes: [...kept.map((positions) => Math.max(...positions) + 1), ...alone.map(() => 1)],
  })
  return {
    compiled,
    ladder: (index) => restrict(at(diagrams.ladders, index), kept, order),
    service(id) {
      const position = compiled.ruleset.services.findIndex((service) => service.id === id)
      // What a ruleset does not have nobody gets, and what belongs to every recommendation everybody does.
      if (position < 0) return createNodes(2, order).finish(0, 2)
      if (compiled.ruleset.services[position]?.always !== undefined) return createNodes(2, order).finish(1, 2)
      return restrict(at(diagrams.services, position), kept, order)
    },
    ownPositions: (steps) =>
      compiled.dimensions.map((_, own) => {
        const index = ownIndices.indexOf(own)
        return index < 0 ? 0 : at(at(dimensions, index).shared[side], at(steps, index))
      }),
  }
}
