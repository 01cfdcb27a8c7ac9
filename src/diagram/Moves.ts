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
