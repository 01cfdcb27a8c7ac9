import type { AdultRuleset } from '../adult/adultCore.ts'
import { readOptions } from '../boundary/readArguments.ts'
import { UsageError } from '../boundary/UsageError.ts'
import { oneLine } from '../documents/oneLine.ts'
import { compileRuleset } from '../ruleset/compileRuleset.ts'
import { defineRuleset } from '../ruleset/defineRuleset.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { decisiveWays } from './decisiveWays.ts'
import { fastNames } from './FastColumns.ts'
import { fastStatement } from './fastStatement.ts'
import { readableStatement } from './readableStatement.ts'
import { type SqlOptions, sqlOptionsShape } from './SqlOptions.ts'
import { sqlNames } from './sqlNames.ts'

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
 *   given: `unsafe-name` for one that the dialect cannot quote, `duplicate` for one that there would be twice, two dimensions that would be read from one column among them;
 *   `not-applicable` for the form `fast` in the dialect `ansi`.
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
  const { as = 'codes', reasons = false, form = 'readable', dialect } = given
  const headed = (lines: readonly string[]) => [`-- ${headline(compiled.ruleset)}`, ...lines].join('\n')
  if (form === 'readable') {
    const names = sqlNames(compiled, given, [])
    return headed(readableStatement({ compiled, names, as, reasons }, dialect))
  }
  if (dialect === 'ansi') return refuseFast()
  const found = decisiveWays(compiled)
  const names = sqlNames(compiled, given, fastNames(found))
  return headed(fastStatement({ compiled, names, as, reasons }, found, dialect))
}

function refuseFast(): never {
  const message = 'there are no bits and lists that all engines of the dialect `ansi` write alike'
  throw new UsageError([{ path: ['options', 'form'], code: 'not-applicable', message }])
}

/** One line, whatever the notice holds: behind a line break it would no longer be a comment. */
function headline({ id, version, notice }: Ruleset): string {
  return oneLine([`Ruleset ${id} ${version}.`, ...(notice === undefined ? [] : [notice])].join(' '))
}
