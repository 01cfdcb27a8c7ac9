import { readArguments } from '../boundary/readArguments.ts'
import type { Locale } from '../locales/locales.ts'
import { defaultLanguage, languageOption, locales, type TextLanguage } from '../locales/locales.ts'
import { oncePer } from '../ruleset/once.ts'
import { adult } from './adult.ts'
import { type AdultRuleset, withNames } from './adultCore.ts'
import { examples } from './examples.ts'

const namedIn = /* @__PURE__ */ oncePer(
  ({ adultNames, adultDetails: details, adultDissents: dissents }: Locale) =>
    withNames(adultNames, { details, dissents, examples }),
)

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
  return language === defaultLanguage ? adult : namedIn(locales[language])
}
