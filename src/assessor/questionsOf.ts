import { responses } from '../intake/Intake.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import { at } from '../ruleset/lookUp.ts'
import { outcomes } from '../ruleset/Occasion.ts'
import type { AllowedAnswers } from './OpenQuestion.ts'

/** Something that an interviewer asks: a rated dimension, or the treatment history. */
export interface Question {
  /** The key of the intake that answers it. */
  readonly id: string
  readonly title: string
  readonly question: string
  /** The dimensions that it answers, by id. */
  readonly dimensions: readonly string[]
  /** And by index. */
  readonly indices: readonly number[]
  readonly answers: AllowedAnswers
  readonly safety: boolean
}

/** One question per rated dimension, in the ruleset's order, then the treatment history if anything derives from it. */
export function questionsOf(compiled: CompiledRuleset): readonly Question[] {
  // Results share parts of them, so nobody may change them.
  return deepFreeze(list(compiled))
}

function list({ ruleset, dimensions, ladders, level }: CompiledRuleset): readonly Question[] {
  const rated = dimensions.flatMap(({ id, title, question, ratings, safety, derived }, index): Question[] =>
    derived === undefined
      ? [
          {
            id,
            title,
            question,
            dimensions: [id],
            indices: [index],
            answers: { kind: 'ratings', ratings },
            safety,
          },
        ]
      : [],
  )
  const derived = [...dimensions.keys()].filter((index) => at(dimensions, index).derived !== undefined)
  if (ruleset.treatmentHistory === undefined || derived.length === 0) return rated
  return [
    ...rated,
    {
      id: 'treatmentHistory',
      ...ruleset.treatmentHistory,
      dimensions: derived.map((index) => at(dimensions, index).id),
      indices: derived,
      answers: {
        kind: 'episodes',
        levels: at(ladders, level).rungs.map(({ code }) => code),
        outcomes,
        responses,
      },
      safety: derived.some((index) => at(dimensions, index).safety),
    },
  ]
}
