import { type CouldRaise, createCouldRaise } from '../diagram/couldRaise.ts'
import type { Diagram } from '../diagram/Diagram.ts'
import { asksAny } from '../diagram/walk.ts'
import { type Case, isSettled } from '../intake/Case.ts'
import { at } from '../ruleset/lookUp.ts'
import { oncePer } from '../ruleset/once.ts'
import type { Context } from './Context.ts'
import type { OpenQuestion } from './OpenQuestion.ts'
import type { Question } from './questionsOf.ts'

/**
 * The questions that could still change a ladder or a service, in the order in which they are asked. A question is left
 * out when no answer to it can change anything, whatever the answers to the others turn out to be.
 */
export function openQuestions(known: Case, notKnown: readonly string[], context: Context): OpenQuestion[] {
  if (isSettled(known)) return []
  const { compiled } = context
  const isOpen = (index: number) => known.least[index] !== known.most[index]
  const { ladders, services } = context.diagrams()
  const raises = createRaises(ladders, known)
  const adds = createRaises(services, known)
  const found: OpenQuestion[] = []
  for (const { question, onLadders, onServices } of bearings(context)) {
    const open = question.indices.filter(isOpen)
    if (open.length === 0) continue
    const raised: { [ladder: string]: string } = {}
    const added: string[] = []
    for (const ladder of onLadders) {
      const rung = raises(ladder)(open)
      if (rung === undefined) continue
      const { id, rungs } = at(compiled.ladders, ladder)
      raised[id] = at(rungs, rung).code
    }
    for (const service of onServices) {
      if (adds(service)(open) !== undefined) added.push(at(compiled.ruleset.services, service).id)
    }
    if (added.length > 0 || Object.keys(raised).length > 0)
      found.push(describeQuestion(question, notKnown.includes(question.id), raised, added))
  }
  return found
}

/** What could be raised in each of these diagrams, by place; made where it is asked, for most services are not. */
function createRaises(diagrams: readonly Diagram[], known: Case): (place: number) => CouldRaise {
  const made: CouldRaise[] = []
  return (place) => {
    const raise = made[place] ?? createCouldRaise(at(diagrams, place), known)
    made[place] = raise
    return raise
  }
}

/** A question, and the ladders and services, by position, that it could bear on at all. */
interface Bearing {
  readonly question: Question
  readonly onLadders: readonly number[]
  readonly onServices: readonly number[]
}

/** Most services ask for one answer or two, so that most questions bear on few of them. */
const bearings: (context: Context) => readonly Bearing[] = /* @__PURE__ */ oncePer(
  ({ questions, diagrams }: Context) => {
    const { ladders, services } = diagrams()
    const asking = (of: readonly Diagram[], { indices }: Question) =>
      [...of.keys()].filter((place) => asksAny(at(of, place), indices))
    return questions().map((question) => ({
      question,
      onLadders: asking(ladders, question),
      onServices: asking(services, question),
    }))
  },
)

/** A question as it is put into a result. */
export function describeQuestion(
  { dimensions, id, title, question, answers, safety }: Question,
  notKnown: boolean,
  couldRaise: { readonly [ladder: string]: string },
  couldAdd: readonly string[],
): OpenQuestion {
  return {
    id,
    title,
    question,
    answers,
    safety,
    notKnown,
    dimensions,
    couldRaise,
    couldAdd,
  }
}
