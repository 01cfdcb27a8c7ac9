import type { CompiledRuleset } from './compileRuleset.ts'
import { at, lookUp } from './lookUp.ts'

/**
 * The rules, by position, in the order in which they are told wherever several are: by the rungs that they raise to (`level`
 * first, then the other ladders), then by id. It never depends on where they stand in the ruleset.
 */
export function rankRules({ rules, level, ladders }: CompiledRuleset): readonly number[] {
  const order = [level, ...ladders.keys()]
  // Texts, which are sorted without a function that compares: the higher a rung, the earlier the sign that stands for it.
  const positions = new Map(
    rules.map(({ rule, floors }, position) => {
      const signs = order.map((ladder) => lastSign - at(floors, ladder))
      return [String.fromCharCode(...signs) + rule.id, position]
    }),
  )
  return [...positions.keys()].sort().map((key) => lookUp(positions, key))
}

/** Far more signs than a ladder has rungs. */
const lastSign = 0xffff
