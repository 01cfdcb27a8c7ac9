import type { LadderAnswer, Recommendation } from '../recommendation/Recommendation.ts'

/** A copy, so that whoever changes what it is part of does not change the recommendation. */
export function copyOfLadders(ladders: Recommendation['ladders']): Recommendation['ladders'] {
  return Object.fromEntries(
    Object.entries<LadderAnswer>(ladders).map(([id, answer]) => [
      id,
      answer.status === 'final' ? { ...answer } : { ...answer, possible: [...answer.possible] },
    ]),
  )
}
