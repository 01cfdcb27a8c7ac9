export { adultIn } from '../adult/adultIn.ts'
export type { EmergencyNow, EmergencyTexts } from '../explanation/EmergencyTexts.ts'
export type { PatientWords } from '../explanation/PatientWords.ts'
export type { TextLanguage } from '../explanation/TextLanguage.ts'
export type {
  ClinicianLadderOptions,
  LadderSvgOptions,
  LadderTheme,
  PatientLadderOptions,
} from './LadderSvgOptions.ts'
export { ladderSvg } from './ladderSvg.ts'
export { patientWords } from './patientWords.ts'
export { RenderError, type RenderErrorCode } from './RenderError.ts'
export type { Format, Reader, RenderOptions } from './RenderOptions.ts'
export { render } from './render.ts'
