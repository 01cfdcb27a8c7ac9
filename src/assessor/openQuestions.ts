import { createCouldRaise } from '../diagram/couldRaise.ts'
import type { Diagram } from '../diagram/Diagram.ts'
import { type Case, isSettled } from '../intake/Case.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Context } from './Context.ts'
import type { OpenQuestion } from './OpenQuestion.ts'
import type { Question } from './questionsOf.ts'

/**
 * The questions that could still change a ladder or a service, in the order in which they are asked. A question is left
 * out when no answer to it can change anything, whatever the answers to the others turn out to be.
 */
export function openQuestions(
  known: Case,
  notKnown: readonly string[],
  { compiled, diagrams, questions }: Context,
): OpenQuestion[] {
  if (isSettled(known)) return []
  const isOpen = (index: number) => known.least[index] !== known.most[index]
  const raises = diagrams.ladders.map((diagram) => couldRaise(diagram, known))
  const adds = diagrams.services.map((diagram) => couldRaise(diagram, known))
  const found: OpenQuestion[] = []
  for (const question of questions) {
    const open = question.indices.filter(isOpen)
    if (open.length === 0) continue
    const raised: { [ladder: string]: string } = {}
    for (const [ladder, { id, rungs }] of compiled.ladders.entries()) {
      const rung = at(raises, ladder)(open)
      if (rung !== undefined) raised[id] = at(rungs, rung).code
    }
    const added: string[] = []
    for (const [service, { id }] of compiled.ruleset.services.entries())
      if (at(adds, service)(open) !== undefined) added.push(id)
    if (added.length === 0 && Object.keys(raised).length === 0) continue
    found.push(describeQuestion(question, notKnown.includes(question.id), raised, added, compiled))
  }
  return found
}

/** Most diagrams ask few dimensions: nothing is made for one that asks none of those that are open. */
function couldRaise(diagram: Diagram, known: Case): (asked: readonly number[]) => number | undefined {
  const { asks, order } = diagram
  let made: ((asked: readonly number[]) => number | undefined) | undefined
  return (asked) => {
    if (!asked.some((index) => at(asks, at(order.depths, index)))) return undefined
    made ??= createCouldRaise(diagram, known)
    return made(asked)
  }
}

/** A question as it is put into a result. */
export function describeQuestion(
  { indices, id, title, question, answers, safety }: Question,
  notKnown: boolean,
  couldRaise: { readonly [ladder: string]: string },
  couldAdd: readonly string[],
  { dimensions }: CompiledRuleset,
): OpenQuestion {
  return {
    id,
    title,
    question,
    answers,
    safety,
    notKnown,
    dimensions: indices.map((index) => at(dimensions, index).id),
    couldRaise,
    couldAdd,
  }
}
