import { en } from '../adult/texts/patient/en.ts'
import { es } from '../adult/texts/patient/es.ts'
import type { PatientTexts } from '../adult/texts/patient/PatientTexts.ts'
import { readArguments } from '../boundary/readArguments.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import { textOptions } from '../explanation/TextOptions.ts'

const words: { readonly [L in TextLanguage]: PatientTexts } = { en, es }

/**
 * What the adult ruleset says to patients, to build on for a ruleset of one's own that extends it.
 *
 * @param language - `en` for American English, `es` for Spanish.
 * @returns Tables keyed by the ids of the ruleset; they may be spread, and added to.
 * @throws {@link UsageError} (`invalid-usage`) for a language that there are no words in.
 */
export function patientWords(language: TextLanguage): PatientTexts {
  return words[readArguments({ language }, { language: textOptions.language }).language]
}
