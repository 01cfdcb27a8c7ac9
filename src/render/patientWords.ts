import { en } from '../adult/texts/patient/en.ts'
import { es } from '../adult/texts/patient/es.ts'
import type { PatientTexts } from '../adult/texts/patient/PatientTexts.ts'

/**
 * What the adult ruleset says to patients, to build on for a ruleset of one's own that extends it.
 *
 * @param language - `en` or `es`.
 * @returns Tables keyed by the ids of the ruleset; they may be spread, and added to.
 */
export function patientWords(language: 'en' | 'es'): PatientTexts {
  return language === 'es' ? es : en
}
