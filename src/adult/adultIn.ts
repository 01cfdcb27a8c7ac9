import { once } from '../rules/once.ts'
import { type AdultRuleset, adult, withTexts } from './adult.ts'
import { es } from './texts/es.ts'

const spanish = /* @__PURE__ */ once(() => withTexts(es))

/**
 * The adult ruleset with its texts in a language: the same rules, ids and version, so that a recommendation made with
 * one can be told with the other.
 *
 * @param language - `en` for American English, `es` for Spanish.
 * @returns The ruleset, deeply frozen; for `en` it is `adult` itself.
 */
export function adultIn(language: 'en' | 'es'): AdultRuleset {
  return language === 'es' ? spanish() : adult
}
