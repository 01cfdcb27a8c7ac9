import type { LadderAnswer } from '../assessor/Recommendation.ts'

/** The floor of a ladder: the rung itself once it is settled. A ruleset may lack the ladder. */
export function floorOf(answer: LadderAnswer | undefined): string | undefined {
  return answer?.status === 'final' ? answer.rung : answer?.atLeast
}
