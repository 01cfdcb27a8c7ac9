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
      decisiveFor: ladderIds.filter((_, ladder) => decides(floors, ladder, proven)),
      // The parts of the ruleset are frozen, so results can share them.
      raises: rule.raises,
      adds: rule.adds,
      evidence,
      sources,
      support: rule.support,
      sensitive: addsSensitive || evidence.some(({ sensitive }) => sensitive),
      restates,
    }
  }

  return ({ rules, ladders: rungs }, facts) => {
    const proven = rungs.map((possible) => Number(possible[0]))
    const fired = ranked.filter(({ position }) => rules[position] === yes)
    const ordered = [
      ...fired.filter(({ floors }) => isDecisive(floors, proven)),
      ...fired.filter(({ floors }) => !isDecisive(floors, proven)),
    ]
    const isRestated = ({ position }: RankedRule) =>
      strongerRules(position).some((stronger) => rules[stronger] === yes)
    const told = ordered.filter((rule) => !isRestated(rule))
    const nested = told.map((): Reason[] => [])
    for (const rule of ordered.filter(isRestated)) {
      // Restating is transitive, so one of those that are told says it; it is nested in the first of them.
      const stronger = strongerRules(rule.position)
      const host = told.findIndex(({ position }) => stronger.includes(position))
      at(nested, host).push(describe(rule, proven, facts, []))
    }
    return told.map((rule, index) => describe(rule, proven, facts, at(nested, index)))
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
  return floors.some((_, ladder) => decides(floors, ladder, proven))
}

/** Is its floor the answer, or the floor that is proven so far, above the lowest rung? */
function decides(floors: readonly number[], ladder: number, proven: readonly number[]): boolean {
  return floors[ladder] !== 0 && floors[ladder] === proven[ladder]
}
