import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import type { Criterion, Ruleset } from 'level-of-care/rules'
import type { Competitor, Facts } from './Competitor.ts'
import { positionOf } from './rulesByRung.ts'

/** What the engine's language cannot say, by name: numbers that are computed first and handed in as facts. */
type ComputedFacts = Map<string, (facts: Facts) => number>

/**
 * json-rules-engine: one rule per rule, in one engine that is made once. Its language has no sums and no counts, so both
 * are computed in plain JavaScript and handed in as facts, which is the cheapest way to give them to it.
 */
export function jsonRulesEngine(ruleset: Ruleset): Competitor {
  const computed: ComputedFacts = new Map()
  const engine = new Engine()
  for (const { id, when, raises } of ruleset.rules) {
    // A rule that only adds services bears on no ladder.
    if (Object.keys(raises).length === 0) continue
    engine.addRule({
      conditions: topLevel(nested(when, ruleset, computed)),
      event: { type: id, params: { floors: floorsOf(raises, ruleset) } },
    })
  }
  return {
    name: 'json-rules-engine',
    async evaluate(facts) {
      const extended: Record<string, number> = { ...facts }
      for (const [name, compute] of computed) extended[name] = compute(facts)
      const { events } = await engine.run(extended)
      const highest = ruleset.ladders.map(() => 0)
      for (const { params } of events) {
        const floors: readonly number[] = params?.floors
        for (const [ladder, floor] of floors.entries())
          highest[ladder] = Math.max(Number(highest[ladder]), floor)
      }
      return Object.fromEntries(
        ruleset.ladders.map(({ id, rungs }, ladder) => [id, String(rungs[Number(highest[ladder])]?.code)]),
      )
    },
  }
}

/** Per ladder the position of the rung that a rule raises it to. */
function floorsOf(raises: Readonly<Record<string, string>>, { ladders }: Ruleset): number[] {
  return ladders.map(({ id, rungs }) =>
    Math.max(
      0,
      rungs.findIndex(({ code }) => code === raises[id]),
    ),
  )
}

function topLevel(condition: NestedCondition): TopLevelCondition {
  return 'all' in condition || 'any' in condition ? condition : { all: [condition] }
}

function nested(condition: Criterion, ruleset: Ruleset, computed: ComputedFacts): NestedCondition {
  const atLeast = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value })
  switch (condition.kind) {
    case 'at-least':
      return atLeast(condition.dimension, positionOf(ruleset, condition.dimension, condition.rating))
    case 'all':
      return { all: condition.of.map((part) => nested(part, ruleset, computed)) }
    case 'any':
      return { any: condition.of.map((part) => nested(part, ruleset, computed)) }
    case 'at-least-of':
      computed.set(JSON.stringify(condition.of), count(condition.of, ruleset))
      return atLeast(JSON.stringify(condition.of), condition.count)
    case 'total':
      // Rules with the same sum share one fact.
      computed.set(condition.dimensions.join('+'), sum(condition.dimensions))
      return atLeast(condition.dimensions.join('+'), condition.atLeast)
  }
}

function sum(dimensions: readonly string[]): (facts: Facts) => number {
  return (facts) => {
    let total = 0
    for (const dimension of dimensions) total += Number(facts[dimension])
    return total
  }
}

function count(conditions: readonly Criterion[], ruleset: Ruleset): (facts: Facts) => number {
  const tests = conditions.map((condition) => holds(condition, ruleset))
  return (facts) => {
    let held = 0
    for (const test of tests) if (test(facts)) held += 1
    return held
  }
}

function holds(condition: Criterion, ruleset: Ruleset): (facts: Facts) => boolean {
  switch (condition.kind) {
    case 'at-least': {
      const threshold = positionOf(ruleset, condition.dimension, condition.rating)
      return (facts) => Number(facts[condition.dimension]) >= threshold
    }
    case 'all': {
      const tests = condition.of.map((part) => holds(part, ruleset))
      return (facts) => tests.every((test) => test(facts))
    }
    case 'any': {
      const tests = condition.of.map((part) => holds(part, ruleset))
      return (facts) => tests.some((test) => test(facts))
    }
    case 'at-least-of': {
      const held = count(condition.of, ruleset)
      return (facts) => held(facts) >= condition.count
    }
    case 'total': {
      const total = sum(condition.dimensions)
      return (facts) => total(facts) >= condition.atLeast
    }
  }
}
