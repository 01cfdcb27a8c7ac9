import type { Placement } from './placements.ts'

/** A source that says otherwise than a rule does. */
interface Dissent {
  readonly source: string
  readonly says: string
}

/** The sources that say otherwise, where a reason tells of any. */
export function dissentsOf(reason: Placement['decisive'][number]): readonly Dissent[] {
  // A cast, because not every version of a reason has them.
  return (reason as { readonly dissents?: readonly Dissent[] }).dissents ?? []
}
