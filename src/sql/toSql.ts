import type { AdultRuleset } from '../adult/adultCore.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { oneLine } from '../documents/oneLine.ts'
import type { Criterion } from '../ruleset/Criterion.ts'
import { type CompiledRuleset, compileRuleset } from '../ruleset/compileRuleset.ts'
import type { Dimension } from '../ruleset/Dimension.ts'
import { defineRuleset } from '../ruleset/defineRuleset.ts'
import type { Ladder } from '../ruleset/Ladder.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { RulesetById } from '../ruleset/rulesetById.ts'
import { type SqlOptions, sqlOptionsShape } from './SqlOptions.ts'
import { type SqlNames, snake, sqlNames, temporary } from './sqlNames.ts'

/** The bounds that what is unanswered leaves: everything open at its least need, or at its most. */
type Bound = 'least' | 'most'

/** How a rating stands in the table, and a rung in the result. */
type Writing = 'codes' | 'positions'

/**
 * Writes a ruleset as one SQL statement that answers for every row of a table, as `assess` does.
 *
 * The statement has a column per dimension to read: a rating code, or its position from 0; `NULL` where it is
 * unanswered. It returns two columns per ladder, `<ladder>_at_least` and `<ladder>_at_most` (the name of the ladder in
 * snake case): the lowest and the highest rung that is possible; they are equal where nothing that is open can change the
 * answer. A rating that is not on its scale makes all of them `NULL`, and `invalid_dimension` names the first such
 * dimension. Derived dimensions are columns like the others: what the treatment history says is worked out before.
 *
 * @param ruleset - The shipped `adult` one, or one of your own.
 * @param options - See {@link SqlOptions}. With `reasons`, the column `fired_rules` lists the ids of the rules that fire
 *   whatever the open questions answer, in the ruleset's order, with a space between them.
 * @returns One `SELECT` without a semicolon at its end.
 * @throws {@link RulesetError} (`invalid-ruleset`); {@link UsageError} (`invalid-usage`), which repeats no name that it was
 *   given: `unsafe-name` for one that the dialect cannot quote, `duplicate` for one that there would be twice, two dimensions that would be read from one column among them.
 *
 * @example
 * ```ts
 * import { adult } from 'level-of-care'
 * import { toSql } from 'level-of-care/sql'
 *
 * const sql = toSql(adult, { dialect: 'ansi', table: 'intakes', keep: ['member_id'] })
 * sql.includes('AS level_at_least') // true
 * ```
 */
export function toSql<const R extends Ruleset = AdultRuleset>(ruleset: R, options: SqlOptions<R>): string {
  const compiled = compileRuleset(defineRuleset<Ruleset>(ruleset))
  const given = readOptions(options, sqlOptionsShape(compiled.ruleset))
  const { as = 'codes', reasons = false } = given
  const names = sqlNames(compiled, given)
  const { keep, made } = names
  const { dimensions, ladders } = compiled
  const invalid = made('invalid_dimension')
  const rated = dimensions.map(
    (dimension) => `${position(dimension, as, names)} AS ${made(`${snake(dimension.id)}_position`)}`,
  )
  const bounded = (['least', 'most'] as const).flatMap((bound) =>
    dimensions.map(({ id, ratings }) => {
      const open = bound === 'least' ? 0 : ratings.length - 1
      return `COALESCE(${made(`${snake(id)}_position`)}, ${open}) AS ${made(`${snake(id)}_${bound}`)}`
    }),
  )
  const answers = ladders.flatMap((ladder) => [
    `${answer(ladder, 'least', compiled, as, made)} AS ${made(`${snake(ladder.id)}_at_least`)}`,
    `${answer(ladder, 'most', compiled, as, made)} AS ${made(`${snake(ladder.id)}_at_most`)}`,
  ])
  const fired = reasons ? [`${firedRules(compiled, made)} AS ${made('fired_rules')}`] : []
  // Otherwise PostgreSQL would work out a position anew wherever it is compared: fifteen times as long, with reasons.
  const fence = given.dialect === 'postgresql' ? ['OFFSET 0'] : []
  const step = (columns: readonly string[], table: string) => [select(columns, table), ...fence]
  const [ratedTable, boundedTable] = [made(temporary[0]), made(temporary[1])]
  return [
    `-- ${headline(compiled.ruleset)}`,
    `WITH ${ratedTable} AS (`,
    ...step([...keep, ...rated, `${firstInvalid(dimensions, as, names)} AS ${invalid}`], names.table),
    `), ${boundedTable} AS (`,
    ...step([...keep, invalid, ...bounded], ratedTable),
    ')',
    select([...keep, ...answers, ...fired, invalid], boundedTable),
  ].join('\n')
}

function select(columns: readonly string[], table: string): string {
  return `SELECT\n${columns.map((column) => `  ${column}`).join(',\n')}\nFROM ${table}`
}

/** How a rating stands in the table. */
function written(as: Writing, code: string, position: number): string {
  // Codes consist of letters, digits and hyphens, so nothing in them needs an escape.
  return as === 'codes' ? `'${code}'` : String(position)
}

function position({ id, ratings }: Dimension, as: Writing, { column }: SqlNames): string {
  const whens = ratings.map(
    ({ code }, position) => `WHEN ${column(id)} = ${written(as, code, position)} THEN ${position}`,
  )
  return `CASE ${whens.join(' ')} END`
}

function firstInvalid(dimensions: readonly Dimension[], as: Writing, { column }: SqlNames): string {
  const whens = dimensions.map(({ id, ratings }) => {
    const allowed = ratings.map(({ code }, position) => written(as, code, position)).join(', ')
    return `    WHEN ${column(id)} NOT IN (${allowed}) THEN '${id}'`
  })
  return `CASE\n${whens.join('\n')}\n  END`
}

/** A `CASE` with the most intensive rung first, and one `WHEN` per rule. */
function answer(
  ladder: Ladder,
  bound: Bound,
  { rules, ladders, byId }: CompiledRuleset,
  as: Writing,
  made: SqlNames['made'],
): string {
  const place = ladders.indexOf(ladder)
  const column: ColumnOf = (id) => made(`${snake(id)}_${bound}`)
  const whens = ladder.rungs
    .map(({ code }, position) => ({ code, position }))
    .slice(1)
    .reverse()
    .flatMap(({ code, position }) =>
      rules
        .filter(({ floors }) => floors[place] === position)
        .map(
          ({ rule }) =>
            `    WHEN ${predicate(rule.when, byId, column)} THEN ${written(as, code, position)} /* ${rule.id} */`,
        ),
    )
  const lowest = written(as, String(ladder.rungs[0]?.code), 0)
  return [
    'CASE',
    `    WHEN ${made('invalid_dimension')} IS NOT NULL THEN NULL`,
    ...whens,
    `    ELSE ${lowest}\n  END`,
  ].join('\n')
}

function firedRules({ rules, byId }: CompiledRuleset, made: SqlNames['made']): string {
  const column: ColumnOf = (id) => made(`${snake(id)}_least`)
  const ids = rules.map(
    ({ rule }) => `CASE WHEN ${predicate(rule.when, byId, column)} THEN '${rule.id} ' ELSE '' END`,
  )
  return `CASE WHEN ${made('invalid_dimension')} IS NULL THEN TRIM(\n    ${["''", ...ids].join('\n    || ')}\n  ) END`
}

/** One line, whatever the notice holds: behind a line break it would no longer be a comment. */
function headline({ id, version, notice }: Ruleset): string {
  return oneLine([`Ruleset ${id} ${version}.`, ...(notice === undefined ? [] : [notice])].join(' '))
}

/** The column that holds a dimension's position, never NULL. */
type ColumnOf = (dimension: string) => string

/** A criterion as a search condition that an auditor can read: each threshold is named beside its position. */
function predicate(criterion: Criterion, byId: RulesetById, column: ColumnOf): string {
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
