import type { AdultNames } from '../locales/AdultNames.ts'
import { type Language, language } from '../ruleset/language.ts'
import type { Rule } from '../ruleset/Rule.ts'
import { dimensionOutlines } from './dimensions.ts'
import type { ladderOutlines } from './ladders.ts'
import type { serviceOutlines } from './services.ts'
import type { sources } from './sources.ts'

const bound: Language<typeof dimensionOutlines> = language(dimensionOutlines)

/** The criterion builders, bound to the adult dimensions: a misspelled dimension or rating does not compile. */
export const all: typeof bound.all = bound.all
export const any: typeof bound.any = bound.any
export const atLeast: typeof bound.atLeast = bound.atLeast
export const atLeastOf: typeof bound.atLeastOf = bound.atLeastOf
export const total: typeof bound.total = bound.total

type AdultLadder = (typeof ladderOutlines)[number]

/** The floors that a rule proves: per ladder a rung above the lowest one. */
type Floors = {
  readonly [L in AdultLadder as L['id']]?: L['rungs'] extends readonly [string, ...infer Above]
    ? Above[number]
    : never
}

/** A rule of the adult ruleset without its text: why it is there stands in the texts under its id. */
export interface AdultRule extends Pick<Rule, 'when' | 'support'> {
  readonly id: keyof AdultNames['rules']
  readonly raises?: Floors
  readonly adds?: readonly (typeof serviceOutlines)[number]['id'][]
  readonly sources: readonly (typeof sources)[number]['id'][]
  /** The sources that speak against it. What they say stands in the texts under both ids. */
  readonly dissents?: readonly (typeof sources)[number]['id'][]
}
