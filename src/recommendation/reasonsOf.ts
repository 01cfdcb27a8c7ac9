import { yes } from '../intake/Truth.ts'
import { at } from '../rules/at.ts'
import type { CompiledRule, CompiledRuleset } from '../rules/compileRuleset.ts'
import type { CollectEvidence, Facts } from './Evidence.ts'
import type { Reason } from './Reason.ts'
import { createStrongerRules } from './strongerRules.ts'
import type { Verdict } from './Verdict.ts'

/** Lists the rules that fired, each with its evidence, and those that only restate another one nested in it. */
export type ReasonsOf = (verdict: Verdict, facts: Facts) => Reason[]

/** Makes that function. */
export function createReasons(compiled: CompiledRuleset, collectEvidence: CollectEvidence): ReasonsOf {
  const { ladders, ruleset } = compiled
  const strongerRules = createStrongerRules(compiled)
  const ladderIds = ladders.map(({ id }) => id)
  const sensitiveServices = new Set(ruleset.services.filter(({ sensitive }) => sensitive).map(({ id }) => id))
  const ranked = rank(compiled).map((position): RankedRule => {
    const compiledRule = at(compiled.rules, position)
    return {
      ...compiledRule,
      position,
      addsSensitive: compiledRule.rule.adds.some((id) => sensitiveServices.has(id)),
    }
  })

  const decided = (floors: readonly number[], proven: readonly number[]): string[] => {
    const ids: string[] = []
    for (let ladder = 0; ladder < floors.length; ladder++)
      if (decides(floors, ladder, proven)) ids.push(at(ladderIds, ladder))
    return ids
  }
  const anySensitive = (evidence: readonly { readonly sensitive: boolean }[]) => {
    for (const { sensitive } of evidence) if (sensitive) return true
    return false
  }

  const describe = (
    ranked: RankedRule,
    proven: readonly number[],
    facts: Facts,
    restates: readonly Reason[],
  ): Reason => {
    const { rule, when, floors, sources, addsSensitive } = ranked
    const evidence = collectEvidence(when, facts)
    return {
      rule: rule.id,
      label: rule.label,
      decisiveFor: decided(floors, proven),
      // The parts of the ruleset are frozen, so results can share them.
      raises: rule.raises,
      adds: rule.adds,
      evidence,
      sources,
      support: rule.support,
      sensitive: addsSensitive || anySensitive(evidence),
      restates,
    }
  }

  return ({ rules, ladders: rungs }, facts) => {
    const proven: number[] = []
    for (const possible of rungs) proven.push(Number(possible[0]))
    const isRestated = (position: number) => {
      for (const stronger of strongerRules(position)) if (rules[stronger] === yes) return true
      return false
    }
    const told: RankedRule[] = []
    const others: RankedRule[] = []
    const restated: RankedRule[] = []
    const restatedOthers: RankedRule[] = []
    for (const rule of ranked) {
      if (rules[rule.position] !== yes) continue
      const decisive = isDecisive(rule.floors, proven)
      if (isRestated(rule.position)) (decisive ? restated : restatedOthers).push(rule)
      else (decisive ? told : others).push(rule)
    }
    for (const rule of others) told.push(rule)
    for (const rule of restatedOthers) restated.push(rule)
    const nested: Reason[][] = []
    for (let index = 0; index < told.length; index++) nested.push([])
    for (const rule of restated) {
      const stronger = strongerRules(rule.position)
      let host = 0
      while (!stronger.includes(at(told, host).position)) host += 1
      at(nested, host).push(describe(rule, proven, facts, []))
    }
    const reasons: Reason[] = []
    for (let index = 0; index < told.length; index++)
      reasons.push(describe(at(told, index), proven, facts, at(nested, index)))
    return reasons
  }
}

interface RankedRule extends CompiledRule {
  readonly position: number
  readonly addsSensitive: boolean
}

/** The rules by the rungs that they raise to (`level` first, then the other ladders), then by id. */
function rank({ rules, level, ladders }: CompiledRuleset): readonly number[] {
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

function isDecisive(floors: readonly number[], proven: readonly number[]): boolean {
  for (let ladder = 0; ladder < floors.length; ladder++) if (decides(floors, ladder, proven)) return true
  return false
}

/** Is its floor the answer, or the floor that is proven so far, above the lowest rung? */
function decides(floors: readonly number[], ladder: number, proven: readonly number[]): boolean {
  return floors[ladder] !== 0 && floors[ladder] === proven[ladder]
}
