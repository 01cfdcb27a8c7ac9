import type { CompiledRuleset } from './compileRuleset.ts'
import { at } from './lookUp.ts'

/**
 * The rules, by position, in the order in which they are told wherever several are: by the rungs that they raise to (`level`
 * first, then the other ladders), then by id. It never depends on where they stand in the ruleset.
 */
export function rankRules({ rules, level, ladders }: CompiledRuleset): readonly number[] {
  const order = [level, ...ladders.keys()]
  return [...rules.keys()].sort((a, b) => {
    const [first, second] = [at(rules, a), at(rules, b)]
    for (const ladder of order) {
      const rungs = at(second.floors, ladder) - at(first.floors, ladder)
      if (rungs !== 0) return rungs
    }
    return first.rule.id < second.rule.id ? -1 : 1
  })
}
