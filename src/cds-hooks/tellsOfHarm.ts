import { harmItemsOf } from '../fhir/harmItems.ts'
import type { JoinedTaking } from '../fhir/joinTakings.ts'

/** Is one of the items about harm answered with more than the lowest? */
export function tellsOfHarm(id: string, { answers }: JoinedTaking): boolean {
  return harmItemsOf(id).some((item) => answers[item] !== undefined && Number(answers[item]) > 0)
}
