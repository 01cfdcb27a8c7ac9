import type { Bound } from './Section.ts'

/** The bounds that a run does not keep to, a line each. */
export function lost(bounds: readonly Bound[]): readonly string[] {
  return bounds.flatMap(({ what, measured, atLeast, atMost }) => {
    const number = measured.toPrecision(3)
    // A number that could not be measured keeps to no bound.
    if (atLeast !== undefined && !(measured >= atLeast))
      return [`${what}: ${number}, and not at least ${atLeast}`]
    if (atMost !== undefined && !(measured <= atMost))
      return [`${what}: ${number}, and not at most ${atMost}`]
    return []
  })
}
