import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { type ColumnOf, predicate } from './predicate.ts'
import { type SqlNames, snake } from './sqlNames.ts'

/** The ids of the rules that fire whatever the open questions answer; nothing where a rating is on no scale. */
export function firedRules({ rules, byId }: CompiledRuleset, made: SqlNames['made']): string {
  const column: ColumnOf = (id) => made(`${snake(id)}_least`)
  const ids = rules.map(
    ({ rule }) => `CASE WHEN ${predicate(rule.when, byId, column)} THEN '${rule.id} ' ELSE '' END`,
  )
  return `CASE WHEN ${made('invalid_dimension')} IS NULL THEN TRIM(\n    ${["''", ...ids].join('\n    || ')}\n  ) END`
}
