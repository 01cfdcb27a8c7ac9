import { isObject } from '../boundary/isObject.ts'
import type { RulesetIssue } from '../boundary/RulesetError.ts'
import { idLength, idPattern } from './names.ts'
import type { RulesetPart } from './Ruleset.ts'

const itemNames: Readonly<Record<RulesetPart, string>> = {
  dimensions: 'dimension',
  ladders: 'ladder',
  services: 'service',
  sources: 'source',
  rules: 'rule',
  warnings: 'warning',
  focus: 'focus',
  conditions: 'condition',
  substances: 'substance',
  obligations: 'obligation',
  circumstances: 'circumstance',
  examples: 'example',
}

/**
 * The issue, which says in which item it is: nobody counts to the 37th rule, and in a ruleset that was merged out of two a
 * position says nothing.
 *
 * @param value - The ruleset, which may be anything.
 */
export function withItemName(issue: RulesetIssue, value: unknown): RulesetIssue {
  const [part = '', position, key] = issue.path
  // What is wrong with an id is told by the id itself.
  if (position === undefined || key === 'id' || !isPart(part) || !isObject(value)) return issue
  const items = value[part]
  const item = Array.isArray(items) ? items[Number(position)] : undefined
  const id = isObject(item) ? item.id : undefined
  if (typeof id !== 'string' || id.length > idLength || !idPattern.test(id)) return issue
  return { ...issue, message: `in ${itemNames[part]} "${id}", ${issue.message}` }
}

function isPart(key: string | number): key is RulesetPart {
  return Object.hasOwn(itemNames, key)
}
