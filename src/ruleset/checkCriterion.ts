import type { RulesetIssue } from '../boundary/RulesetError.ts'
import type { Criterion } from './Criterion.ts'
import type { RulesetById } from './rulesetById.ts'

type Path = readonly (string | number)[]

/**
 * What is wrong with a rule's criterion.
 *
 * Where nothing is, the criterion fails for the case of least need and holds for the case of most need. That follows
 * by induction: it is checked of `at-least` and `total`, and `all`, `any` and `at-least-of` (with a count from one to
 * the number of its parts) hand it on.
 */
export function checkCriterion(criterion: Criterion, byId: RulesetById, path: Path): RulesetIssue[] {
  switch (criterion.kind) {
    case 'at-least':
      return checkRating(criterion, byId, path)
    case 'at-least-of': {
      const parts = checkParts(criterion.of, byId, path)
      const count = [...path, 'count']
      if (criterion.count < 1) return [...parts, alwaysTrue(count, 'none of its criteria is needed')]
      if (criterion.count > criterion.of.length)
        return [...parts, neverTrue(count, 'it asks for more criteria than it has')]
      return parts
    }
    case 'total':
      return checkTotal(criterion, byId, path)
    case 'all':
    case 'any':
      return checkParts(criterion.of, byId, path)
  }
}

function checkParts(parts: readonly Criterion[], byId: RulesetById, path: Path): RulesetIssue[] {
  return parts.flatMap((part, position) => checkCriterion(part, byId, [...path, 'of', position]))
}

function checkRating(
  { dimension, rating }: { readonly dimension: string; readonly rating: string },
  byId: RulesetById,
  path: Path,
): RulesetIssue[] {
  const position = findRating(dimension, rating, byId, path)
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
  byId: RulesetById,
  path: Path,
): number | RulesetIssue[] {
  const found = byId.dimensions.get(dimension)
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
  { dimensions, atLeast }: Extract<Criterion, { kind: 'total' }>,
  byId: RulesetById,
  path: Path,
): RulesetIssue[] {
  const issues: RulesetIssue[] = []
  const seen = new Set<string>()
  let most = 0
  dimensions.forEach((dimension, position) => {
    const at = [...path, 'dimensions', position]
    const found = byId.dimensions.get(dimension)
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
