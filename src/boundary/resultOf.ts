import { issueOf } from './Issue.ts'
import { isObject } from './isObject.ts'
import type { Shape } from './Shape.ts'

/**
 * Something that another function of this library returned, or a copy of it that has been through JSON. What was made with
 * another ruleset, or another version of it, is told as that: neither its rungs nor its rules are known.
 */
export function resultOf<T>(
  { id, version }: { readonly id: string; readonly version: string },
  shape: Shape<T>,
): Shape<T> {
  return {
    ...shape,
    read(value, path, issues) {
      const made = isObject(value) ? value.ruleset : undefined
      if (!isObject(made) || (made.id === id && made.version === version))
        return shape.read(value, path, issues)
      issues.push(
        issueOf([...path, 'ruleset'], 'other-ruleset', `what was made with the ruleset ${id} ${version}`),
      )
      return undefined
    },
  }
}
