import { listOf, tableOf } from '../boundary/collections.ts'
import { isObject } from '../boundary/isObject.ts'
import { anything, text } from '../boundary/leaves.ts'
import { RulesetError, type RulesetIssue } from '../boundary/RulesetError.ts'
import { recordOf } from '../boundary/recordOf.ts'
import { refuse, refuseMissing, type Shape } from '../boundary/Shape.ts'
import type { Example } from './Example.ts'
import { parseRuleset, readStructure } from './parseRuleset.ts'
import type { Rule } from './Rule.ts'
import { type ItemOf, itemsOf, type Ruleset, type RulesetPart, rulesetParts } from './Ruleset.ts'

/**
 * Makes a ruleset out of another: adds, removes and replaces items of every part, then checks the result as a whole.
 *
 * The examples of the base hold for the result too, as the least that each case must get. One that shall no longer hold is
 * removed or replaced by its id, with a reason in `exampleChanges`, which stays in the ruleset and is listed by `compare`.
 *
 * @param base - The ruleset to stand on; it is not changed.
 * @param extension - A new `id` and `version`, and what to `add`, `remove` (by id) and `replace` (by id).
 * @returns The new ruleset, deeply frozen.
 * @throws {@link RulesetError} (`invalid-ruleset`) when the base is no sound ruleset, an id to remove or replace is not there, an id to add is, or
 *   the result is no sound ruleset; `broken-example` where an example no longer holds, `missing-reason` where one is removed
 *   or replaced and nothing says why.
 */
export function extendRuleset<const B extends Ruleset, const E extends CheckedExtension<B, E>>(
  base: B,
  extension: E,
): ExtendedRuleset<B, E> {
  const { value, issues: wrong, hasShape } = readStructure(extension, extensionShape)
  if (!hasShape) throw new RulesetError(wrong)
  const { id, version, add, remove, replace, exampleChanges } = value as Outline
  const issues: RulesetIssue[] = [...wrong]
  const sound = parseRuleset(base)
  const merged: Record<string, unknown> = { ...sound, id, version }
  for (const key of ['notice', 'minimumAge', 'treatmentHistory'] as const) {
    if (replace?.[key] !== undefined) merged[key] = replace[key]
  }
  for (const part of rulesetParts) {
    const items = new Map<unknown, unknown>(itemsOf(sound, part).map((item) => [item.id, item]))
    remove?.[part]?.forEach((gone, position) => {
      if (!items.delete(gone)) issues.push(notThere(['remove', part, position], gone))
    })
    replace?.[part]?.forEach((item, position) => {
      if (items.has(item.id)) items.set(item.id, item)
      else issues.push(notThere(['replace', part, position, 'id'], item.id))
    })
    // That an id to add is there already is found by the check of the whole.
    const all = [...items.values(), ...(add?.[part] ?? [])]
    // A part that the base goes without stays away.
    if (all.length > 0 || sound[part] !== undefined) merged[part] = all
  }
  const [removed, replaced] = [remove?.examples ?? [], idsOf(replace?.examples)]
  if (merged.examples !== undefined) {
    const own = new Set([...idsOf(add?.examples), ...replaced])
    merged.examples = (merged.examples as readonly Example[]).map((example) =>
      own.has(example.id) ? example : asLeast(example),
    )
  }
  issues.push(
    ...unexplained('remove', removed, exampleChanges),
    ...unexplained('replace', replaced, exampleChanges),
    ...unchanged(exampleChanges, new Set([...removed, ...replaced])),
  )
  if (exampleChanges !== undefined || sound.exampleChanges !== undefined)
    merged.exampleChanges = { ...sound.exampleChanges, ...exampleChanges }
  if (issues.length > 0) throw new RulesetError(issues)
  // The parts were merged by id as the type says.
  return parseRuleset(merged) as unknown as ExtendedRuleset<B, E>
}

/** A case that the base places exactly so must get at least as much in what stands on it. */
function asLeast({ id, ratings, atLeast, exactly }: Example): Example {
  return { id, ratings, atLeast: { ...atLeast, ...exactly } }
}

function idsOf(examples: readonly { readonly id: string }[] = []): readonly string[] {
  return examples.map(({ id }) => id)
}

/** Examples of the base that are removed or replaced, and nothing says why. */
function unexplained(
  change: 'remove' | 'replace',
  examples: readonly string[],
  reasons: Outline['exampleChanges'] = {},
): RulesetIssue[] {
  return examples.flatMap((example, position): RulesetIssue[] =>
    Object.hasOwn(reasons, example)
      ? []
      : [
          {
            path: [change, 'examples', position],
            code: 'missing-reason',
            message: `nothing in exampleChanges says why "${example}" shall no longer hold`,
          },
        ],
  )
}

/** Reasons for changes that are not made. */
function unchanged(reasons: Outline['exampleChanges'] = {}, changed: ReadonlySet<string>): RulesetIssue[] {
  return Object.keys(reasons)
    .filter((example) => !changed.has(example))
    .map((example) => ({
      path: ['exampleChanges', example],
      code: 'unknown-reference',
      message: `no example "${example}" is removed or replaced`,
    }))
}

/** Only what merging needs: the merged ruleset is checked as a whole afterwards. */
interface Outline {
  readonly id?: unknown
  readonly version?: unknown
  readonly add?: Items
  readonly remove?: { readonly [P in RulesetPart]?: readonly string[] }
  readonly exampleChanges?: { readonly [example: string]: string }
  readonly replace?: Items & {
    readonly notice?: unknown
    readonly minimumAge?: unknown
    readonly treatmentHistory?: unknown
  }
}

type Items = { readonly [P in RulesetPart]?: readonly { readonly id: string }[] }

function ofEachPart(shape: Shape): { readonly [P in RulesetPart]: Shape } {
  return Object.fromEntries(rulesetParts.map((part) => [part, shape])) as { [P in RulesetPart]: Shape }
}

const anId = text()

/** An item by its id. The rest of it is checked with the whole. */
const named: Shape = {
  ...anything,
  read(value, path, issues) {
    if (!isObject(value)) return refuse(['invalid-type', 'an object'], path, issues)
    path.push('id')
    if (value.id === undefined) refuseMissing(anId, path, issues)
    else anId.read(value.id, path, issues)
    path.pop()
    return value
  },
}

/** As many as any part may have. */
const most = 2_000
const items = ofEachPart(listOf(named, most))

const extensionShape = recordOf<Outline>({
  id: anything,
  version: anything,
  add: recordOf(items),
  remove: recordOf(ofEachPart(listOf(text(), most))),
  replace: recordOf({ ...items, notice: anything, minimumAge: anything, treatmentHistory: anything }),
  exampleChanges: tableOf(text(), 500),
})

function notThere(path: readonly (string | number)[], id: string): RulesetIssue {
  return { path, code: 'unknown-reference', message: `there is nothing called "${id}" in the base` }
}

/** Items to add to, or to put in place of those with the same id in, each part. */
export type PartItems = { readonly [P in RulesetPart]?: Ruleset[P] }

/** What a ruleset changes of the one that it stands on. */
export interface Extension<B extends Ruleset> {
  readonly id: string
  readonly version: string
  /** Items with new ids; they go to the end of their part. */
  readonly add?: PartItems
  /** Ids of items to leave out. */
  readonly remove?: { readonly [P in RulesetPart]?: readonly ItemOf<B, P>['id'][] }
  /** Items that take the place of those with the same id, and the parts that are no lists. */
  readonly replace?: PartItems & Pick<Partial<Ruleset>, 'notice' | 'minimumAge' | 'treatmentHistory'>
  /** Why examples of the base are removed or replaced, by their ids. */
  readonly exampleChanges?: { readonly [example: string]: string }
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
  | Exclude<ItemOf<B, P>, { readonly id: ItemsOf<At<E, 'remove'>, P> | IdsOf<ItemsOf<At<E, 'replace'>, P>> }>
  | ItemsOf<At<E, 'add' | 'replace'>, P>

type Raises<L> = string extends IdsOf<L> ? Rule['raises'] : { readonly [K in L as IdsOf<K>]?: RungsOf<K> }

type RungsOf<L> = L extends { readonly rungs: readonly { readonly code: infer C }[] } ? C : never

type RulesIn<E> = Extract<At<At<E, 'add' | 'replace'>, 'rules'>, readonly unknown[]>[number]

type ItemsOf<T, P extends RulesetPart> = T extends { readonly [K in P]: readonly (infer I)[] } ? I : never

type IdsOf<T> = T extends { readonly id: infer I extends string } ? I : never

/** What is at a key, if it is there. */
type At<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never
