import { createCouldRaise } from '../diagram/couldRaise.ts'
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
  { compiled, questions, diagrams }: Context,
): OpenQuestion[] {
  if (isSettled(known)) return []
  const isOpen = (index: number) => known.least[index] !== known.most[index]
  const { ladders, services } = diagrams()
  const raises = ladders.map((diagram) => createCouldRaise(diagram, known))
  const adds = services.map((diagram) => createCouldRaise(diagram, known))
  return questions().flatMap((question): OpenQuestion[] => {
    const open = question.indices.filter(isOpen)
    if (open.length === 0) return []
    const raised: { [ladder: string]: string } = {}
    compiled.ladders.forEach(({ id, rungs }, ladder) => {
      const rung = at(raises, ladder)(open)
      if (rung !== undefined) raised[id] = at(rungs, rung).code
    })
    const added = compiled.ruleset.services.flatMap(({ id }, service) =>
      at(adds, service)(open) === undefined ? [] : [id],
    )
    return added.length === 0 && Object.keys(raised).length === 0
      ? []
      : [describeQuestion(question, notKnown.includes(question.id), raised, added, compiled)]
  })
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
