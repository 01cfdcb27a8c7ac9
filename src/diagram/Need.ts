import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'

/** A case by name: its ratings above the lowest; every dimension that it does not name is at its lowest. */
export type Need = { readonly [dimension: string]: string }

/** Names a case by how far each dimension is from its lowest rating. */
export function needOf(
  moves: readonly { readonly index: number; readonly by: number }[],
  { dimensions }: CompiledRuleset,
): Need {
  return Object.fromEntries(
    moves.map(({ index, by }) => {
      const { id, ratings } = at(dimensions, index)
      return [id, at(ratings, by).code]
    }),
  )
}
