import { adult } from 'level-of-care'
import type { Placement } from './placements.ts'

/** A source that speaks against a rule, by its label, and what it says. */
interface ToldDissent {
  readonly source: string
  readonly says: string
}

/** What speaks against the rule of a reason. */
export function dissentsOf({ rule, dissents }: Placement['decisive'][number]): readonly ToldDissent[] {
  const found = adult.rules.find(({ id }) => id === rule)
  return dissents.map(({ id, label }) => ({
    source: label,
    says: String(found?.dissents?.find(({ source }) => source === id)?.says),
  }))
}
