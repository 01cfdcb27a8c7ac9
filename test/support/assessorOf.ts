import { type Assessor, createAssessor, type Ruleset } from 'level-of-care/rules'

const made = new WeakMap<Ruleset, Assessor>()

/** The assessor of a ruleset, made once. */
export function assessorOf(ruleset: Ruleset): Assessor {
  const known = made.get(ruleset) ?? createAssessor(ruleset)
  made.set(ruleset, known)
  return known
}
