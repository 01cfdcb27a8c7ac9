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
  if (structure.some(({ path }) => path.length < 2 && !isScalar(path[0]))) return []
  const ruleset = value as Ruleset
  const broken = new Set(structure.map(({ path }) => `${path[0]}.${path[1]}`))
  const positions = new Map<string, number[]>()
  const sound: Record<string, unknown> = { ...ruleset }
  for (const part of rulesetParts) {
    const kept = ruleset[part].map((_, position) => position).filter((at) => !broken.has(`${part}.${at}`))
    positions.set(part, kept)
    sound[part] = kept.map((at) => ruleset[part][at])
  }
  const missing = referred.some((part) => positions.get(part)?.length !== ruleset[part].length)
  return checkRuleset(sound as unknown as Ruleset).flatMap((issue): RulesetIssue[] => {
    if (missing && consequences.has(issue.code)) return []
    const [part, at, ...rest] = issue.path
    const original = typeof at === 'number' ? positions.get(String(part))?.[at] : undefined
    return [original === undefined ? issue : { ...issue, path: [String(part), original, ...rest] }]
  })
}

/** The parts that others refer to: when one of their items is broken, a reference to it is no problem of its own. */
const referred: readonly RulesetPart[] = [
  'dimensions',
  'ladders',
  'services',
  'sources',
  'conditions',
  'substances',
  'obligations',
]

const consequences: ReadonlySet<string> = new Set(['unknown-reference', 'missing-ladder', 'scale-mismatch'])

function isScalar(key: string | number | undefined): boolean {
  return ['id', 'version', 'notice', 'minimumAge', 'treatmentHistory'].includes(String(key))
}
