import type { Condition } from './Condition.ts'
import type { RulesetIndex } from './indexRuleset.ts'
import { lookUp } from './lookUp.ts'

/** A condition with names looked up: dimensions are places in a case, ratings are positions on their scale. */
export type ResolvedCondition =
  | { readonly kind: 'at-least'; readonly place: number; readonly threshold: number }
  | { readonly kind: 'all'; readonly of: readonly ResolvedCondition[] }
  | { readonly kind: 'any'; readonly of: readonly ResolvedCondition[] }
  | { readonly kind: 'at-least-of'; readonly count: number; readonly of: readonly ResolvedCondition[] }
  | ResolvedTotal

export interface ResolvedTotal {
  readonly kind: 'total'
  readonly places: readonly number[]
  readonly atLeast: number
}

/** Looks up the names of a condition that has been checked. */
export function resolveCondition(condition: Condition, index: RulesetIndex): ResolvedCondition {
  switch (condition.kind) {
    case 'at-least': {
      const { position, ratings } = lookUp(index.dimensions, condition.dimension)
      return {
        kind: 'at-least',
        place: position,
        threshold: lookUp(ratings, condition.rating),
      }
    }
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map((part) => resolveCondition(part, index)) }
    case 'at-least-of':
      return {
        kind: 'at-least-of',
        count: condition.count,
        of: condition.of.map((part) => resolveCondition(part, index)),
      }
    case 'total':
      return {
        kind: 'total',
        places: condition.dimensions.map((id) => lookUp(index.dimensions, id).position),
        atLeast: condition.atLeast,
      }
  }
}
