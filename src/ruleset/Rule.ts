import type { Criterion } from './Criterion.ts'
import type { SupportGrade } from './Source.ts'

/** A source that would place such a case otherwise, and what it says, in words of one's own. */
export interface Dissent {
  readonly source: string
  readonly says: string
}

/** When these needs are found, care is at least this, and these services are needed. */
export interface Rule {
  readonly id: string
  /** Why, in a few words that a clinician can check. */
  readonly label: string
  readonly when: Criterion
  /** Ladder to rung: the floor that the rule proves. Empty for a rule that only adds services. */
  readonly raises: { readonly [ladder: string]: string }
  readonly adds: readonly string[]
  readonly sources: readonly string[]
  readonly support: SupportGrade
  /** What speaks against the rule. It changes nothing, and is told wherever the rule is. */
  readonly dissents?: readonly Dissent[]
}
