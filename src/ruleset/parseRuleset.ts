import { copyPlainJson, type PlainJsonLimits } from '../boundary/copyPlainJson.ts'
import { issueOf } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import { RulesetError, type RulesetIssue } from '../boundary/RulesetError.ts'
import { refuseMissing, type Shape } from '../boundary/Shape.ts'
import { checkRuleset } from './checkRuleset.ts'
import { deepFreeze } from './deepFreeze.ts'
import { listFields } from './Occasion.ts'
import { type Ruleset, type RulesetPart, rulesetParts } from './Ruleset.ts'
import { rulesetShape } from './rulesetShape.ts'
import { withItemName } from './withItemName.ts'

/** How much of a ruleset is read: far more than anybody can review. */
export const rulesetLimits: PlainJsonLimits = { depth: 64, values: 200_000, stringLength: 10_000 }

/**
 * Reads a ruleset from plain JSON and checks all of it.
 *
 * @param json - A ruleset as JSON would hold it (parsed, not a string).
 * @returns A deeply frozen copy, so that nobody can change a ruleset that has been checked; what was returned from here
 *   before is returned as it is.
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
  const read = readRuleset(json)
  if (read instanceof RulesetError) throw read
  return read
}

/** The same, with what is wrong as an answer. */
export function readRuleset(json: unknown): Ruleset | RulesetError {
  if (isChecked(json)) return json
  const { value, issues } = readStructure(json, rulesetShape)
  const all = [...issues, ...checkSoundParts(value, issues)]
  if (all.length > 0) return new RulesetError(all.map((issue) => withItemName(issue, value)))
  const ruleset = deepFreeze(value as Ruleset)
  checked.add(ruleset)
  return ruleset
}

/** What was returned from here is frozen, so it is as sound as it was. */
const checked = new WeakSet<object>()

function isChecked(value: unknown): value is Ruleset {
  return typeof value === 'object' && value !== null && checked.has(value)
}

/** What has been copied and looked at by a shape. What is wrong is in the copy all the same. */
export interface ReadStructure {
  readonly value: unknown
  readonly issues: readonly RulesetIssue[]
  /** Does the copy have the shape, but for what could not be copied and may be absent? */
  readonly hasShape: boolean
}

/** Copies rules, or a part of them, and checks the copy against a shape. */
export function readStructure(json: unknown, shape: Shape): ReadStructure {
  const { value, issues: notJson } = copyPlainJson(json, rulesetLimits)
  const issues: RulesetIssue[] = notJson.map(({ path, code, expected }) => issueOf(path, code, expected))
  // What could not be copied is absent from the copy: said once is enough.
  const said = new Set(issues.map(({ path }) => path.join('.')))
  const found: RulesetIssue[] = []
  if (value === undefined) refuseMissing(shape, [], found)
  else shape.read(value, [], found)
  return {
    value,
    issues: [...issues, ...found.filter(({ path }) => !said.has(path.join('.')))],
    hasShape: found.length === 0,
  }
}

/** The other checks, over what has a sound structure, so that one slip does not hide the rest. */
function checkSoundParts(value: unknown, structure: readonly RulesetIssue[]): RulesetIssue[] {
  if (structure.length === 0) return checkRuleset(value as Ruleset)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const given = value as Readonly<Record<string, unknown>>
  const broken = new Set(structure.map(({ path: [part, position] }) => `${part}.${position}`))
  const kept = new Map<string, readonly number[]>()
  const passedOver = new Map<RulesetPart, ReadonlySet<unknown> | 'all'>()
  const sound: Record<string, unknown> = { ...given }
  for (const part of rulesetParts) {
    // A part that is refused as a whole may hold anything.
    const isWhole = !structure.some(({ path }) => path.length === 1 && path[0] === part)
    const items: readonly unknown[] = isWhole ? ((given[part] ?? []) as readonly unknown[]) : []
    const isSound = (position: number) => !broken.has(`${part}.${position}`)
    const positions = [...items.keys()].filter(isSound)
    passedOver.set(
      part,
      isWhole ? new Set(items.filter((_, position) => !isSound(position)).map(idOf)) : 'all',
    )
    kept.set(part, positions)
    sound[part] = positions.map((position) => items[position])
  }
  const isPassedOver: IsPassedOver = (part, id) => {
    const ids = passedOver.get(part)
    return ids === 'all' || ids?.has(id) === true
  }
  return checkRuleset(sound as unknown as Ruleset)
    .filter((issue) => !followsFrom(isPassedOver, sound, issue))
    .map((issue) => {
      const [part, position, ...rest] = issue.path
      const original = kept.get(String(part))?.[Number(position)]
      return original === undefined ? issue : { ...issue, path: [String(part), original, ...rest] }
    })
}

/** The id of a broken item, if it can be read. */
function idOf(item: unknown): unknown {
  return isObject(item) ? item.id : undefined
}

/** Is the thing of this name there, and left out of the check because it is broken? */
type IsPassedOver = (part: RulesetPart, id: unknown) => boolean

/** Which parts the things at these keys refer to by id. */
const referred: ReadonlyMap<string | number, readonly RulesetPart[]> = new Map<
  string | number,
  readonly RulesetPart[]
>([
  ['adds', ['services']],
  ['sources', ['sources']],
  ['dimension', ['dimensions']],
  ['dimensions', ['dimensions']],
  ['field', ['dimensions']],
  ['terms', listFields],
  ['ladder', ['ladders']],
  ['source', ['sources']],
])

/** A reference to something that is left out here because it is broken is no problem of its own. */
function followsFrom(isPassedOver: IsPassedOver, ruleset: object, { code, path }: RulesetIssue): boolean {
  if (code === 'missing-ladder') return isPassedOver('ladders', 'level')
  // Without all of the rules nobody knows where a case is placed.
  if (code === 'broken-example') return true
  if (code !== 'unknown-reference') return false
  if (path[2] === 'raises') return isPassedOver('ladders', path[3])
  if (path[0] === 'examples') return isPassedOver(path[2] === 'ratings' ? 'dimensions' : 'ladders', path[3])
  const id = path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), ruleset)
  return path.some((step) => referred.get(step)?.some((part) => isPassedOver(part, id)))
}
