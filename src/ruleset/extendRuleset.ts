import { listOf } from '../boundary/collections.ts'
import { isObject } from '../boundary/isObject.ts'
import { anything, text } from '../boundary/leaves.ts'
import { RulesetError, type RulesetIssue } from '../boundary/RulesetError.ts'
import { recordOf } from '../boundary/recordOf.ts'
import { refuse, refuseMissing, type Shape } from '../boundary/Shape.ts'
import type { CheckedExtension, ExtendedRuleset } from './Extension.ts'
import { parseRuleset, readStructure } from './parseRuleset.ts'
import { type Ruleset, type RulesetPart, rulesetParts } from './Ruleset.ts'

/**
 * Makes a ruleset out of another: adds, removes and replaces items of every part, then checks the result as a whole.
 *
 * @param base - The ruleset to stand on; it is not changed.
 * @param extension - A new `id` and `version`, and what to `add`, `remove` (by id) and `replace` (by id).
 * @returns The new ruleset, deeply frozen.
 * @throws {@link RulesetError} (`invalid-ruleset`) when the base is no sound ruleset, an id to remove or replace is not there, an id to add is, or
 *   the result is no sound ruleset.
 */
export function extendRuleset<const B extends Ruleset, const E extends CheckedExtension<B, E>>(
  base: B,
  extension: E,
): ExtendedRuleset<B, E> {
  const { value, issues: wrong, hasShape } = readStructure(extension, extensionShape)
  if (!hasShape) throw new RulesetError(wrong)
  const { id, version, add, remove, replace } = value as Outline
  const issues: RulesetIssue[] = [...wrong]
  const sound = parseRuleset(base)
  const merged: Record<string, unknown> = { ...sound, id, version }
  for (const key of ['notice', 'minimumAge', 'treatmentHistory'] as const) {
    if (replace?.[key] !== undefined) merged[key] = replace[key]
  }
  for (const part of rulesetParts) {
    const items = new Map<unknown, unknown>(sound[part].map((item) => [item.id, item]))
    remove?.[part]?.forEach((gone, position) => {
      if (!items.delete(gone)) issues.push(notThere(['remove', part, position], gone))
    })
    replace?.[part]?.forEach((item, position) => {
      if (items.has(item.id)) items.set(item.id, item)
      else issues.push(notThere(['replace', part, position, 'id'], item.id))
    })
    // That an id to add is there already is found by the check of the whole.
    merged[part] = [...items.values(), ...(add?.[part] ?? [])]
  }
  if (issues.length > 0) throw new RulesetError(issues)
  // The parts were merged by id as the type says.
  return parseRuleset(merged) as unknown as ExtendedRuleset<B, E>
}

/** Only what merging needs: the merged ruleset is checked as a whole afterwards. */
interface Outline {
  readonly id?: unknown
  readonly version?: unknown
  readonly add?: Items
  readonly remove?: { readonly [P in RulesetPart]?: readonly string[] }
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
})

function notThere(path: readonly (string | number)[], id: string): RulesetIssue {
  return { path, code: 'unknown-reference', message: `there is nothing called "${id}" in the base` }
}
