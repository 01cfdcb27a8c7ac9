import * as z from 'zod/mini'
import { copyPlainJson } from './copyPlainJson.ts'
import { describeStructure } from './describeStructure.ts'
import type { CheckedExtension, ExtendedRuleset } from './Extension.ts'
import { parseRuleset, rulesetLimits } from './parseRuleset.ts'
import { type Ruleset, type RulesetPart, rulesetParts } from './Ruleset.ts'
import { RulesetError, type RulesetIssue } from './RulesetError.ts'

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
  const { value, issues: notJson } = copyPlainJson(extension, rulesetLimits)
  const parsed = extensionSchema.safeParse(value)
  const issues = describeStructure(notJson, parsed.error?.issues ?? [], value)
  if (!parsed.success) throw new RulesetError(issues)
  const { id, version, add, remove, replace } = parsed.data
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

const items = z.optional(z.array(z.looseObject({ id: z.string() })))
const ids = z.optional(z.array(z.string()))

function ofEachPart<T>(schema: T): { readonly [P in RulesetPart]: T } {
  return Object.fromEntries(rulesetParts.map((part) => [part, schema])) as { [P in RulesetPart]: T }
}

/** Only what merging needs: the merged ruleset is checked as a whole afterwards. */
const extensionSchema = z.strictObject({
  id: z.unknown(),
  version: z.unknown(),
  add: z.optional(z.strictObject(ofEachPart(items))),
  remove: z.optional(z.strictObject(ofEachPart(ids))),
  replace: z.optional(
    z.strictObject({
      ...ofEachPart(items),
      notice: z.optional(z.unknown()),
      minimumAge: z.optional(z.unknown()),
      treatmentHistory: z.optional(z.unknown()),
    }),
  ),
})

function notThere(path: readonly (string | number)[], id: string): RulesetIssue {
  return { path, code: 'unknown-reference', message: `there is nothing called "${id}" in the base` }
}
