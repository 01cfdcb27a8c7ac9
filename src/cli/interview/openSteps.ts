import type { QuestionOptions } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import type { Answers, Telling } from './Telling.ts'

/** What is still to be asked. */
export interface OpenSteps {
  /** The ratings and the treatment history, the most informative first, and the safety questions among them in any case. */
  readonly questions: readonly string[]
  /** What changes no answer and is told with it: whether the rules are for this person, and what a program should offer. */
  readonly aboutPerson: readonly AboutPerson[]
}

/** The lists of an intake that name things. */
const lists = ['conditions', 'substances', 'obligations', 'circumstances'] as const

/** A part of an intake that is about the person. */
export type AboutPerson = 'age' | (typeof lists)[number]

/**
 * Finds what is still to be asked.
 *
 * @param options - Which ladders are to be settled; where it is only some of them, no list is asked for.
 */
export function openSteps(
  answers: Answers,
  options: QuestionOptions<Ruleset>,
  { assessor, form }: Telling,
): OpenSteps {
  const notKnown = Array.isArray(answers.notKnown) ? answers.notKnown : []
  const best = assessor.nextQuestion(answers, options)
  const ids = new Set([
    ...(best === undefined ? [] : [best.id]),
    ...assessor.questions(answers, options).map(({ id }) => id),
    ...form.ratings.filter(({ safety }) => safety).map(({ id }) => id),
  ])
  const { age } = form
  const asked = options.until === undefined ? lists.filter((list) => form.lists[list].choices.length > 0) : []
  return {
    // What is answered in part stays open, and is not asked twice.
    questions: [...ids].filter((id) => isOpen(answers[id]) && !notKnown.includes(id)),
    // The intake cannot say that nobody knows one of these: `null` stands for it.
    aboutPerson: [...(age.least === undefined ? [] : ['age' as const]), ...asked].filter(
      (key) => answers[key] === undefined,
    ),
  }
}

function isOpen(answer: unknown): boolean {
  return answer === undefined || answer === null
}
