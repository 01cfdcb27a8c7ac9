import { yes } from '../intake/Truth.ts'
import { at } from '../rules/at.ts'
import type { CompiledRule } from '../rules/compileRuleset.ts'
import { evidenceOf, type Facts } from './Evidence.ts'
import type { FiredRule, Reason } from './Reason.ts'
import type { Restatements } from './Restatements.ts'
import type { Verdict } from './Verdict.ts'

/** The rules that fired, each with its evidence, and those that only restate another one nested in it. */
export function reasonsOf(verdict: Verdict, facts: Facts, restatements: Restatements): Reason[] {
  const { rules, level, ladders } = facts.compiled
  const order = [level, ...ladders.keys()]
  const fired = [...rules.keys()]
    .filter((position) => verdict.rules[position] === yes)
    .sort((a, b) => compare(at(rules, a), at(rules, b), verdict, order))
  const told = fired.filter((position) => !fired.some((other) => restatements.restates(position, other)))
  const nested = new Map<number, number[]>(told.map((position) => [position, []]))
  for (const position of fired) {
    if (nested.has(position)) continue
    // Restating is transitive, so one of those that are told says it; it is nested in the first of them.
    const hosts = told.filter((other) => restatements.restates(position, other))
    nested.get(at(hosts, 0))?.push(position)
  }
  return [...nested].map(([position, restated]) => ({
    ...describe(at(rules, position), verdict, facts),
    restates: restated.map((other) => describe(at(rules, other), verdict, facts)),
  }))
}

/** Rules that decide first, then by the rungs that they raise to (`level` first), then by id. */
function compare(a: CompiledRule, b: CompiledRule, verdict: Verdict, order: readonly number[]): number {
  const deciding = Number(isDecisive(b, verdict)) - Number(isDecisive(a, verdict))
  if (deciding !== 0) return deciding
  for (const ladder of order) {
    const rungs = at(b.floors, ladder) - at(a.floors, ladder)
    if (rungs !== 0) return rungs
  }
  return a.rule.id < b.rule.id ? -1 : 1
}

function isDecisive(rule: CompiledRule, verdict: Verdict): boolean {
  return rule.floors.some((_, ladder) => decides(rule, ladder, verdict))
}

/** Is its floor the answer, or the floor that is proven so far, above the lowest rung? */
function decides({ floors }: CompiledRule, ladder: number, { ladders }: Verdict): boolean {
  const floor = at(floors, ladder)
  return floor > 0 && floor === at(at(ladders, ladder), 0)
}

function describe(compiledRule: CompiledRule, verdict: Verdict, facts: Facts): FiredRule {
  const { rule, when, sources } = compiledRule
  const { ladders, ruleset } = facts.compiled
  const evidence = evidenceOf(when, facts)
  return {
    rule: rule.id,
    label: rule.label,
    decisiveFor: ladders.filter((_, ladder) => decides(compiledRule, ladder, verdict)).map(({ id }) => id),
    raises: { ...rule.raises },
    adds: [...rule.adds],
    evidence,
    sources,
    support: rule.support,
    sensitive:
      evidence.some(({ sensitive }) => sensitive) ||
      ruleset.services.some(({ id, sensitive }) => sensitive && rule.adds.includes(id)),
  }
}
