import { at } from '../ruleset/lookUp.ts'
import type { Diagram, Node, Order } from './Diagram.ts'
import { childOf, depthOf } from './walk.ts'

/** What to look for from a settled case. */
export interface Search {
  readonly positions: ArrayLike<number>
  /** Towards more need (1) or less (-1). */
  readonly direction: 1 | -1
  /** The dimensions that may move, by index. */
  readonly movable: ReadonlySet<number>
  /** Is this rung where we want to be? It must be true of every rung beyond one of which it is, in the direction. */
  readonly wanted: (rung: number) => boolean
}

/**
 * Every way to reach a wanted rung that does not do more than it needs: with any one step less, the rung is not reached.
 *
 * From the leaves up: a way from a node moves its dimension by so many steps, and goes on as a way from the child that
 * it comes to. It is kept when the same way from the child one step nearer would not get there.
 */
export function minimalMoves(diagram: Diagram, search: Search): readonly Moves[] {
  const { positions, direction, movable, wanted } = search
  const { indices, sizes } = diagram.order
  const known = new Map<Node, readonly Moves[]>()

  const childAfter = (node: Node, steps: number): Node =>
    childOf(diagram, node, at(positions, at(indices, depthOf(diagram, node))) + direction * steps)

  const reaches = (from: Node, moves: Moves): boolean => {
    let node = from
    let move = moves
    while (node >= diagram.rungs) {
      const depth = depthOf(diagram, node)
      while (move !== undefined && move.depth < depth) move = move.rest
      node = childAfter(node, move?.depth === depth ? move.by : 0)
    }
    return wanted(node)
  }

  const ways = (node: Node): readonly Moves[] => {
    if (node < diagram.rungs) return wanted(node) ? [undefined] : []
    const found = known.get(node)
    if (found !== undefined) return found
    const depth = depthOf(diagram, node)
    const index = at(indices, depth)
    const position = at(positions, index)
    const room = movable.has(index) ? (direction > 0 ? at(sizes, depth) - 1 - position : position) : 0
    const all = [...ways(childAfter(node, 0))]
    // Once a step alone gets there, a further one does more than it needs.
    for (let by = 1; by <= room && !reaches(childAfter(node, by - 1), undefined); by++) {
      const nearer = childAfter(node, by - 1)
      for (const rest of ways(childAfter(node, by))) if (!reaches(nearer, rest)) all.push({ depth, by, rest })
    }
    known.set(node, all)
    return all
  }

  return ways(diagram.root)
}

/** Steps along the scales of some dimensions, as a list that others can share the end of; `undefined` moves nothing. */
export type Moves = Move | undefined

/** The dimension at this depth moves by so many positions, the others as the rest says. */
interface Move {
  readonly depth: number
  readonly by: number
  readonly rest: Moves
}

/** The moves one by one, in the order of the diagram. */
export function listMoves(moves: Moves): readonly Move[] {
  const list: Move[] = []
  for (let move = moves; move !== undefined; move = move.rest) list.push(move)
  return list
}

/** A way to another rung: per dimension that moves, by how much. */
export interface Way {
  /** In the ruleset's order. */
  readonly moves: readonly { readonly index: number; readonly by: number }[]
  /** Steps in all. */
  readonly steps: number
}

/** Sorts ways: the fewest steps first, then the fewest dimensions, then those declared first. */
export function orderMoves(ways: readonly Moves[], { indices }: Order): readonly Way[] {
  return ways
    .map((way): Way => {
      const moves = listMoves(way)
        .map(({ depth, by }) => ({ index: at(indices, depth), by }))
        .sort((a, b) => a.index - b.index)
      return { moves, steps: moves.reduce((sum, { by }) => sum + by, 0) }
    })
    .sort((a, b) => a.steps - b.steps || a.moves.length - b.moves.length || compareMoves(a, b))
}

/** Of two ways with equally many moves: at the first difference, the earlier dimension, then the larger step. */
function compareMoves(a: Way, b: Way): number {
  for (const [position, move] of a.moves.entries()) {
    const other = at(b.moves, position)
    if (move.index !== other.index) return move.index - other.index
    if (move.by !== other.by) return other.by - move.by
  }
  return 0
}
