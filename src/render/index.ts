export { adultIn } from '../adult/adultIn.ts'
export type { Assessor } from '../assessorOf.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type { EmergencyTexts } from '../explanation/EmergencyTexts.ts'
export type { PatientWords } from '../explanation/PatientWords.ts'
export type { Detail, Reader } from '../explanation/TextOptions.ts'
export type { AdultPatientWords } from '../locales/AdultPatientWords.ts'
export { type TextLanguage, textLanguages } from '../locales/locales.ts'
export type { StepDown, StepOption, StepOptions, StepUnknown } from '../recommendation/StepChange.ts'
export type * from '../recommendationTypes.ts'
export type * from '../rulesetTypes.ts'
export type {
  ClinicianLadderOptions,
  LadderSvgOptions,
  LadderTheme,
  PatientLadderOptions,
} from './LadderSvgOptions.ts'
export { ladderSvg } from './ladderSvg.ts'
export { patientWords } from './patientWords.ts'
export type { Format, RenderOptions } from './RenderOptions.ts'
export { render } from './render.ts'
