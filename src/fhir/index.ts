/** `level-of-care/fhir`: into and out of health records, in FHIR R4. */
export type { BundleContext, DatedScore } from './BundleContext.ts'
export { FhirError, type FhirErrorCode } from './FhirError.ts'
export type { ProposalContext } from './ProposalContext.ts'
export type * from './r4.ts'
export { type ServiceRequestContext, serviceRequest } from './serviceRequest.ts'
export { toBundle } from './toBundle.ts'
