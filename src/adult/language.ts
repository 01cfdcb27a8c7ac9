import { type Language, language } from '../ruleset/language.ts'
import { dimensionOutlines } from './dimensions.ts'

const bound: Language<typeof dimensionOutlines> = language(dimensionOutlines)

/** The criterion builders, bound to the adult dimensions: a misspelled dimension or rating does not compile. */
export const all: typeof bound.all = bound.all
export const any: typeof bound.any = bound.any
export const atLeast: typeof bound.atLeast = bound.atLeast
export const atLeastOf: typeof bound.atLeastOf = bound.atLeastOf
export const total: typeof bound.total = bound.total
