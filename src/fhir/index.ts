/** `level-of-care/fhir`: into and out of health records, in FHIR R4. */

export type { EmergencyTexts } from '../explanation/EmergencyTexts.ts'
export type { Answered } from '../instruments/Answered.ts'
export type { InstrumentAnswers } from '../instruments/intakeFrom.ts'
export type { Intake } from '../intake/Intake.ts'
export type * from '../recommendationTypes.ts'
export type * from '../rulesetTypes.ts'
export type { BundleContext, DatedScore } from './BundleContext.ts'
export { type CodeSystemOptions, codeSystems } from './codeSystems.ts'
export { FhirError, type FhirErrorCode } from './FhirError.ts'
export {
  fromQuestionnaireResponse,
  type ResponseOptions,
  type ResponseReading,
} from './fromQuestionnaireResponse.ts'
export { fromResources, type ResourcesReading } from './fromResources.ts'
export { type InstrumentQuestionnaireOptions, instrumentQuestionnaire } from './instrumentQuestionnaire.ts'
export type { NotUnderstood, NotUnderstoodCode } from './NotUnderstood.ts'
export type { ProposalContext } from './ProposalContext.ts'
export { type QuestionnaireOptions, questionnaire } from './questionnaire.ts'
export type { ResourcesOptions } from './ResourcesOptions.ts'
export type * from './r4.ts'
export { type ServiceRequestContext, serviceRequest } from './serviceRequest.ts'
export { toBundle } from './toBundle.ts'
