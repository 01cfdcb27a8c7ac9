import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import type { Criterion, Ruleset } from 'level-of-care/rules'
import type { Competitor } from './Competitor.ts'
import { lowestRung, positionOf, rulesByRung } from './rulesByRung.ts'

/**
 * GoRules' zen-engine: a decision with one expression per ladder, from the most intensive rung down. Of the forms tried
 * (decision tables with a row per rule or per alternative, hit policy `first`) none was clearly faster.
 */
export function zenEngine(ruleset: Ruleset): Competitor {
  const expressions = ruleset.ladders.map(({ id }) => ({ id, key: id, value: expression(ruleset, id) }))
  const position = { x: 0, y: 0 }
  const decision = new ZenEngine().createDecision(
    new ZenDecisionContent({
      nodes: [
        { id: 'input', name: 'input', type: 'inputNode', position },
        { id: 'rules', name: 'rules', type: 'expressionNode', position, content: { expressions } },
        { id: 'output', name: 'output', type: 'outputNode', position },
      ],
      edges: [
        { id: 'in', type: 'edge', sourceId: 'input', targetId: 'rules' },
        { id: 'out', type: 'edge', sourceId: 'rules', targetId: 'output' },
      ],
    }),
  )
  return {
    name: '@gorules/zen-engine',
    evaluate: async (facts) => (await decision.evaluate(facts)).result,
  }
}

function expression(ruleset: Ruleset, ladder: string): string {
  return rulesByRung(ruleset, ladder)
    .flatMap(({ code, conditions }) => conditions.map((condition) => ({ code, condition })))
    .reduceRight(
      (otherwise, { code, condition }) => `${test(condition, ruleset)} ? '${code}' : (${otherwise})`,
      `'${lowestRung(ruleset, ladder)}'`,
    )
}

function test(condition: Criterion, ruleset: Ruleset): string {
  switch (condition.kind) {
    case 'at-least':
      return `${condition.dimension} >= ${positionOf(ruleset, condition.dimension, condition.rating)}`
    case 'all':
      return `(${condition.of.map((part) => test(part, ruleset)).join(' and ')})`
    case 'any':
      return `(${condition.of.map((part) => test(part, ruleset)).join(' or ')})`
    case 'at-least-of':
      return `(${condition.of.map((part) => `(${test(part, ruleset)} ? 1 : 0)`).join(' + ')}) >= ${condition.count}`
    case 'total':
      return `(${condition.dimensions.join(' + ')}) >= ${condition.atLeast}`
  }
}
