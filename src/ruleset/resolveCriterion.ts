import type { Criterion } from './Criterion.ts'
import { lookUp } from './lookUp.ts'
import type { RulesetById } from './rulesetById.ts'

/** A criterion with names looked up: dimensions are places in a case, ratings are positions on their scale. */
export type ResolvedCriterion =
  | { readonly kind: 'at-least'; readonly place: number; readonly threshold: number }
  | { readonly kind: 'all'; readonly of: readonly ResolvedCriterion[] }
  | { readonly kind: 'any'; readonly of: readonly ResolvedCriterion[] }
  | { readonly kind: 'at-least-of'; readonly count: number; readonly of: readonly ResolvedCriterion[] }
  | ResolvedTotal

export interface ResolvedTotal {
  readonly kind: 'total'
  readonly places: readonly number[]
  readonly atLeast: number
}

/** Looks up the names of a criterion that has been checked. */
export function resolveCriterion(criterion: Criterion, byId: RulesetById): ResolvedCriterion {
  switch (criterion.kind) {
    case 'at-least': {
      const { position, ratings } = lookUp(byId.dimensions, criterion.dimension)
      return {
        kind: 'at-least',
        place: position,
        threshold: lookUp(ratings, criterion.rating),
      }
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
        places: criterion.dimensions.map((id) => lookUp(byId.dimensions, id).position),
        atLeast: criterion.atLeast,
      }
  }
}
