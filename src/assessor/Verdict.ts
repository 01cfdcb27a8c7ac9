import { possible } from '../diagram/possible.ts'
import { createSettledRungs } from '../fast/settledRungs.ts'
import { type Case, isSettled } from '../intake/Case.ts'
import { maybe, no, type Truth, yes } from '../intake/Truth.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { holds } from '../ruleset/holds.ts'
import { at } from '../ruleset/lookUp.ts'
import type { ResolvedCriterion } from '../ruleset/resolveCriterion.ts'
import type { Context } from './Context.ts'

/** What a ruleset says of a case. */
export interface Verdict {
  /** Of every rule, whether it fires. */
  readonly rules: readonly Truth[]
  /** Of every ladder, the rungs that are possible, lowest first. */
  readonly ladders: readonly (readonly number[])[]
}

/**
 * Makes the function that judges a case. The rules say what fires and why, and with it the rungs where nothing is open;
 * otherwise what is possible is read off the diagrams, which are made of them.
 *
 * Criteria are monotone, so one that holds at the least need that is known always holds, and one that fails at the
 * most need never does.
 */
export function createJudge(context: Pick<Context, 'compiled' | 'diagrams'>): (known: Case) => Verdict {
  const { compiled } = context
  const settledRungs = createSettledRungs(compiled)
  const rulesThatHold = createRulesThatHold(compiled)
  return (known) => {
    const { least, most } = known
    const settled = isSettled(known)
    const rules: Truth[] = compiled.rules.map(() => no)
    if (!settled) for (const rule of rulesThatHold(most)) rules[rule] = maybe
    const fired = rulesThatHold(least)
    for (const rule of fired) rules[rule] = yes
    return {
      rules,
      ladders: settled
        ? settledRungs(fired)
        : context.diagrams().ladders.map((diagram) => possible(diagram, known)),
    }
  }
}

/** Lists the rules, by position and in no particular order, whose criteria hold at these positions of the ratings. */
type RulesThatHold = (positions: readonly number[]) => readonly number[]

/**
 * Makes that function. Most ratings of most people are low, so a rule is only looked at when one rating that it cannot do
 * without is reached.
 */
export function createRulesThatHold({ rules, dimensions }: CompiledRuleset): RulesThatHold {
  /** Per dimension and position, the rules that need a rating of this dimension, up to this one. */
  const candidates = dimensions.map(({ ratings }) => ratings.map((): number[] => []))
  rules.forEach(({ when }, rule) => {
    const { index, threshold } = neededBy(when)
    for (const reached of at(candidates, index).slice(threshold)) reached.push(rule)
  })
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
