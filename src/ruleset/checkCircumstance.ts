import type { RulesetIssue } from '../boundary/RulesetError.ts'
import type { Circumstance } from './Circumstance.ts'
import { alwaysTrue, findRating, unknownDimension } from './checkCondition.ts'
import type { RulesetIndex } from './indexRuleset.ts'
import { lookUp } from './lookUp.ts'
import type { Ruleset } from './Ruleset.ts'

type Path = readonly (string | number)[]

/** The part of a ruleset that a circumstance may speak of. */
export type Vocabulary = Pick<Ruleset, 'conditions' | 'substances' | 'obligations'>

/** What is wrong with when a warning or a program focus applies. */
export function checkCircumstance(
  circumstance: Circumstance,
  index: RulesetIndex,
  vocabulary: Vocabulary,
  path: Path,
): RulesetIssue[] {
  switch (circumstance.kind) {
    case 'all':
    case 'any':
      return circumstance.of.flatMap((part, position) =>
        checkCircumstance(part, index, vocabulary, [...path, 'of', position]),
      )
    case 'at-least':
    case 'at-most': {
      const position = findRating(circumstance.dimension, circumstance.rating, index, path)
      if (typeof position !== 'number') return position
      const { ratings } = lookUp(index.dimensions, circumstance.dimension)
      const end = circumstance.kind === 'at-least' ? 0 : ratings.size - 1
      return position === end ? [alwaysTrue([...path, 'rating'], 'every rating fits')] : []
    }
    case 'others-lowest':
      return index.dimensions.has(circumstance.dimension)
        ? []
        : [unknownDimension([...path, 'dimension'], circumstance.dimension)]
    case 'unanswered':
      return checkField(circumstance.field, index, [...path, 'field'])
    case 'names-any':
    case 'names-none': {
      const known = new Set(vocabulary[circumstance.field].map(({ id }) => id))
      return circumstance.terms.flatMap((term, position) =>
        known.has(term)
          ? []
          : [unknown([...path, 'terms', position], `there is no "${term}" among the ${circumstance.field}`)],
      )
    }
    case 'answer-within':
      return checkRange(circumstance, index, path)
    case 'episode':
    case 'undated-episode':
      return []
  }
}

const otherFields: ReadonlySet<string> = new Set([
  'age',
  'treatmentHistory',
  'conditions',
  'substances',
  'obligations',
])

function checkField(field: string, index: RulesetIndex, path: Path): RulesetIssue[] {
  if (otherFields.has(field)) return []
  const found = index.dimensions.get(field)
  if (found === undefined) return [unknown(path, `an intake has no "${field}"`)]
  return found.dimension.derived === undefined
    ? []
    : [unknown(path, `"${field}" is not asked: it is derived from the treatment history`)]
}

function checkRange(
  { ladder, from, to }: Extract<Circumstance, { kind: 'answer-within' }>,
  index: RulesetIndex,
  path: Path,
): RulesetIssue[] {
  const rungs = index.ladders.get(ladder)?.rungs
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
