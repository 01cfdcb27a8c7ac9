import type { ResolvedCriterion } from './resolveCriterion.ts'

/** Does the criterion hold when the ratings stand at these positions, one per dimension in the ruleset's order? */
export function holds(criterion: ResolvedCriterion, positions: ArrayLike<number>): boolean {
  switch (criterion.kind) {
    case 'at-least':
      return Number(positions[criterion.index]) >= criterion.threshold
    case 'all':
      for (const part of criterion.of) if (!holds(part, positions)) return false
      return true
    case 'any':
      for (const part of criterion.of) if (holds(part, positions)) return true
      return false
    case 'at-least-of': {
      let held = 0
      for (const part of criterion.of) if (holds(part, positions)) held += 1
      return held >= criterion.count
    }
    case 'total':
      return sum(criterion.indices, positions) >= criterion.atLeast
  }
}

/** The positions of some dimensions, added up. */
export function sum(indices: readonly number[], positions: ArrayLike<number>): number {
  let total = 0
  for (const index of indices) total += Number(positions[index])
  return total
}
