import type { AdultNames } from '../locales/AdultNames.ts'
import type { Rule } from '../ruleset/Rule.ts'
import type { ladderOutlines } from './ladders.ts'
import type { serviceOutlines } from './services.ts'
import type { sources } from './sources.ts'

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
}
