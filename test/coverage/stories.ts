import type { Intake } from 'level-of-care'
import type {
  MedicareCriterionId,
  MedicareCriterionStatus,
  MedicareOptions,
  MedicareReview,
  MedicareSetting,
} from 'level-of-care/coverage'
import { restLeast, restOpen } from '../cases/intakeOf.ts'

/** A review of somebody made up, as a utilization reviewer would read it. */
export interface Story {
  readonly name: string
  readonly intake: Intake
  readonly setting: MedicareSetting
  readonly facts?: MedicareOptions
  /** How the review stands to the recommendation and to the planned hours; absent where it agrees with both. */
  readonly differs?: Omit<NonNullable<MedicareReview['differs']>, 'line'>
  readonly statuses?: { readonly [Id in MedicareCriterionId]?: MedicareCriterionStatus }
  readonly certification?: MedicareCriterionStatus
  /** What the draft of a statement must say, and what it must not. */
  readonly says?: readonly string[]
  readonly never?: readonly string[]
}

const [iop, php] = ['intensive-outpatient', 'partial-hospitalization'] as const

const ill = { supportSystem: 'adequate', commitment: 'willing' } as const
const atOutpatient = restLeast({ ...ill, symptomSeverity: 'moderate', functionalImpairment: 'moderate' })
const atIop = restLeast({ ...ill, symptomSeverity: 'severe', functionalImpairment: 'moderate' })
const atPhp = restLeast({ ...ill, symptomSeverity: 'severe', functionalImpairment: 'severe' })
const atInpatient = restLeast({ ...ill, symptomSeverity: 'extreme', functionalImpairment: 'severe' })
const atResidential = restLeast({ ...ill, supervision: 'around-the-clock' })

/** Everything that a clinic which wants the program would say. */
const everything = (plannedHoursPerWeek: number): MedicareOptions => ({
  plannedHoursPerWeek,
  diagnoses: ['mental-health'],
  judgedDangerous: false,
  adequateSupport: true,
  canParticipate: true,
  physicianCertifies: true,
})

export const stories: readonly Story[] = [
  {
    name: 'partial hospitalization where an IOP is recommended',
    intake: atIop,
    setting: php,
    facts: everything(22),
    differs: { level: 'less' },
    statuses: { hours: 'unknown', 'coordinated-program': 'met', 'no-round-the-clock-care': 'met' },
    certification: 'unknown',
    says: [
      'Read first. This is about a partial hospitalization program, and less is recommended: Intensive outpatient program.',
      'The evidence points both ways',
    ],
  },
  {
    name: 'partial hospitalization where outpatient care is recommended',
    intake: atOutpatient,
    setting: php,
    facts: everything(22),
    differs: { level: 'less' },
    statuses: { hours: 'unknown', 'coordinated-program': 'unmet' },
    certification: 'unknown',
  },
  {
    name: 'partial hospitalization where inpatient care is needed',
    intake: atInpatient,
    setting: php,
    facts: everything(22),
    differs: { level: 'more' },
    statuses: { hours: 'unknown', 'coordinated-program': 'unknown', 'no-round-the-clock-care': 'unmet' },
    certification: 'unknown',
    says: [
      'more is recommended: Inpatient care. Settle that first: this program may be less care than the person needs.',
    ],
  },
  {
    name: 'an IOP where residential care is needed',
    intake: atResidential,
    setting: iop,
    facts: everything(12),
    differs: { level: 'more' },
    statuses: { hours: 'unknown', 'coordinated-program': 'unknown', 'no-round-the-clock-care': 'unmet' },
    certification: 'unknown',
  },
  {
    name: 'an IOP where partial hospitalization is recommended',
    intake: atPhp,
    setting: iop,
    facts: everything(12),
    differs: { level: 'more' },
    statuses: { hours: 'met', 'coordinated-program': 'unknown' },
  },
  {
    name: 'an IOP where outpatient care is recommended',
    intake: atOutpatient,
    setting: iop,
    facts: everything(9),
    differs: { level: 'less' },
    statuses: { hours: 'unknown', 'coordinated-program': 'unmet' },
    certification: 'unknown',
  },
  {
    name: 'an IOP with the hours of partial hospitalization',
    intake: atIop,
    setting: iop,
    facts: everything(25),
    differs: { hours: 'more' },
    statuses: { hours: 'met' },
    certification: 'met',
    says: ['The 25 planned hours a week are those of a partial hospitalization program (20 or more)'],
  },
  {
    name: 'partial hospitalization with the hours of an IOP',
    intake: atPhp,
    setting: php,
    facts: everything(15),
    differs: { hours: 'fewer' },
    statuses: { hours: 'unmet', 'coordinated-program': 'met' },
    says: ['The 15 planned hours a week are fewer than the 20 of a partial hospitalization program'],
  },
  {
    name: 'both at once: an IOP with 20 hours where outpatient care is recommended',
    intake: atOutpatient,
    setting: iop,
    facts: everything(20),
    differs: { level: 'less', hours: 'more' },
    statuses: { hours: 'unknown' },
  },
  {
    name: 'partial hospitalization that is recommended, with the hours of it',
    intake: atPhp,
    setting: php,
    facts: everything(20),
    statuses: { hours: 'met', 'coordinated-program': 'met', 'no-round-the-clock-care': 'met' },
    certification: 'met',
    never: ['Read first', 'The evidence points both ways'],
  },
  {
    name: 'partial hospitalization while the level is open',
    intake: restOpen({ symptomSeverity: 'severe' }),
    setting: php,
    facts: everything(22),
    differs: { level: 'not-settled' },
    statuses: { hours: 'unknown', 'coordinated-program': 'unknown' },
    certification: 'met',
    says: ['Read first. Whether a partial hospitalization program is recommended is not settled'],
  },
  {
    name: 'an IOP of somebody of whom nothing is known',
    intake: restOpen({}),
    setting: iop,
    differs: { level: 'not-settled' },
  },
  {
    name: 'an IOP for substance use alone: the criterion is named as the benefit is described',
    intake: atIop,
    setting: iop,
    facts: { ...everything(12), diagnoses: ['substance-use'] },
    statuses: { diagnosis: 'met' },
    says: ['Has a diagnosis of a mental disorder, a substance use disorder included: met.'],
    never: ['Has a mental health diagnosis'],
  },
  {
    name: 'partial hospitalization for substance use alone: what was read does not say',
    intake: atPhp,
    setting: php,
    facts: { ...everything(20), diagnoses: ['substance-use'] },
    statuses: { diagnosis: 'unknown' },
    says: ['Has a mental health diagnosis: UNKNOWN.'],
    never: ['Has a mental health diagnosis: met'],
  },
  {
    name: 'what is certified names the hours, how often they are determined, and for partial hospitalization inpatient care',
    intake: atPhp,
    setting: php,
    facts: everything(20),
    says: [
      'at least 20 hours a week',
      'at least once a month',
      'would need inpatient psychiatric care without the program',
    ],
  },
  {
    name: 'for an IOP nobody has to need inpatient care',
    intake: atIop,
    setting: iop,
    facts: everything(12),
    says: ['at least 9 hours a week', 'at least once every other month'],
    never: ['would need inpatient psychiatric care without the program'],
  },
  {
    name: 'a certification that is past due is marked, and what comes next is listed',
    intake: { ...atPhp, assessedOn: '2026-11-20' },
    setting: php,
    facts: { ...everything(20), admittedOn: '2026-09-01', recertifiedOn: ['2026-09-17'] },
    says: ['PAST DUE', '2026-10-17', 'comes next'],
  },
]
