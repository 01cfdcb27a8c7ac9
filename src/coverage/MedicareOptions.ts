import type { Field } from './checkFields.ts'

/** A diagnosis that a qualified clinician has made, as far as the criteria ask for it. */
export type DiagnosisKind = 'mental-health' | 'substance-use'

/** Facts that no intake holds. What is absent or `null` is unknown, and nothing is assumed about it. */
export interface MedicareOptions {
  /** Hours of therapeutic services a week that the plan of care shows, 0 to 168. */
  readonly plannedHoursPerWeek?: number | null
  /** Diagnoses that a qualified clinician has made; `[]` says that there are none. */
  readonly diagnoses?: readonly DiagnosisKind[] | null
  /** Has a clinician judged the person to be dangerous to self or others? */
  readonly judgedDangerous?: boolean | null
  /** Has a clinician judged the support outside of the program to be adequate? */
  readonly adequateSupport?: boolean | null
  /** Has a clinician judged that the person can take part in the program and tolerate its intensity? */
  readonly canParticipate?: boolean | null
  /** Does a physician certify the need, as the setting requires? */
  readonly physicianCertifies?: boolean | null
  /** The day of admission to the program, `YYYY-MM-DD`. */
  readonly admittedOn?: string | null
}

/** The names of those facts. */
export type FactName = keyof MedicareOptions

/** What was given of them, checked: nothing is `null`. */
export type GivenFacts = { readonly [F in FactName]?: NonNullable<MedicareOptions[F]> }

/** What each of them may be. */
export const medicareFields: { readonly [F in FactName]-?: Field } = {
  plannedHoursPerWeek: { kind: 'number', least: 0, most: 168 },
  diagnoses: { kind: 'list', of: ['mental-health', 'substance-use'] },
  judgedDangerous: { kind: 'boolean' },
  adequateSupport: { kind: 'boolean' },
  canParticipate: { kind: 'boolean' },
  physicianCertifies: { kind: 'boolean' },
  admittedOn: { kind: 'date' },
}
