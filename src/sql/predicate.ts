import type { Criterion } from '../ruleset/Criterion.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { RulesetById } from '../ruleset/rulesetById.ts'

/** The column that holds a dimension's position, never NULL. */
export type ColumnOf = (dimension: string) => string

/** A criterion as a search condition that an auditor can read: each threshold is named beside its position. */
export function predicate(criterion: Criterion, byId: RulesetById, column: ColumnOf): string {
  const parts = (of: readonly Criterion[]) => of.map((part) => predicate(part, byId, column))
  switch (criterion.kind) {
    case 'at-least': {
      const { ratings } = lookUp(byId.dimensions, criterion.dimension)
      return `${column(criterion.dimension)} >= ${lookUp(ratings, criterion.rating)} /* ${criterion.rating} */`
    }
    case 'all':
      return `(${parts(criterion.of).join(' AND ')})`
    case 'any':
      return `(${parts(criterion.of).join(' OR ')})`
    case 'at-least-of':
      return `(${parts(criterion.of)
        .map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`)
        .join(' + ')} >= ${criterion.count})`
    case 'total':
      return `(${criterion.dimensions.map(column).join(' + ')} >= ${criterion.atLeast})`
  }
}
