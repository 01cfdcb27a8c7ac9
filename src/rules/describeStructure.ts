import type * as z from 'zod/mini'
import type { PlainJsonIssue } from './copyPlainJson.ts'
import type { RulesetIssue } from './RulesetError.ts'

/** What could not be copied and what the schema refused, in our own codes and words. */
export function describeStructure(
  notJson: readonly PlainJsonIssue[],
  refused: readonly z.core.$ZodIssue[],
  value: unknown,
): RulesetIssue[] {
  const issues = notJson.map(
    ({ path, code, expected }): RulesetIssue => ({ path, code, message: `expected ${expected}` }),
  )
  // What could not be copied is absent from the copy: said once is enough.
  const said = new Set(issues.map(({ path }) => path.join('.')))
  return [
    ...issues,
    ...refused
      .flatMap((issue) => describeIssue(issue, value))
      .filter(({ path }) => !said.has(path.join('.'))),
  ]
}

function describeIssue(issue: z.core.$ZodIssue, value: unknown): RulesetIssue[] {
  const path = issue.path as (string | number)[]
  const last = path.at(-1)
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(value, path) === undefined
        ? [{ path, code: 'missing', message: `expected ${issue.expected}, but there is nothing` }]
        : [{ path, code: 'invalid-type', message: `expected ${issue.expected}` }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown-key',
        message: 'there is no such key',
      }))
    case 'too_small':
      if (last === 'of' || (last === 'dimensions' && path.length > 1))
        return [{ path, code: 'empty-condition', message: 'a condition needs something to hold' }]
      return [{ path, code: 'invalid-value', message: `expected at least ${issue.minimum}` }]
    case 'too_big':
      return [{ path, code: 'too-large', message: `expected at most ${issue.maximum}` }]
    case 'invalid_format':
      return last === 'version'
        ? [{ path, code: 'invalid-value', message: 'expected a version such as 1.0.0' }]
        : [{ path, code: 'invalid-id', message: `expected an id that matches ${issue.pattern}` }]
    case 'invalid_value':
      if (valueAt(value, path) === undefined)
        return [
          {
            path,
            code: 'missing',
            message: `expected one of ${issue.values.join(', ')}, but there is nothing`,
          },
        ]
      return [{ path, code: 'invalid-value', message: `expected one of ${issue.values.join(', ')}` }]
    default:
      return [{ path, code: 'invalid-value', message: 'expected one of the kinds that the language has' }]
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, key) => (Object(part) as Record<string | number, unknown>)[key], value)
}
