import { at } from '../ruleset/at.ts'
import type { Order } from './Diagram.ts'
import { listMoves, type Moves } from './Moves.ts'

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
