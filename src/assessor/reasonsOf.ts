import { yes } from '../intake/Truth.ts'
import type { CompiledRule, CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import { rankRules } from '../ruleset/rankRules.ts'
import type { CollectEvidence, Facts } from './Evidence.ts'
import type { Reason } from './Reason.ts'
import type { StrongerRules } from './strongerRules.ts'
import type { Verdict } from './Verdict.ts'

/** Lists the rules that fired, each with its evidence, and those that only restate another one nested in it. */
export type ReasonsOf = (verdict: Verdict, facts: Facts) => Reason[]

/** Ranks the rules once, in the order in which reasons are told: by the level that they call for, then by the other ladders. */
export function createReasons(
  compiled: CompiledRuleset,
  strongerRules: StrongerRules,
  collectEvidence: CollectEvidence,
): ReasonsOf {
  const { ladders, ruleset } = compiled
  const ladderIds = ladders.map(({ id }) => id)
  const sensitive = new Set(ruleset.services.filter((service) => service.sensitive).map(({ id }) => id))
  const ranked = rankRules(compiled).map((position): RankedRule => {
    const compiledRule = at(compiled.rules, position)
    return {
      ...compiledRule,
      position,
      addsSensitive: compiledRule.rule.adds.some((service) => sensitive.has(service)),
    }
  })

  /** The ladders on which the floor is the answer, or is proven so far, above the lowest rung. */
  const decided = (floors: readonly number[], proven: readonly number[]): string[] =>
    ladderIds.filter((_, ladder) => floors[ladder] !== 0 && floors[ladder] === proven[ladder])

  const describe = ({ rule: ranked, decisiveFor, restates }: Fired, facts: Facts): Reason => {
    const { rule, when, sources, dissents, addsSensitive } = ranked
    const evidence = collectEvidence(when, facts)
    return {
      rule: rule.id,
      label: rule.label,
      decisiveFor,
      // The parts of the ruleset are frozen, so results can share them.
      raises: rule.raises,
      adds: rule.adds,
      evidence,
      sources,
      support: rule.support,
      dissents,
      sensitive: addsSensitive || evidence.some((found) => found.sensitive),
      restates,
    }
  }

  return ({ rules, ladders: rungs }, facts) => {
    const proven: number[] = []
    for (const possible of rungs) proven.push(Number(possible[0]))
    const isRestated = (position: number) =>
      strongerRules(position).some((stronger) => rules[stronger] === yes)
    const decisive: Fired[] = []
    const others: Fired[] = []
    for (const rule of ranked) {
      if (rules[rule.position] !== yes) continue
      const fired = { rule, decisiveFor: decided(rule.floors, proven), restates: [] }
      ;(fired.decisiveFor.length > 0 ? decisive : others).push(fired)
    }
    const told: Fired[] = []
    for (const group of [decisive, others]) {
      const restated: Fired[] = []
      for (const fired of group) (isRestated(fired.rule.position) ? restated : told).push(fired)
      for (const fired of restated) {
        const stronger = strongerRules(fired.rule.position)
        const host = told.find(({ rule }) => stronger.includes(rule.position))
        // Where too much had to be looked at, that one rule restates another can be known, and that it restates a third not.
        if (host === undefined) told.push(fired)
        else host.restates.push(describe(fired, facts))
      }
    }
    const reasons: Reason[] = []
    for (const fired of told) reasons.push(describe(fired, facts))
    return reasons
  }
}

/** A rule that fired, the ladders that it decides, and the rules that only restate it. */
interface Fired {
  readonly rule: RankedRule
  readonly decisiveFor: readonly string[]
  readonly restates: Reason[]
}

interface RankedRule extends CompiledRule {
  readonly position: number
  readonly addsSensitive: boolean
}
