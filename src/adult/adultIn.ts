import { readArguments } from '../boundary/readArguments.ts'

import { defaultLanguage, languageOption, type TextLanguage } from '../locales/languages.ts'
import { adultDetails, adultDissents, adultNames } from '../locales/texts.ts'
import { adult } from './adult.ts'
import { type AdultRuleset, withNames } from './adultCore.ts'
import { examples } from './examples.ts'

/** One ruleset for each language, made when it is first asked for. */
const named: { [L in TextLanguage]?: AdultRuleset } = {}

/**
 * The adult ruleset with its names in a language: the same rules, ids and version, so that a recommendation made with
 * one can be told with the other.
 *
 * @param language - `en` for American English, `es` for Spanish.
 * @returns The ruleset, deeply frozen; for `en` it is `adult` itself.
 * @throws {@link UsageError} (`invalid-usage`) for a language that there are no texts in.
 */
export function adultIn(language: TextLanguage): AdultRuleset {
  readArguments({ language }, { language: languageOption })
  if (language === defaultLanguage) return adult
  named[language] ??= withNames(adultNames[language], {
    details: adultDetails[language],
    dissents: adultDissents[language],
    examples,
  })
  return named[language]
}
