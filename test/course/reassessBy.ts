import { type Reassessment, type ReassessOptions, reassess } from 'level-of-care/course'
import { createAssessor, type Ruleset } from 'level-of-care/rules'

export type Options = Omit<ReassessOptions<Ruleset>, 'assessor'>

/** What a ruleset of one's own says of a history. */
export function reassessBy(
  ruleset: Ruleset,
  history: readonly unknown[],
  options: Options = {},
): Reassessment<Ruleset> {
  return reassess(history, { ...options, assessor: createAssessor(ruleset) })
}

/** The reasons of these kinds. */
export function reasonsOf(
  { reasons }: { readonly reasons: Reassessment<Ruleset>['reasons'] },
  ...codes: readonly string[]
): Reassessment<Ruleset>['reasons'] {
  return reasons.filter(({ code }) => codes.includes(code))
}
