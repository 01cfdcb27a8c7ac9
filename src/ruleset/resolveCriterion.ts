import type { Criterion } from './Criterion.ts'
import { lookUp } from './lookUp.ts'
import type { RulesetById } from './rulesetById.ts'

/** A criterion with names looked up: dimensions are indices, ratings are positions on their scale. */
export type ResolvedCriterion =
  | { readonly kind: 'at-least'; readonly index: number; readonly threshold: number }
  | { readonly kind: 'all'; readonly of: readonly ResolvedCriterion[] }
  | { readonly kind: 'any'; readonly of: readonly ResolvedCriterion[] }
  | { readonly kind: 'at-least-of'; readonly count: number; readonly of: readonly ResolvedCriterion[] }
  | ResolvedTotal

export interface ResolvedTotal {
  readonly kind: 'total'
  readonly indices: readonly number[]
  readonly atLeast: number
}

/** Looks up the names of a criterion that has been checked. */
export function resolveCriterion(criterion: Criterion, byId: RulesetById): ResolvedCriterion {
  switch (criterion.kind) {
    case 'at-least': {
      const { index, ratings } = lookUp(byId.dimensions, criterion.dimension)
      return { kind: 'at-least', index, threshold: lookUp(ratings, criterion.rating) }
    }
    case 'all':
    case 'any':
      return { kind: criterion.kind, of: criterion.of.map((part) => resolveCriterion(part, byId)) }
    case 'at-least-of':
      return {
        kind: 'at-least-of',
        count: criterion.count,
        of: criterion.of.map((part) => resolveCriterion(part, byId)),
      }
    case 'total':
      return {
        kind: 'total',
        indices: criterion.dimensions.map((id) => lookUp(byId.dimensions, id).index),
        atLeast: criterion.atLeast,
      }
  }
}
