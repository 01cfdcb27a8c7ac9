import type { Rule } from './Rule.ts'
import type { Ruleset, RulesetPart } from './Ruleset.ts'

/** Items to add to, or to put in place of those with the same id in, each part. */
export type PartItems = { readonly [P in RulesetPart]?: Ruleset[P] }

/** What a ruleset changes of the one that it stands on. */
export interface Extension<B extends Ruleset> {
  readonly id: string
  readonly version: string
  /** Items with new ids; they go to the end of their part. */
  readonly add?: PartItems
  /** Ids of items to leave out. */
  readonly remove?: { readonly [P in RulesetPart]?: readonly B[P][number]['id'][] }
  /** Items that take the place of those with the same id, and the parts that are no lists. */
  readonly replace?: PartItems & Pick<Partial<Ruleset>, 'notice' | 'minimumAge' | 'treatmentHistory'>
}

/**
 * An extension whose rules name only what there is: in the base, or in what the extension `E` itself adds or replaces.
 * `E` is the very type of the extension, so that the compiler's message lists the ids at the word that is none of them.
 */
export interface CheckedExtension<B extends Ruleset, E> extends Omit<Extension<B>, 'add' | 'replace'> {
  readonly add?: WithRules<PartItems, B, E>
  readonly replace?: WithRules<NonNullable<Extension<B>['replace']>, B, E>
}

// What is typed as plain rules has ids that are known only at run time, and is checked there.
type WithRules<Items, B extends Ruleset, E> = Omit<Items, 'rules'> & {
  readonly rules?: readonly (Rule extends RulesIn<E> ? Rule : ExtensionRule<B, E>)[]
}

/** A rule of the extension `E` of the ruleset `B`. */
export interface ExtensionRule<B extends Ruleset, E> extends Omit<Rule, 'raises' | 'adds' | 'sources'> {
  /** Ladder to rung: the floor that the rule proves. Empty for a rule that only adds services. */
  readonly raises: Raises<ExtendedPart<B, E, 'ladders'>>
  readonly adds: readonly IdsOf<ExtendedPart<B, E, 'services'>>[]
  readonly sources: readonly IdsOf<ExtendedPart<B, E, 'sources'>>[]
}

/** The type of a ruleset with an extension applied. */
export type ExtendedRuleset<B extends Ruleset, E extends Pick<Ruleset, 'id' | 'version'>> = Omit<
  B,
  RulesetPart | 'id' | 'version'
> & { readonly id: E['id']; readonly version: E['version'] } & {
  readonly [P in RulesetPart]: readonly ExtendedPart<B, E, P>[]
}

type ExtendedPart<B extends Ruleset, E, P extends RulesetPart> =
  | Exclude<B[P][number], { readonly id: ItemsOf<At<E, 'remove'>, P> | IdsOf<ItemsOf<At<E, 'replace'>, P>> }>
  | ItemsOf<At<E, 'add' | 'replace'>, P>

type Raises<L> = string extends IdsOf<L> ? Rule['raises'] : { readonly [K in L as IdsOf<K>]?: RungsOf<K> }

type RungsOf<L> = L extends { readonly rungs: readonly { readonly code: infer C }[] } ? C : never

type RulesIn<E> = Extract<At<At<E, 'add' | 'replace'>, 'rules'>, readonly unknown[]>[number]

type ItemsOf<T, P extends RulesetPart> = T extends { readonly [K in P]: readonly (infer I)[] } ? I : never

type IdsOf<T> = T extends { readonly id: infer I extends string } ? I : never

/** What is at a key, if it is there. */
type At<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never
