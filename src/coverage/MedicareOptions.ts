import { listOf } from '../boundary/collections.ts'
import { boolean, date, number, oneOf } from '../boundary/leaves.ts'
import { optionsOf, recordOf } from '../boundary/recordOf.ts'
import { aboutPerson, type Shape } from '../boundary/Shape.ts'

/** The settings whose patient criteria are checked. */
export const medicareSettings = ['intensive-outpatient', 'partial-hospitalization'] as const

/** The settings with dates by which a physician certifies again; `inpatient` is psychiatric inpatient care. */
export const certifiedSettings = ['intensive-outpatient', 'partial-hospitalization', 'inpatient'] as const

/** A setting whose patient criteria are checked: an IOP or a PHP, by the names of the levels of care. */
export type MedicareSetting = (typeof medicareSettings)[number]

/** A setting with dates by which a physician certifies again; `inpatient` is psychiatric inpatient care. */
export type CertifiedSetting = (typeof certifiedSettings)[number]

const diagnosisKinds = ['mental-health', 'substance-use'] as const

/** A diagnosis that a qualified clinician has made, as far as the criteria ask for it. */
export type DiagnosisKind = (typeof diagnosisKinds)[number]

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
  /**
   * The days on which a physician certified again that the person needs the program and its hours, `YYYY-MM-DD`, in any order,
   * none before the admission. Those after the day of the assessment were not made yet. Without them every due date that has
   * passed is told as past due.
   */
  readonly recertifiedOn?: readonly string[] | null
}

/** The names of those facts. */
export type FactName = keyof MedicareOptions

/** What was given of them, checked: nothing is `null`. */
export type GivenFacts = { readonly [F in FactName]?: NonNullable<MedicareOptions[F]> }

/** A recertification every day for two years; a bound keeps hostile lists cheap. */
export const mostRecertifications = 1000

/** Far more than there are kinds. */
const mostDiagnoses = 100

/** What each of them may be. */
export const factShapes: { readonly [F in FactName]: Shape<NonNullable<MedicareOptions[F]>> } = {
  plannedHoursPerWeek: aboutPerson(number(0, 168)),
  diagnoses: aboutPerson(listOf(oneOf(diagnosisKinds), mostDiagnoses)),
  judgedDangerous: aboutPerson(boolean),
  adequateSupport: aboutPerson(boolean),
  canParticipate: aboutPerson(boolean),
  physicianCertifies: aboutPerson(boolean),
  admittedOn: aboutPerson(date),
  recertifiedOn: aboutPerson(listOf(date, mostRecertifications)),
}

/** The options: all of them are about the person. */
export const medicareOptions: Shape<GivenFacts> = /* @__PURE__ */ optionsOf<GivenFacts>(factShapes)

/** The same facts, in a review. */
export const givenShape: Shape<GivenFacts> = /* @__PURE__ */ recordOf<GivenFacts>(factShapes)
