import type { Case } from '../intake/Case.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { at } from '../ruleset/lookUp.ts'
import type { DimensionId, RatingCode, Ruleset } from '../ruleset/Ruleset.ts'

/** A dimension's rating; with `upTo` where it is only known to lie between the two. */
export interface Answer<R extends Ruleset = Ruleset> {
  readonly dimension: DimensionId<R>
  readonly rating: RatingCode<R>
  readonly upTo?: RatingCode<R>
}

/** Says what is known of one dimension. */
export type AnswerOf = (known: Case) => Answer

/** One function per dimension; settled answers are made once, and frozen because results share them. */
export function createAnswers(dimensions: readonly Dimension[]): readonly AnswerOf[] {
  return dimensions.map(({ id, ratings }, index): AnswerOf => {
    const settled = ratings.map(({ code }): Answer => Object.freeze({ dimension: id, rating: code }))
    return ({ least, most }) => {
      const answer = at(settled, Number(least[index]))
      return least[index] === most[index]
        ? answer
        : { ...answer, upTo: at(settled, Number(most[index])).rating }
    }
  })
}

/** Is nothing at all known of the dimension with this index? */
export function isUnanswered(index: number, { least, most, tops }: Case): boolean {
  return least[index] === 0 && most[index] === tops[index]
}
