import { at } from '../ruleset/at.ts'
import type { Diagram, Node } from './Diagram.ts'
import type { Moves } from './Moves.ts'
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
