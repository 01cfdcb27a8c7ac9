export { adultIn } from '../adult/adultIn.ts'
export type { Assessor } from '../assessor/Assessor.ts'
export type * from '../assessor/recommendationTypes.ts'
export type * from '../assessor/rulesetTypes.ts'
export type { IntakeIssue, IntakeIssueCode } from '../boundary/IntakeError.ts'
export type { Issue, Path } from '../boundary/Issue.ts'
export { RulesetError, type RulesetIssue, type RulesetIssueCode } from '../boundary/RulesetError.ts'
export { UsageError, type UsageIssue, type UsageIssueCode } from '../boundary/UsageError.ts'
export type * from '../course/courseTypes.ts'
export type { PatientWords } from '../documents/PatientWords.ts'
export type { Detail, EmergencyTexts, Reader } from '../documents/TextOptions.ts'
export type { AdultPatientWords } from '../locales/AdultPatientWords.ts'
export { type TextLanguage, textLanguages } from '../locales/languages.ts'
export type { CourseSvgOptions, PicturedScores, PicturedTotal } from './CourseSvgOptions.ts'
export { courseSvg } from './courseSvg.ts'
export { describeIssues } from './describeIssues.ts'
export { type IntakeFormOptions, intakeForm } from './intakeForm.ts'
export type * from './intakeFormTypes.ts'
export type {
  ClinicianLadderOptions,
  LadderSvgOptions,
  LadderTheme,
  PatientLadderOptions,
} from './LadderSvgOptions.ts'
export { ladderSvg } from './ladderSvg.ts'
export { type PictureColors, pictureColors } from './pictureColors.ts'
export type { Format, RenderOptions } from './RenderOptions.ts'
export { render } from './render.ts'
export { patientWords } from './wordsOf.ts'
