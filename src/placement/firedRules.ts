import type { Reason } from '../assessor/Reason.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'

/** Every rule that fired, those included that restate another one. */
export function firedRules({ reasons }: Recommendation): readonly Reason[] {
  return reasons.flatMap((reason) => [reason, ...reason.restates])
}

/**
 * The dimensions that a fired rule rests on.
 *
 * @param points - Of a sum, those that add at least so many points to it.
 */
export function dimensionsOf({ evidence }: Reason, points = 1): ReadonlySet<string> {
  return new Set(
    evidence.flatMap((item) =>
      item.kind === 'rating'
        ? [item.dimension]
        : item.parts.filter((part) => part.points >= points).map(({ dimension }) => dimension),
    ),
  )
}
