import { at } from '../rules/at.ts'
import type { CompiledRule, CompiledRuleset } from '../rules/compileRuleset.ts'
import { implies } from '../rules/implies.ts'

/** Which rules say nothing beyond which others. */
export interface Restatements {
  /** Does the first rule say nothing that the second, whenever it fires, does not say too? */
  restates(rule: number, stronger: number): boolean
}

/**
 * A rule only restates another when the other's condition implies its own and the other raises every ladder at least as
 * far and adds at least the same services. Of two that say the same, the one with the smaller id is kept.
 *
 * Each pair is worked out when it is first asked for, and remembered: a person seldom meets more than a few rules.
 */
export function createRestatements({ rules, dimensions }: CompiledRuleset): Restatements {
  const known = new Map<number, boolean>()
  const covers = (stronger: CompiledRule, weaker: CompiledRule) =>
    weaker.floors.every((floor, ladder) => at(stronger.floors, ladder) >= floor) &&
    weaker.rule.adds.every((service) => stronger.rule.adds.includes(service)) &&
    implies(stronger.when, weaker.when, dimensions.length)
  const workOut = (weaker: CompiledRule, stronger: CompiledRule) =>
    covers(stronger, weaker) && !(covers(weaker, stronger) && weaker.rule.id < stronger.rule.id)
  return {
    restates(rule, stronger) {
      if (rule === stronger) return false
      const pair = rule * rules.length + stronger
      const found = known.get(pair) ?? workOut(at(rules, rule), at(rules, stronger))
      known.set(pair, found)
      return found
    },
  }
}
