import { checkRuleset } from './checkRuleset.ts'
import { copyPlainJson, type PlainJsonLimits } from './copyPlainJson.ts'
import { deepFreeze } from './deepFreeze.ts'
import { describeStructure } from './describeStructure.ts'
import { type Ruleset, type RulesetPart, rulesetParts } from './Ruleset.ts'
import { RulesetError, type RulesetIssue } from './RulesetError.ts'
import { rulesetSchema } from './rulesetSchema.ts'

/** How much of a ruleset is read: far more than anybody can review. */
export const rulesetLimits: PlainJsonLimits = { depth: 64, values: 200_000, stringLength: 10_000 }

/**
 * Reads a ruleset from plain JSON and checks all of it.
 *
 * @param json - A ruleset as JSON would hold it (parsed, not a string).
 * @returns A deeply frozen copy, so that nobody can change a ruleset that has been checked.
 * @throws {@link RulesetError} (`invalid-ruleset`) with every problem in `issues`.
 *
 * @example
 * ```ts
 * import { parseRuleset, RulesetError } from 'level-of-care/rules'
 *
 * try {
 *   parseRuleset({ id: 'mine' })
 * } catch (error) {
 *   error instanceof RulesetError // true
 * }
 * ```
 */
export function parseRuleset(json: unknown): Ruleset {
  const { value, issues: notJson } = copyPlainJson(json, rulesetLimits)
  const parsed = rulesetSchema.safeParse(value)
  const issues = describeStructure(notJson, parsed.error?.issues ?? [], value)
  const all = [...issues, ...checkSoundParts(value, issues)]
  if (all.length > 0) throw new RulesetError(all)
  return deepFreeze(value as Ruleset)
}

/** The other checks, over what has a sound structure, so that one slip does not hide the rest. */
function checkSoundParts(value: unknown, structure: readonly RulesetIssue[]): RulesetIssue[] {
  if (structure.length === 0) return checkRuleset(value as Ruleset)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const given = value as Readonly<Record<string, unknown>>
  const broken = new Set(structure.map(({ path: [part, position] }) => `${part}.${position}`))
  const kept = new Map<string, readonly number[]>()
  const incomplete = new Set<string>()
  const sound: Record<string, unknown> = { ...given }
  for (const part of rulesetParts) {
    // A part that is refused as a whole may hold anything.
    const isWhole = !structure.some(({ path }) => path.length === 1 && path[0] === part)
    const items: readonly unknown[] = isWhole ? (given[part] as readonly unknown[]) : []
    const positions = [...items.keys()].filter((position) => !broken.has(`${part}.${position}`))
    if (!isWhole || positions.length < items.length) incomplete.add(part)
    kept.set(part, positions)
    sound[part] = positions.map((position) => items[position])
  }
  return checkRuleset(sound as unknown as Ruleset)
    .filter((issue) => !followsFrom(incomplete, issue))
    .map((issue) => {
      const [part, position, ...rest] = issue.path
      const original = kept.get(String(part))?.[Number(position)]
      return original === undefined ? issue : { ...issue, path: [String(part), original, ...rest] }
    })
}

/** Which parts the things at these keys refer to by id. */
const referred: ReadonlyMap<string | number, readonly RulesetPart[]> = new Map([
  ['adds', ['services']],
  ['sources', ['sources']],
  ['dimension', ['dimensions']],
  ['dimensions', ['dimensions']],
  ['field', ['dimensions']],
  ['terms', ['conditions', 'substances', 'obligations']],
  ['ladder', ['ladders']],
])

/** A reference to something that is left out here because it is broken is no problem of its own. */
function followsFrom(incomplete: ReadonlySet<string>, { code, path }: RulesetIssue): boolean {
  if (code === 'missing-ladder') return incomplete.has('ladders')
  if (code !== 'unknown-reference') return false
  if (path[2] === 'raises') return incomplete.has('ladders')
  return path.some((step) => referred.get(step)?.some((part) => incomplete.has(part)))
}
