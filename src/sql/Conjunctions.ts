import type { Criterion } from '../ruleset/Criterion.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { RulesetById } from '../ruleset/rulesetById.ts'
import { type ColumnOf, predicate } from './predicate.ts'

/** What has to hold together: of each dimension, or of something counted, the least that it takes. */
export type Conjunction = ReadonlyMap<string, number>

/** A whole number that is worked out of a row, such as a total, written with the columns of the dimensions. */
export type Counted = (column: ColumnOf) => string

/** More than that, and a criterion is worked out as it stands: every one costs a bit. */
const most = 12

/** Makes criteria into conjunctions, one of which holds whenever the criterion does. */
export interface Conjunctions {
  readonly of: (criterion: Criterion) => readonly Conjunction[]
  /** What they count beside dimensions, by the name under which they ask for it. */
  readonly counted: ReadonlyMap<string, Counted>
}

export function createConjunctions(byId: RulesetById): Conjunctions {
  const counted = new Map<string, Counted>()

  /** What is counted alike has one name, so that the thresholds of one total are looked up together. */
  const counting = (sum: Counted, least: number): readonly Conjunction[] => {
    // No id of a dimension has parentheses.
    const name = `(${sum((dimension) => dimension)})`
    if (!counted.has(name)) counted.set(name, sum)
    return [new Map([[name, least]])]
  }

  const holding = (parts: readonly Criterion[]): Counted => {
    return (column) =>
      parts.map((part) => `CASE WHEN ${predicate(part, byId, column)} THEN 1 ELSE 0 END`).join(' + ')
  }

  const of = (criterion: Criterion): readonly Conjunction[] => {
    switch (criterion.kind) {
      case 'at-least': {
        const { ratings } = lookUp(byId.dimensions, criterion.dimension)
        return [new Map([[criterion.dimension, lookUp(ratings, criterion.rating)]])]
      }
      case 'total':
        return counting((column) => criterion.dimensions.map(column).join(' + '), criterion.atLeast)
      case 'at-least-of':
        return counting(holding(criterion.of), criterion.count)
      case 'any': {
        const found = criterion.of.flatMap(of)
        return found.length > most ? counting(holding([criterion]), 1) : found
      }
      case 'all': {
        const parts = criterion.of.map(of)
        if (parts.reduce((product, { length }) => product * length, 1) > most)
          return counting(holding([criterion]), 1)
        return parts.reduce((before, part) => before.flatMap((one) => part.map((other) => both(one, other))))
      }
    }
  }
  return { of, counted }
}

function both(one: Conjunction, other: Conjunction): Conjunction {
  const joined = new Map(one)
  for (const [asked, least] of other) joined.set(asked, Math.max(joined.get(asked) ?? 0, least))
  return joined
}
