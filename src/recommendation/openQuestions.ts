import type { Case } from '../intake/Case.ts'
import { maybe, yes } from '../intake/Truth.ts'
import { at } from '../rules/at.ts'
import type { CompiledRule, CompiledRuleset } from '../rules/compileRuleset.ts'
import type { ResolvedCondition } from '../rules/resolveCondition.ts'
import type { OpenQuestion } from './OpenQuestion.ts'
import type { Question } from './questionsOf.ts'
import type { Verdict } from './Verdict.ts'

/**
 * The questions that could still change the answer: those whose dimension is open and that an undecided rule speaks of.
 * What a question could raise is the highest floor among those rules.
 */
export function openQuestions(
  questions: readonly Question[],
  { least, most }: Case,
  verdict: Verdict,
  { rules, ladders, dimensions }: CompiledRuleset,
): OpenQuestion[] {
  const undecided = rules.filter((_, position) => verdict.rules[position] === maybe)
  const added = new Set(
    rules.flatMap(({ rule }, position) => (verdict.rules[position] === yes ? rule.adds : [])),
  )
  return questions.flatMap(({ places, ...question }): OpenQuestion[] => {
    const open = places.filter((place) => least[place] !== most[place])
    const affected = undecided.filter(({ when }) => open.some((place) => mentions(when, place)))
    const raised = ladders.flatMap(({ id, rungs }, ladder) => {
      const highest = highestFloor(affected, ladder)
      return highest > at(verdict.least, ladder) ? [[id, at(rungs, highest).code] as const] : []
    })
    const couldAdd = [...new Set(affected.flatMap(({ rule }) => rule.adds))].filter((id) => !added.has(id))
    if (raised.length === 0 && couldAdd.length === 0) return []
    return [
      {
        ...question,
        dimensions: places.map((place) => at(dimensions, place).id),
        couldRaise: Object.fromEntries(raised),
        couldAdd,
      },
    ]
  })
}

function highestFloor(rules: readonly CompiledRule[], ladder: number): number {
  return Math.max(0, ...rules.map(({ floors }) => at(floors, ladder)))
}

function mentions(condition: ResolvedCondition, place: number): boolean {
  switch (condition.kind) {
    case 'at-least':
      return condition.place === place
    case 'total':
      return condition.places.includes(place)
    default:
      return condition.of.some((part) => mentions(part, place))
  }
}
