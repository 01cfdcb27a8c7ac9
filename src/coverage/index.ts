/** `level-of-care/coverage`: Medicare's patient criteria for programs, and the dates and codes that go with them. */

export type * from '../assessor/recommendationTypes.ts'
export type * from '../assessor/rulesetTypes.ts'
export { IntakeError, type IntakeIssue, type IntakeIssueCode } from '../boundary/IntakeError.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type * from '../course/courseTypes.ts'
export type { EmergencyTexts } from '../documents/TextOptions.ts'
export { appealDraft } from './appealDraft.ts'
export {
  type CertificationOptions,
  type CertificationSchedule,
  certificationDates,
} from './certificationDates.ts'
export type { CertificationRule, DeterminationRule } from './certificationRules.ts'
export { checkMedicare } from './checkMedicare.ts'
export { continuedStayDraft } from './continuedStayDraft.ts'
export type { Difference } from './Difference.ts'
export type { DatedScore, DraftOptions, StatementOptions } from './DraftOptions.ts'
export type { DueDate, DueStatus } from './dueDates.ts'
export type {
  Bearing,
  Finding,
  MedicareCriterionCheck,
  MedicareCriterionEvidence,
  MedicareCriterionId,
  MedicareCriterionStatus,
  Unsettled,
} from './MedicareCriterion.ts'
export type {
  CertifiedSetting,
  DiagnosisKind,
  FactName,
  GivenFacts,
  MedicareOptions,
  MedicareSetting,
} from './MedicareOptions.ts'
export type { MedicareReview, Unverified } from './MedicareReview.ts'
export { necessityStatement } from './necessityStatement.ts'
export { type ServiceCode, serviceCodes } from './serviceCodes.ts'
