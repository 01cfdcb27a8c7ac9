import type { DecisiveWays } from './decisiveWays.ts'
import type { ColumnOf } from './predicate.ts'
import type { Bound } from './Request.ts'
import { type SqlNames, snake } from './sqlNames.ts'
import { wordsOf } from './wordsOf.ts'

/** The columns of the steps of the fast form at one of the bounds. */
export interface FastColumns {
  /** A dimension's position. */
  readonly end: ColumnOf
  /** What is counted, in the order of what was found. */
  readonly counted: readonly string[]
  /** The words of bits that are met. */
  readonly met: readonly string[]
}

export function fastColumns(bound: Bound, found: DecisiveWays, { made }: SqlNames): FastColumns {
  return {
    end: (id) => made(`${snake(id)}_${bound}`),
    counted: countedNames(bound, found).map(made),
    met: metNames(bound, found).map(made),
  }
}

/** The names that only the fast form makes up. None is ever made of a dimension or a ladder: those end otherwise. */
export function fastNames(found: DecisiveWays): string[] {
  const bounds = ['least', 'most'] as const
  return [
    ...['counted_', 'met_', 'answered_', 'open_'],
    ...bounds.flatMap((bound) => [...countedNames(bound, found), ...metNames(bound, found)]),
  ]
}

function countedNames(bound: Bound, { counted }: DecisiveWays): readonly string[] {
  return counted.map((_, place) => `counted_${bound}_${place + 1}`)
}

function metNames(bound: Bound, { ways }: DecisiveWays): readonly string[] {
  return wordsOf(ways).map((_, place) => `met_${bound}_${place + 1}`)
}
