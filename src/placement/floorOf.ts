import type { LadderAnswer } from '../assessor/Recommendation.ts'

/** The answer of a ladder, or the floor that is proven so far. */
export function floorOf(answer: LadderAnswer): string {
  return answer.status === 'final' ? answer.rung : answer.atLeast
}

/** The rungs that are possible; the answer alone once it is settled, and none of a ladder that there is not. */
export function possibleOf(answer: LadderAnswer | undefined): readonly string[] {
  if (answer === undefined) return []
  return answer.status === 'final' ? [answer.rung] : answer.possible
}
