import type { RulesetIssue } from '../boundary/RulesetError.ts'
import { alwaysTrue, findRating, unknownDimension } from './checkCriterion.ts'
import { lookUp } from './lookUp.ts'
import { type ListField, listFields, type Occasion } from './Occasion.ts'
import type { Ruleset } from './Ruleset.ts'
import type { RulesetById } from './rulesetById.ts'

type Path = readonly (string | number)[]

/** The part of a ruleset that an occasion may speak of. */
export type Vocabulary = Pick<Ruleset, ListField>

/** What is wrong with when a warning or a program focus applies. */
export function checkOccasion(
  occasion: Occasion,
  byId: RulesetById,
  vocabulary: Vocabulary,
  path: Path,
): RulesetIssue[] {
  switch (occasion.kind) {
    case 'all':
    case 'any':
      return occasion.of.flatMap((part, position) =>
        checkOccasion(part, byId, vocabulary, [...path, 'of', position]),
      )
    case 'at-least':
    case 'at-most': {
      const position = findRating(occasion.dimension, occasion.rating, byId, path)
      if (typeof position !== 'number') return position
      const { ratings } = lookUp(byId.dimensions, occasion.dimension)
      const end = occasion.kind === 'at-least' ? 0 : ratings.size - 1
      return position === end ? [alwaysTrue([...path, 'rating'], 'every rating fits')] : []
    }
    case 'others-lowest':
      return byId.dimensions.has(occasion.dimension)
        ? []
        : [unknownDimension([...path, 'dimension'], occasion.dimension)]
    case 'unanswered':
      return checkField(occasion.field, byId, [...path, 'field'])
    case 'names-any':
    case 'names-none': {
      const known = new Set((vocabulary[occasion.field] ?? []).map(({ id }) => id))
      return occasion.terms.flatMap((term, position) =>
        known.has(term)
          ? []
          : [unknown([...path, 'terms', position], `there is no "${term}" among the ${occasion.field}`)],
      )
    }
    case 'answer-within':
      return checkRange(occasion, byId, path)
    case 'episode':
    case 'undated-episode':
      return []
  }
}

const otherFields: ReadonlySet<string> = new Set(['age', 'treatmentHistory', ...listFields])

function checkField(field: string, byId: RulesetById, path: Path): RulesetIssue[] {
  if (otherFields.has(field)) return []
  const found = byId.dimensions.get(field)
  if (found === undefined) return [unknown(path, `an intake has no "${field}"`)]
  return found.dimension.derived === undefined
    ? []
    : [unknown(path, `"${field}" is not asked: it is derived from the treatment history`)]
}

function checkRange(
  { ladder, from, to }: Extract<Occasion, { kind: 'answer-within' }>,
  byId: RulesetById,
  path: Path,
): RulesetIssue[] {
  const rungs = byId.ladders.get(ladder)?.rungs
  if (rungs === undefined) return [unknown([...path, 'ladder'], `there is no ladder "${ladder}"`)]
  const issues: RulesetIssue[] = []
  const low = rungs.get(from)
  const high = rungs.get(to)
  if (low === undefined) issues.push(unknown([...path, 'from'], `"${ladder}" has no rung "${from}"`))
  if (high === undefined) issues.push(unknown([...path, 'to'], `"${ladder}" has no rung "${to}"`))
  // Nothing is above what is not there.
  if (Number(low) > Number(high))
    issues.push({ path, code: 'never-true', message: `"${from}" is above "${to}"` })
  return issues
}

function unknown(path: Path, message: string): RulesetIssue {
  return { path, code: 'unknown-reference', message }
}
