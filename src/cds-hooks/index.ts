export type { Assessor } from '../assessor/Assessor.ts'
export type * from '../assessor/rulesetTypes.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type { EmergencyTexts } from '../documents/TextOptions.ts'
export type { ItemMap, MappedItem } from '../fhir/mapOption.ts'
export type { TextLanguage } from '../locales/languages.ts'
export type {
  Card,
  CardLink,
  CardSource,
  Coding,
  CreateAction,
  Indicator,
  Json,
  JsonObject,
  ShownCoding,
  Suggestion,
} from './Card.ts'
export type { CardsResponse, CdsService, FeedbackResponse, Headers, Refused } from './CdsService.ts'
export { createService } from './createService.ts'
export type { DiscoveredService, Discovery, Hook, PrefetchKey } from './Discovery.ts'
export type { AcceptedFeedback, Feedback, OverriddenFeedback } from './Feedback.ts'
export type { OperationOutcome, OutcomeIssue, RefusalCode } from './OperationOutcome.ts'
export type { ServiceOptions } from './ServiceOptions.ts'
