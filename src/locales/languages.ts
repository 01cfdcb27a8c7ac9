import { oneOf } from '../boundary/leaves.ts'
import type { Shape } from '../boundary/Shape.ts'

/**
 * The languages that texts are written in, by their codes: American English, and Spanish as it is understood in all of the
 * Americas. `texts.ts` has every text in each of them.
 */
export const textLanguages: readonly ['en', 'es'] = /* @__PURE__ */ Object.freeze(['en', 'es'] as const)

/** A language that texts are written in: American English, or Spanish as it is understood in all of the Americas. */
export type TextLanguage = (typeof textLanguages)[number]

/** The one that is spoken where no other is asked for. */
export const defaultLanguage = 'en'

/** What the option `language` may be. */
export const languageOption: Shape<TextLanguage> = /* @__PURE__ */ oneOf(textLanguages)
