import { readArguments } from '../boundary/readArguments.ts'
import type { AdultPatientWords } from '../locales/AdultPatientWords.ts'
import { languageOption, locales, type TextLanguage } from '../locales/locales.ts'

/**
 * What the adult ruleset says to patients, to build on for a ruleset of one's own that extends it.
 *
 * @param language - `en` for American English, `es` for Spanish.
 * @returns Tables keyed by the ids of the ruleset; they may be spread, and added to.
 * @throws {@link UsageError} (`invalid-usage`) for a language that there are no words in.
 */
export function patientWords(language: TextLanguage): AdultPatientWords {
  const read = readArguments({ language }, { language: languageOption })
  return locales[read.language].adultPatientWords
}
