import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'

/** The answer on the level ladder. */
export function levelIn(recommendation: Recommendation): LadderAnswer {
  if (recommendation.status === 'final') return { status: 'final', rung: recommendation.level }
  const { status, atLeast, possible } = recommendation
  return { status, atLeast, possible }
}

/** The level, or as much of it as is proven. */
export function floorIn(recommendation: Recommendation): string {
  return recommendation.status === 'final' ? recommendation.level : recommendation.atLeast
}
