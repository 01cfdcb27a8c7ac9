import type { Dimension } from './Dimension.ts'
import { indexRuleset, type RulesetIndex } from './indexRuleset.ts'
import type { Ladder } from './Ladder.ts'
import { lookUp } from './lookUp.ts'
import type { Rule } from './Rule.ts'
import type { Ruleset } from './Ruleset.ts'
import { type ResolvedCondition, resolveCondition } from './resolveCondition.ts'
import type { Source } from './Source.ts'

/** A rule with its names looked up. */
export interface CompiledRule {
  readonly rule: Rule
  readonly when: ResolvedCondition
  /** Per ladder, in the ruleset's order, the position of the rung that it raises to; 0 where it raises nothing. */
  readonly floors: readonly number[]
  readonly sources: readonly Source[]
}

/** A checked ruleset, ready to work with positions instead of names. */
export interface CompiledRuleset {
  readonly ruleset: Ruleset
  readonly index: RulesetIndex
  readonly dimensions: readonly Dimension[]
  readonly ladders: readonly Ladder[]
  /** Position of the ladder `level`. */
  readonly level: number
  readonly rules: readonly CompiledRule[]
}

/** Looks up the names of a ruleset that has been checked and frozen. */
export function compileRuleset(ruleset: Ruleset): CompiledRuleset {
  const index = indexRuleset(ruleset)
  const sources = new Map(ruleset.sources.map((source) => [source.id, source]))
  const rules = ruleset.rules.map((rule) => ({
    rule,
    when: resolveCondition(rule.when, index),
    floors: ruleset.ladders.map(({ id }) => floorOf(rule, id, index)),
    sources: Object.freeze(rule.sources.map((id) => lookUp(sources, id))),
  }))
  const { position: level } = lookUp(index.ladders, 'level')
  return { ruleset, index, dimensions: ruleset.dimensions, ladders: ruleset.ladders, level, rules }
}

function floorOf({ raises }: Rule, ladder: string, index: RulesetIndex): number {
  const rung = Object.hasOwn(raises, ladder) ? raises[ladder] : undefined
  if (rung === undefined) return 0
  return lookUp(lookUp(index.ladders, ladder).rungs, rung)
}
