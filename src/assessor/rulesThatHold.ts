import { at } from '../ruleset/at.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { holds } from '../ruleset/holds.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'

/** Lists the rules, by position and in no particular order, whose criteria hold at these positions of the ratings. */
export type RulesThatHold = (positions: readonly number[]) => readonly number[]

/**
 * Makes that function. Most ratings of most people are low, so a rule is only looked at when one rating that it cannot do
 * without is reached.
 */
export function createRulesThatHold({ rules, dimensions }: CompiledRuleset): RulesThatHold {
  const needs = rules.map(({ when }) => neededBy(when))
  /** Per dimension and position, the rules that need a rating of this dimension, up to this one. */
  const candidates = dimensions.map(({ ratings }, index) =>
    ratings.map((_, position) =>
      [...rules.keys()].filter((rule) => {
        const need = at(needs, rule)
        return need.index === index && need.threshold <= position
      }),
    ),
  )
  return (positions) => {
    const found: number[] = []
    for (let index = 0; index < candidates.length; index++)
      for (const rule of at(at(candidates, index), at(positions, index)))
        if (holds(at(rules, rule).when, positions)) found.push(rule)
    return found
  }
}

/**
 * A rating that the criterion cannot do without: of several the highest on its scale, and of equals the first; if none is
 * known the lowest one, which is always reached.
 */
function neededBy(criterion: ResolvedCriterion): { readonly index: number; readonly threshold: number } {
  const none = { index: 0, threshold: 0 }
  if (criterion.kind === 'at-least') return criterion
  if (criterion.kind !== 'all') return none
  return criterion.of
    .map(neededBy)
    .reduce((one, other) => (other.threshold > one.threshold ? other : one), none)
}
