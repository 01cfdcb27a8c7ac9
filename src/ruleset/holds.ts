import type { ResolvedCondition } from './resolveCondition.ts'

/** Does the condition hold when the ratings stand at these positions, one per dimension in the ruleset's order? */
export function holds(condition: ResolvedCondition, positions: ArrayLike<number>): boolean {
  switch (condition.kind) {
    case 'at-least':
      return Number(positions[condition.place]) >= condition.threshold
    case 'all':
      for (const part of condition.of) if (!holds(part, positions)) return false
      return true
    case 'any':
      for (const part of condition.of) if (holds(part, positions)) return true
      return false
    case 'at-least-of': {
      let held = 0
      for (const part of condition.of) if (holds(part, positions)) held += 1
      return held >= condition.count
    }
    case 'total':
      return sum(condition.places, positions) >= condition.atLeast
  }
}

/** The positions of some dimensions, added up. */
export function sum(places: readonly number[], positions: ArrayLike<number>): number {
  let total = 0
  for (const place of places) total += Number(positions[place])
  return total
}
