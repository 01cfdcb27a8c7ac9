/** `level-of-care/fhir`: into and out of health records, in FHIR R4. */

export type { Assessor } from '../assessor/Assessor.ts'
export type * from '../assessor/recommendationTypes.ts'
export type * from '../assessor/rulesetTypes.ts'
export { IntakeError, type IntakeIssue, type IntakeIssueCode } from '../boundary/IntakeError.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type { EmergencyTexts } from '../documents/TextOptions.ts'
export type { Answered, InstrumentAnswers } from '../instruments/Answered.ts'
export type { Intake } from '../intake/Intake.ts'
export type { BundleOptions, DatedScore } from './BundleOptions.ts'
export { type CheckMapOptions, checkMap, type MapMistake } from './checkMap.ts'
export { type CodeSystemOptions, codeSystems } from './codeSystems.ts'
export {
  fromQuestionnaireResponse,
  type ResponseOptions,
  type ResponseReading,
} from './fromQuestionnaireResponse.ts'
export { fromResources, type ResourcesReading } from './fromResources.ts'
export type { ItemMap, MappedItem } from './mapOption.ts'
export type { NotUnderstood, NotUnderstoodCode } from './NotUnderstood.ts'
export type { ProposalOptions } from './ProposalOptions.ts'
export type { ResourcesOptions } from './ResourcesOptions.ts'
export type * from './r4.ts'
export { toBundle } from './toBundle.ts'
export {
  type InstrumentQuestionnaireOptions,
  toInstrumentQuestionnaire,
} from './toInstrumentQuestionnaire.ts'
export { type QuestionnaireOptions, toQuestionnaire } from './toQuestionnaire.ts'
export { type ServiceRequestOptions, toServiceRequest } from './toServiceRequest.ts'
