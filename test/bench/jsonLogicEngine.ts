import { LogicEngine } from 'json-logic-engine'
import type { Criterion, Ruleset } from 'level-of-care/rules'
import type { Answers, Competitor } from './Competitor.ts'
import { lowestRung, positionOf, rulesByRung } from './rulesByRung.ts'

/**
 * json-logic-engine, compiled: per ladder one `if` from the most intensive rung down. Its language can say everything
 * that the rules say; a count of conditions is a sum of `if`s.
 */
export function jsonLogicEngine(ruleset: Ruleset): Competitor {
  const ids = ruleset.ladders.map(({ id }) => id)
  const compiled = new LogicEngine().build(ids.map((id) => decision(ruleset, id)))
  const evaluate = compiled as (facts: object) => string[]
  return {
    name: 'json-logic-engine, compiled',
    evaluate(facts) {
      const rungs = evaluate(facts)
      const answers: Record<string, string> = {}
      for (let ladder = 0; ladder < ids.length; ladder++) answers[String(ids[ladder])] = String(rungs[ladder])
      return answers satisfies Answers
    },
  }
}

function decision(ruleset: Ruleset, ladder: string): object {
  const branches = rulesByRung(ruleset, ladder).flatMap(({ code, conditions }) => [
    { or: conditions.map((condition) => logic(condition, ruleset)) },
    code,
  ])
  return { if: [...branches, lowestRung(ruleset, ladder)] }
}

function logic(condition: Criterion, ruleset: Ruleset): object {
  switch (condition.kind) {
    case 'at-least':
      return {
        '>=': [{ var: condition.dimension }, positionOf(ruleset, condition.dimension, condition.rating)],
      }
    case 'all':
      return { and: condition.of.map((part) => logic(part, ruleset)) }
    case 'any':
      return { or: condition.of.map((part) => logic(part, ruleset)) }
    case 'at-least-of':
      return {
        '>=': [{ '+': condition.of.map((part) => ({ if: [logic(part, ruleset), 1, 0] })) }, condition.count],
      }
    case 'total':
      return { '>=': [{ '+': condition.dimensions.map((id) => ({ var: id })) }, condition.atLeast] }
  }
}
