import { ownValue } from '../boundary/ownValue.ts'
import type { Dimension } from './Dimension.ts'
import type { Ladder } from './Ladder.ts'
import { lookUp } from './lookUp.ts'
import type { Rule } from './Rule.ts'
import type { Ruleset } from './Ruleset.ts'
import { type ResolvedCriterion, resolveCriterion } from './resolveCriterion.ts'
import { type RulesetById, rulesetById } from './rulesetById.ts'
import type { Source } from './Source.ts'

/** A rule with its names looked up. */
export interface CompiledRule {
  readonly rule: Rule
  readonly when: ResolvedCriterion
  /** Per ladder, in the ruleset's order, the position of the rung that it raises to; 0 where it raises nothing. */
  readonly floors: readonly number[]
  readonly sources: readonly Source[]
  /** The sources that speak against it. */
  readonly dissents: readonly Source[]
}

/** A checked ruleset, ready to work with positions instead of names. */
export interface CompiledRuleset {
  readonly ruleset: Ruleset
  readonly byId: RulesetById
  readonly dimensions: readonly Dimension[]
  readonly ladders: readonly Ladder[]
  /** Position of the ladder `level`. */
  readonly level: number
  readonly rules: readonly CompiledRule[]
}

/** Looks up the names of a ruleset that has been checked and frozen. */
export function compileRuleset(ruleset: Ruleset): CompiledRuleset {
  const byId = rulesetById(ruleset)
  const sources = new Map(ruleset.sources.map((source) => [source.id, source]))
  const rules = ruleset.rules.map((rule) => ({
    rule,
    when: resolveCriterion(rule.when, byId),
    floors: ruleset.ladders.map(({ id }) => floorOf(rule, id, byId)),
    sources: Object.freeze(rule.sources.map((id) => lookUp(sources, id))),
    dissents: dissentsOf(rule, sources),
  }))
  const { index: level } = lookUp(byId.ladders, 'level')
  return { ruleset, byId, dimensions: ruleset.dimensions, ladders: ruleset.ladders, level, rules }
}

/** Most rules have none. */
const none: readonly Source[] = /* @__PURE__ */ Object.freeze([])

function dissentsOf({ dissents }: Rule, sources: ReadonlyMap<string, Source>): readonly Source[] {
  return dissents === undefined ? none : Object.freeze(dissents.map(({ source }) => lookUp(sources, source)))
}

function floorOf({ raises }: Rule, ladder: string, byId: RulesetById): number {
  const rung = ownValue(raises, ladder)
  if (rung === undefined) return 0
  return lookUp(lookUp(byId.ladders, ladder).rungs, rung)
}
