import type { AdultRuleset } from '../adult/adult.ts'
import { type CompiledRuleset, compileRuleset } from '../rules/compileRuleset.ts'
import type { Dimension } from '../rules/Dimension.ts'
import { defineRuleset } from '../rules/defineRuleset.ts'
import type { Ladder } from '../rules/Ladder.ts'
import { lookUp } from '../rules/lookUp.ts'
import type { Ruleset } from '../rules/Ruleset.ts'
import { type ColumnOf, predicate } from './predicate.ts'
import { SqlError } from './SqlError.ts'
import { type CheckedSqlOptions, checkSqlOptions, type SqlOptions } from './SqlOptions.ts'

/** The bounds that what is unanswered leaves: everything open at its least need, or at its most. */
type Bound = 'least' | 'most'

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
 * @throws {@link RulesetError} (`invalid-ruleset`); {@link SqlError} (`unknown-option`, `unknown-dialect`,
 *   `unknown-dimension`, `invalid-type`, `unsafe-name`, `duplicate-name`), which repeats no name that it was given.
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
  const checked = checkSqlOptions(options, compiled.ruleset)
  const names = namesOf(compiled, checked)
  const { dimensions, ladders } = compiled
  const kept = checked.keep.map(({ quoted }) => quoted)
  const invalid = names('invalid_dimension')
  const rated = dimensions.map(
    (dimension) => `${position(dimension, checked)} AS ${names(`${snake(dimension.id)}_position`)}`,
  )
  const bounded = (['least', 'most'] as const).flatMap((bound) =>
    dimensions.map(({ id, ratings }) => {
      const open = bound === 'least' ? 0 : ratings.length - 1
      return `COALESCE(${names(`${snake(id)}_position`)}, ${open}) AS ${names(`${snake(id)}_${bound}`)}`
    }),
  )
  const answers = ladders.flatMap((ladder) => [
    `${answer(ladder, 'least', compiled, checked, names)} AS ${names(`${snake(ladder.id)}_at_least`)}`,
    `${answer(ladder, 'most', compiled, checked, names)} AS ${names(`${snake(ladder.id)}_at_most`)}`,
  ])
  const fired = checked.reasons ? [`${firedRules(compiled, names)} AS ${names('fired_rules')}`] : []
  const [ratedTable, boundedTable] = [names(temporary[0]), names(temporary[1])]
  return [
    `-- ${headline(compiled.ruleset)}`,
    `WITH ${ratedTable} AS (`,
    select([...kept, ...rated, `${firstInvalid(dimensions, checked)} AS ${invalid}`], checked.table),
    `), ${boundedTable} AS (`,
    select([...kept, invalid, ...bounded], ratedTable),
    ')',
    select([...kept, ...answers, ...fired, invalid], boundedTable),
  ].join('\n')
}

type Names = (name: string) => string

/** The two steps before the answer. */
const temporary = ['rated_', 'bounded_'] as const

/**
 * Quotes the names that the statement makes up, after checking that no two columns are called the same: engines that
 * do not mind would answer with either of them.
 */
function namesOf({ dimensions, ladders }: CompiledRuleset, options: CheckedSqlOptions): Names {
  const { quote, keep, columns, tableName, reasons } = options
  const made = [
    ...temporary,
    'invalid_dimension',
    ...(reasons ? ['fired_rules'] : []),
    ...dimensions.flatMap(({ id }) => ['position', 'least', 'most'].map((kind) => `${snake(id)}_${kind}`)),
    ...ladders.flatMap(({ id }) => ['at_least', 'at_most'].map((kind) => `${snake(id)}_${kind}`)),
  ]
  const taken = new Set<string>()
  for (const name of made) {
    if (taken.has(name))
      throw new SqlError('duplicate-name', [], 'dimensions and ladders that differ in snake case too')
    taken.add(name)
  }
  for (const [id, name] of columns)
    if (taken.has(name.toLowerCase()))
      throw new SqlError(
        'duplicate-name',
        ['columns', id],
        'a name that the statement does not make up itself',
      )
  if (tableName !== undefined && taken.has(tableName.toLowerCase()))
    throw new SqlError('duplicate-name', ['table'], 'a name that the statement does not make up itself')
  for (const [position, { name }] of keep.entries()) {
    const folded = name.toLowerCase()
    if (taken.has(folded))
      throw new SqlError(
        'duplicate-name',
        ['keep', position],
        'a name that no other column of the result has',
      )
    taken.add(folded)
  }
  return quote
}

/** Engines fold the case of plain names in different directions, so made-up names have none. */
function snake(id: string): string {
  return id.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function select(columns: readonly string[], table: string): string {
  return `SELECT\n${columns.map((column) => `  ${column}`).join(',\n')}\nFROM ${table}`
}

/** How a rating stands in the table. */
function written({ as }: CheckedSqlOptions, code: string, position: number): string {
  // Codes consist of letters, digits and hyphens, so nothing in them needs an escape.
  return as === 'codes' ? `'${code}'` : String(position)
}

function position({ id, ratings }: Dimension, options: CheckedSqlOptions): string {
  const column = options.quote(lookUp(options.columns, id))
  const whens = ratings.map(
    ({ code }, position) => `WHEN ${column} = ${written(options, code, position)} THEN ${position}`,
  )
  return `CASE ${whens.join(' ')} END`
}

function firstInvalid(dimensions: readonly Dimension[], options: CheckedSqlOptions): string {
  const whens = dimensions.map(({ id, ratings }) => {
    const allowed = ratings.map(({ code }, position) => written(options, code, position)).join(', ')
    return `    WHEN ${options.quote(lookUp(options.columns, id))} NOT IN (${allowed}) THEN '${id}'`
  })
  return `CASE\n${whens.join('\n')}\n  END`
}

/** A `CASE` with the most intensive rung first, and one `WHEN` per rule. */
function answer(
  ladder: Ladder,
  bound: Bound,
  { rules, ladders, index }: CompiledRuleset,
  options: CheckedSqlOptions,
  names: Names,
): string {
  const place = ladders.indexOf(ladder)
  const column: ColumnOf = (id) => names(`${snake(id)}_${bound}`)
  const whens = ladder.rungs
    .map(({ code }, position) => ({ code, position }))
    .slice(1)
    .reverse()
    .flatMap(({ code, position }) =>
      rules
        .filter(({ floors }) => floors[place] === position)
        .map(
          ({ rule }) =>
            `    WHEN ${predicate(rule.when, index, column)} THEN ${written(options, code, position)} /* ${rule.id} */`,
        ),
    )
  const lowest = written(options, String(ladder.rungs[0]?.code), 0)
  return [
    'CASE',
    `    WHEN ${names('invalid_dimension')} IS NOT NULL THEN NULL`,
    ...whens,
    `    ELSE ${lowest}\n  END`,
  ].join('\n')
}

function firedRules({ rules, index }: CompiledRuleset, names: Names): string {
  const column: ColumnOf = (id) => names(`${snake(id)}_least`)
  const ids = rules.map(
    ({ rule }) => `CASE WHEN ${predicate(rule.when, index, column)} THEN '${rule.id} ' ELSE '' END`,
  )
  return `CASE WHEN ${names('invalid_dimension')} IS NULL THEN TRIM(\n    ${["''", ...ids].join('\n    || ')}\n  ) END`
}

/** One line, whatever the notice holds: behind a line break it would no longer be a comment. */
function headline({ id, version, notice }: Ruleset): string {
  return [`Ruleset ${id} ${version}.`, ...(notice === undefined ? [] : [notice])]
    .join(' ')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
