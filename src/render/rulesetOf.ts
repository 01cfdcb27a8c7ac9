import { adultIn } from '../adult/adultIn.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { missingParts } from './missingParts.ts'
import { RenderError } from './RenderError.ts'
import type { RenderOptions } from './RenderOptions.ts'

/** The ruleset with its texts in the language asked for. */
export function rulesetOf({
  assessor,
  translation,
  language = 'en',
}: Pick<RenderOptions, 'assessor' | 'translation' | 'language'>): Ruleset {
  const shipped = adultIn(language)
  const ruleset = assessor?.ruleset
  if (ruleset === undefined || isShipped(ruleset)) return shipped
  if (language === 'en') return ruleset
  if (translation === undefined)
    throw new RenderError('missing-translation', 'the ruleset has no texts in this language', 'translation')
  const missing = missingParts(ruleset, translation)
  if (missing.length > 0 || translation.id !== ruleset.id || translation.version !== ruleset.version)
    throw new RenderError(
      'missing-translation',
      'it is not a translation of the ruleset',
      'translation',
      missing,
    )
  return translation
}

/** Is it the shipped one, whichever language its texts are in? */
export function isShipped({ id, version }: Ruleset): boolean {
  const shipped = adultIn('en')
  return id === shipped.id && version === shipped.version
}
