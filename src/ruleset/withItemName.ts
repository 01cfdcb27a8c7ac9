import { isObject } from '../boundary/isObject.ts'
import type { RulesetIssue } from '../boundary/RulesetError.ts'
import { idLength, idPattern } from './names.ts'
import { type RulesetPart, rulesetParts } from './Ruleset.ts'

/**
 * The issue, which says in which item it is: nobody counts to the 37th rule, and in a ruleset that was merged out of two a
 * position says nothing.
 *
 * @param value - The ruleset, which may be anything.
 */
export function withItemName(issue: RulesetIssue, value: unknown): RulesetIssue {
  const [first, position, key] = issue.path
  const part = rulesetParts.find((one) => one === first)
  // What is wrong with an id is told by the id itself.
  if (position === undefined || key === 'id' || part === undefined || !isObject(value)) return issue
  const items = value[part]
  const item = Array.isArray(items) ? items[Number(position)] : undefined
  const id = isObject(item) ? item.id : undefined
  if (typeof id !== 'string' || id.length > idLength || !idPattern.test(id)) return issue
  return { ...issue, message: `in ${itemName(part)} "${id}", ${issue.message}` }
}

/** What one item of a part is called: `focus` is called so, however many there are. */
function itemName(part: RulesetPart): string {
  return part === 'focus' ? part : part.slice(0, -1)
}
