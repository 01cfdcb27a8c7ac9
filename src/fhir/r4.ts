/**
 * The parts of FHIR R4 that are written here, so that nothing has to be installed for their types. They can be handed to
 * whatever takes the types of `@types/fhir`; lists are not `readonly` for that reason only.
 */

export interface Coding {
  extension?: Extension[]
  system: string
  version?: string
  code: string
  display?: string
}

export interface CodeableConcept {
  coding?: Coding[]
  text?: string
}

export interface Reference {
  reference: string
}

export interface Extension {
  url: string
  valueDecimal?: number
  valueInteger?: number
  valueCodeableConcept?: CodeableConcept
}

export interface Narrative {
  status: 'generated'
  div: string
}

export interface Annotation {
  text: string
}

/** What a device is told of: the ruleset that made a recommendation. */
export interface Device {
  readonly resourceType: 'Device'
  deviceName: { name: string; type: 'model-name' }[]
  type: CodeableConcept
  version: { type: CodeableConcept; value: string }[]
}

export interface DataRequirement {
  type: 'Observation' | 'EpisodeOfCare'
  codeFilter?: { path: string; code: Coding[] }[]
}

export interface Parameters {
  readonly resourceType: 'Parameters'
  id: string
  parameter: { name: string; valueCodeableConcept: CodeableConcept }[]
}

export interface GuidanceResponse {
  readonly resourceType: 'GuidanceResponse'
  language: string
  text: Narrative
  contained?: Parameters[]
  moduleCanonical: string
  status: 'success' | 'data-requested' | 'data-required'
  subject: Reference
  encounter?: Reference
  occurrenceDateTime: string
  performer: Reference
  note?: Annotation[]
  outputParameters?: Reference
  dataRequirement?: DataRequirement[]
}

export interface ServiceRequest {
  readonly resourceType: 'ServiceRequest'
  language: string
  text?: Narrative
  status: 'draft'
  intent: 'proposal'
  priority?: Priority
  code: CodeableConcept
  orderDetail?: CodeableConcept[]
  subject: Reference
  encounter?: Reference
  authoredOn: string
  reasonCode?: CodeableConcept[]
  supportingInfo?: Reference[]
  note: Annotation[]
}

/** How soon a request is wanted, least first. */
export type Priority = 'routine' | 'urgent' | 'asap' | 'stat'

export interface RiskAssessment {
  readonly resourceType: 'RiskAssessment'
  status: 'preliminary'
  subject: Reference
  encounter?: Reference
  occurrenceDateTime: string
  basis?: Reference[]
  prediction: { outcome: CodeableConcept; qualitativeRisk: CodeableConcept; rationale?: string }[]
}

export interface Quantity {
  value: number
  unit: string
  system: string
  code: string
}

export interface Observation {
  readonly resourceType: 'Observation'
  status: 'final' | 'preliminary'
  category: CodeableConcept[]
  code: CodeableConcept
  subject: Reference
  encounter?: Reference
  effectiveDateTime: string
  method?: CodeableConcept
  valueQuantity?: Quantity
  valueRange?: { low: Quantity; high: Quantity }
  dataAbsentReason?: CodeableConcept
  interpretation?: CodeableConcept[]
  note?: Annotation[]
}

export type BundledResource = Device | GuidanceResponse | ServiceRequest | RiskAssessment | Observation

/** A collection of resources that belong together and refer to each other by their `fullUrl`s. */
export interface Bundle {
  readonly resourceType: 'Bundle'
  type: 'collection'
  timestamp: string
  entry: { fullUrl: string; resource: BundledResource }[]
}

export interface CodeSystemConcept {
  code: string
  display: string
  definition?: string
  designation?: { language: string; value: string }[]
  extension?: Extension[]
}

export interface CodeSystem {
  readonly resourceType: 'CodeSystem'
  language: string
  url: string
  version: string
  name: string
  title: string
  status: 'draft' | 'active'
  caseSensitive: true
  content: 'complete'
  count: number
  concept: CodeSystemConcept[]
}

export interface AnswerOption {
  valueCoding: Coding
}

export interface EnableWhen {
  question: string
  operator: '=' | '!=' | 'exists'
  answerCoding?: Coding
  answerBoolean?: boolean
}

export interface QuestionnaireItem {
  extension?: Extension[]
  linkId: string
  code?: Coding[]
  text: string
  type: 'group' | 'display' | 'boolean' | 'integer' | 'date' | 'choice'
  enableWhen?: EnableWhen[]
  enableBehavior?: 'all' | 'any'
  required?: boolean
  repeats?: boolean
  answerOption?: AnswerOption[]
  item?: QuestionnaireItem[]
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire'
  language?: string
  url: string
  version?: string
  name: string
  title: string
  status: 'draft' | 'active'
  subjectType: string[]
  description?: string
  copyright?: string
  code?: Coding[]
  item: QuestionnaireItem[]
}
