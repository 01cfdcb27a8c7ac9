import type { RulesetIssue } from '../boundary/RulesetError.ts'
import type { Condition } from './Condition.ts'
import type { RulesetIndex } from './indexRuleset.ts'

type Path = readonly (string | number)[]

/**
 * What is wrong with a rule's condition.
 *
 * Where nothing is, the condition fails for the case of least need and holds for the case of most need. That follows
 * by induction: it is checked of `at-least` and `total`, and `all`, `any` and `at-least-of` (with a count from one to
 * the number of its parts) hand it on.
 */
export function checkCondition(condition: Condition, index: RulesetIndex, path: Path): RulesetIssue[] {
  switch (condition.kind) {
    case 'at-least':
      return checkRating(condition, index, path)
    case 'at-least-of': {
      const parts = checkParts(condition.of, index, path)
      const count = [...path, 'count']
      if (condition.count < 1) return [...parts, alwaysTrue(count, 'none of its conditions is needed')]
      if (condition.count > condition.of.length)
        return [...parts, neverTrue(count, 'it asks for more conditions than it has')]
      return parts
    }
    case 'total':
      return checkTotal(condition, index, path)
    case 'all':
    case 'any':
      return checkParts(condition.of, index, path)
  }
}

function checkParts(parts: readonly Condition[], index: RulesetIndex, path: Path): RulesetIssue[] {
  return parts.flatMap((part, position) => checkCondition(part, index, [...path, 'of', position]))
}

function checkRating(
  { dimension, rating }: { readonly dimension: string; readonly rating: string },
  index: RulesetIndex,
  path: Path,
): RulesetIssue[] {
  const position = findRating(dimension, rating, index, path)
  if (typeof position !== 'number') return position
  if (position > 0) return []
  return [
    {
      path: [...path, 'rating'],
      code: 'lowest-rating',
      message: `"${rating}" is the lowest rating of "${dimension}", so this is always true`,
    },
  ]
}

/** The rating's position, or why there is none. */
export function findRating(
  dimension: string,
  rating: string,
  index: RulesetIndex,
  path: Path,
): number | RulesetIssue[] {
  const found = index.dimensions.get(dimension)
  if (found === undefined) return [unknownDimension([...path, 'dimension'], dimension)]
  return (
    found.ratings.get(rating) ?? [
      {
        path: [...path, 'rating'],
        code: 'unknown-reference',
        message: `"${dimension}" has no rating "${rating}"`,
      },
    ]
  )
}

export function unknownDimension(path: Path, dimension: string): RulesetIssue {
  return { path, code: 'unknown-reference', message: `there is no dimension "${dimension}"` }
}

function checkTotal(
  { dimensions, atLeast }: Extract<Condition, { kind: 'total' }>,
  index: RulesetIndex,
  path: Path,
): RulesetIssue[] {
  const issues: RulesetIssue[] = []
  const seen = new Set<string>()
  let most = 0
  dimensions.forEach((dimension, position) => {
    const at = [...path, 'dimensions', position]
    const found = index.dimensions.get(dimension)
    if (found === undefined) issues.push(unknownDimension(at, dimension))
    else most += found.dimension.ratings.length - 1
    if (seen.has(dimension))
      issues.push({
        path: at,
        code: 'duplicate-dimension',
        message: `"${dimension}" is counted twice in one total`,
      })
    seen.add(dimension)
  })
  if (atLeast < 1) issues.push(alwaysTrue([...path, 'atLeast'], 'every total is at least this'))
  // With a dimension missing or counted twice, the highest total is not known.
  else if (issues.length === 0 && atLeast > most)
    issues.push(neverTrue([...path, 'atLeast'], `the highest total is ${most}`))
  return issues
}

export function alwaysTrue(path: Path, why: string): RulesetIssue {
  return { path, code: 'always-true', message: `this is always true: ${why}` }
}

function neverTrue(path: Path, why: string): RulesetIssue {
  return { path, code: 'never-true', message: `this can never be true: ${why}` }
}
