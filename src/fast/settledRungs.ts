import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'

/** Of every ladder, the one rung that is possible, of a case that leaves nothing open; from the rules that fire. */
export type SettledRungs = (fired: readonly number[]) => readonly (readonly number[])[]

/**
 * Makes that function: each ladder stands at the highest rung that a rule which fires raises it to. That is what the diagram says
 * as well, and a law holds the two equal; but no diagram has to be there for it.
 */
export function createSettledRungs({ ladders, rules }: CompiledRuleset): SettledRungs {
  // Most answers are one of these lists, so they are made once.
  const single = ladders.map(({ rungs }) => rungs.map((_, rung): readonly number[] => Object.freeze([rung])))
  return (fired) =>
    ladders.map((_, ladder) => {
      let highest = 0
      for (const rule of fired) highest = Math.max(highest, at(at(rules, rule).floors, ladder))
      return at(at(single, ladder), highest)
    })
}
