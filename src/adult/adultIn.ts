import { readArguments } from '../boundary/readArguments.ts'
import type { TextLanguage } from '../explanation/TextLanguage.ts'
import { textOptions } from '../explanation/TextOptions.ts'
import { deepFreeze } from '../rules/deepFreeze.ts'
import { once } from '../rules/once.ts'
import { type AdultRuleset, adult, withTexts } from './adult.ts'
import { es } from './texts/es.ts'

/** Names of sources that are no names of their own, and so are translated. */
const sourceLabels: { readonly [id: string]: string } = {
  'va-dod': 'guía VA/DoD',
  'cms-iop': 'beneficio IOP de CMS',
  'iop-desc': 'descripciones de IOP',
  own: 'criterio propio',
}

const spanish = /* @__PURE__ */ once((): AdultRuleset => {
  const ruleset = withTexts(es)
  const sources = ruleset.sources.map((source) => ({
    ...source,
    label: sourceLabels[source.id] ?? source.label,
  }))
  return deepFreeze({ ...ruleset, sources })
})

/**
 * The adult ruleset with its texts in a language: the same rules, ids and version, so that a recommendation made with
 * one can be told with the other.
 *
 * @param language - `en` for American English, `es` for Spanish.
 * @returns The ruleset, deeply frozen; for `en` it is `adult` itself.
 * @throws {@link UsageError} (`invalid-usage`) for a language that there are no texts in.
 */
export function adultIn(language: TextLanguage): AdultRuleset {
  readArguments({ language }, { language: textOptions.language })
  return rulesets[language]()
}

const rulesets: { readonly [L in TextLanguage]: () => AdultRuleset } = { en: () => adult, es: spanish }
