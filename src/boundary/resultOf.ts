import { issueOf } from './Issue.ts'
import { isObject } from './isObject.ts'
import type { Shape } from './Shape.ts'

/**
 * Something that another function of this library returned, or a copy of it that has been through JSON. What was made with
 * another ruleset, or another version of it, is told as that: neither its rungs nor its rules are known.
 *
 * @param within - The keys that lead to the part that names the ruleset, where that is not the result itself.
 */
export function resultOf<T>(
  { id, version }: { readonly id: string; readonly version: string },
  shape: Shape<T>,
  within: readonly string[] = [],
): Shape<T> {
  const keys = [...within, 'ruleset']
  return {
    ...shape,
    read(value, path, issues) {
      const made = keys.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value)
      if (!isObject(made) || (made.id === id && made.version === version))
        return shape.read(value, path, issues)
      issues.push(
        issueOf([...path, ...keys], 'other-ruleset', `what was made with the ruleset ${id} ${version}`),
      )
      return undefined
    },
  }
}
