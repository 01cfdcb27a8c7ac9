import { createImplies } from '../diagram/implies.ts'
import type { CompiledRule, CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'

/** The rules, by position, without which this one would still say nothing new whenever one of them fires. */
export type StrongerRules = (rule: number) => readonly number[]

/**
 * How much may be spent on the diagrams of all rules, shared out evenly, and as much again on comparing them with each other.
 */
const mostSpent = 20_000_000

/**
 * A rule only restates another when the other's criterion implies its own and the other raises every ladder at least as
 * far and adds at least the same services. Of two that say the same, the one with the smaller id is kept.
 *
 * Worked out for each rule when it first fires, and remembered: a person seldom meets more than a few rules.
 */
export function createStrongerRules({ rules, dimensions }: CompiledRuleset): StrongerRules {
  const implies = createImplies(
    dimensions.map(({ ratings }) => ratings.length),
    mostSpent / rules.length,
    mostSpent / rules.length ** 2,
  )
  const known: (readonly number[] | undefined)[] = rules.map(() => undefined)
  const covers = (stronger: CompiledRule, weaker: CompiledRule) =>
    weaker.floors.every((floor, ladder) => at(stronger.floors, ladder) >= floor) &&
    weaker.rule.adds.every((service) => stronger.rule.adds.includes(service)) &&
    implies(stronger.when, weaker.when)
  const restates = (weaker: CompiledRule, stronger: CompiledRule) =>
    weaker !== stronger &&
    covers(stronger, weaker) &&
    !(covers(weaker, stronger) && weaker.rule.id < stronger.rule.id)
  return (rule) => {
    const found =
      known[rule] ?? [...rules.keys()].filter((other) => restates(at(rules, rule), at(rules, other)))
    known[rule] = found
    return found
  }
}
