import type { Dimension } from './Dimension.ts'
import type { Example } from './Example.ts'
import type { Ladder } from './Ladder.ts'
import type { Focus, Warning } from './Occasion.ts'
import type { Rule } from './Rule.ts'
import type { Service } from './Service.ts'
import type { Source } from './Source.ts'

/** A word of one of the intake's lists. */
export interface Term {
  readonly id: string
  readonly label: string
}

/** Everything that decides, as plain JSON. */
export interface Ruleset {
  readonly id: string
  /** Semantic version. A recommendation that changes is never a patch. */
  readonly version: string
  /** Something that every explanation must say of the ruleset, such as who has, or has not, reviewed it. */
  readonly notice?: string
  /** In years. A younger person is refused; without it any age is accepted. */
  readonly minimumAge?: number
  readonly dimensions: readonly Dimension[]
  /** How the treatment history is asked for; required when a dimension is derived from it. */
  readonly treatmentHistory?: { readonly title: string; readonly question: string }
  readonly ladders: readonly Ladder[]
  readonly services: readonly Service[]
  readonly sources: readonly Source[]
  readonly rules: readonly Rule[]
  readonly warnings: readonly Warning[]
  readonly focus: readonly Focus[]
  readonly conditions: readonly Term[]
  readonly substances: readonly Term[]
  readonly obligations: readonly Term[]
  /** What is so of the person beside what is treated, such as pregnancy. */
  readonly circumstances?: readonly Term[]
  /** Cases that the rules must place as they say, or the ruleset is refused. */
  readonly examples?: readonly Example[]
  /** Why examples of the ruleset that this one stands on were dropped or replaced, by their ids. */
  readonly exampleChanges?: { readonly [example: string]: string }
}

/** The ids of a ruleset's dimensions. */
export type DimensionId<R extends Ruleset> = R['dimensions'][number]['id']

/** The rating codes of one dimension; of a ruleset that is known only at run time, any string. */
export type RatingCode<R extends Ruleset, D extends string = DimensionId<R>> = {
  [Id in D]: RatingCodes<R>[Id & keyof RatingCodes<R>] & string
}[D]

// No conditional type: with one, nothing made of a known ruleset would fit where any ruleset is asked for.
type RatingCodes<R extends Ruleset> = {
  [D in R['dimensions'][number] as D['id']]: D['ratings'][number]['code']
}

/** The ids of a ruleset's ladders. */
export type LadderId<R extends Ruleset> = R['ladders'][number]['id']

/** The rung codes of one ladder; of a ruleset that is known only at run time, any string. */
export type RungCode<R extends Ruleset, L extends string = LadderId<R>> = {
  [Id in L]: RungCodes<R>[Id & keyof RungCodes<R>] & string
}[L]

type RungCodes<R extends Ruleset> = {
  [L in R['ladders'][number] as L['id']]: L['rungs'][number]['code']
}

/** The ids of a ruleset's services. */
export type ServiceId<R extends Ruleset> = R['services'][number]['id']

/** The ids of a ruleset's sources. */
export type SourceId<R extends Ruleset> = R['sources'][number]['id']

/** The ids of a ruleset's rules. */
export type RuleId<R extends Ruleset> = R['rules'][number]['id']

/** The dimensions that an interviewer rates, as opposed to those derived from the treatment history. */
export type RatedDimensionId<R extends Ruleset> = Exclude<
  R['dimensions'][number],
  { readonly derived: object }
>['id']

/** The list of a ruleset's parts that hold items with ids. */
export const rulesetParts = [
  'dimensions',
  'ladders',
  'services',
  'sources',
  'rules',
  'warnings',
  'focus',
  'conditions',
  'substances',
  'obligations',
  'circumstances',
  'examples',
] as const

/** A part of a ruleset that holds items with ids. */
export type RulesetPart = (typeof rulesetParts)[number]

/** The parts that a ruleset may go without. */
export type OptionalPart = 'circumstances' | 'examples'

/** The type of a part's items. Of a part that a known ruleset goes without, that of any. */
export type ItemOf<R extends Ruleset, P extends RulesetPart> = P extends OptionalPart
  ? NonNullable<(R & Ruleset)[P]>[number]
  : NonNullable<R[P]>[number]

/** The items of a part; none of one that the ruleset goes without. */
export function itemsOf<P extends RulesetPart>(ruleset: Ruleset, part: P): readonly ItemOf<Ruleset, P>[] {
  // An optional part may be absent; the type of each part's items is that of the part.
  return (ruleset[part] ?? []) as readonly ItemOf<Ruleset, P>[]
}
