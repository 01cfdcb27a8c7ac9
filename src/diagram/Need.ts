import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'

/** A case by name: its ratings above the lowest; every dimension that it does not name is at its lowest. */
export type Need = { readonly [dimension: string]: string }

/** Names the positions of a case. */
export function needOf(positions: readonly number[], { dimensions }: CompiledRuleset): Need {
  return Object.fromEntries(
    positions.flatMap((position, index) => {
      const { id, ratings } = at(dimensions, index)
      return position === 0 ? [] : [[id, at(ratings, position).code]]
    }),
  )
}
