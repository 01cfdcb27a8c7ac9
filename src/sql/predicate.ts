import type { Condition } from '../ruleset/Condition.ts'
import type { RulesetIndex } from '../ruleset/indexRuleset.ts'
import { lookUp } from '../ruleset/lookUp.ts'

/** The column that holds a dimension's position, never NULL. */
export type ColumnOf = (dimension: string) => string

/** A condition as a search condition that an auditor can read: each threshold is named beside its position. */
export function predicate(condition: Condition, index: RulesetIndex, column: ColumnOf): string {
  const parts = (of: readonly Condition[]) => of.map((part) => predicate(part, index, column))
  switch (condition.kind) {
    case 'at-least': {
      const { ratings } = lookUp(index.dimensions, condition.dimension)
      return `${column(condition.dimension)} >= ${lookUp(ratings, condition.rating)} /* ${condition.rating} */`
    }
    case 'all':
      return `(${parts(condition.of).join(' AND ')})`
    case 'any':
      return `(${parts(condition.of).join(' OR ')})`
    case 'at-least-of':
      return `(${parts(condition.of)
        .map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`)
        .join(' + ')} >= ${condition.count})`
    case 'total':
      return `(${condition.dimensions.map(column).join(' + ')} >= ${condition.atLeast})`
  }
}
