import type { AdultRuleset } from '../adult/adultCore.ts'
import { listOf } from '../boundary/collections.ts'
import { boolean, oneOf, text } from '../boundary/leaves.ts'
import { optionsOf, recordOf } from '../boundary/recordOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import type { DimensionId, Ruleset } from '../ruleset/Ruleset.ts'
import { type Dialect, dialects } from './Dialect.ts'

/** What `toSql` is told about the table and the engine. */
export interface SqlOptions<R extends Ruleset = AdultRuleset> {
  readonly dialect: Dialect
  /** The table or view with one row per case; a list for a name of several parts, such as schema and table. */
  readonly table: string | readonly string[]
  /**
   * The column of each dimension, where it is not called as the dimension is.
   *
   * @defaultValue Every column is called as its dimension is.
   */
  readonly columns?: { readonly [D in DimensionId<R>]?: string }
  /**
   * Columns that are passed on as they are, such as a person's key.
   *
   * @defaultValue None.
   */
  readonly keep?: readonly string[]
  /**
   * How ratings stand in the table, and rungs in the result: as their codes, or as positions from 0.
   *
   * @defaultValue `'codes'`
   */
  readonly as?: 'codes' | 'positions'
  /**
   * Is there a column with the ids of the rules that fired?
   *
   * @defaultValue `false`
   */
  readonly reasons?: boolean
  /**
   * `readable` is for auditors: a line for each rule and ladder. `fast` gives the same columns with the same answers, by bits and
   * lists in which only its comments tell the rules: on DuckDB in a quarter of the time where nothing is open. The dialect `ansi`
   * does not have it, because the engines that it is for write bits and lists differently.
   *
   * @defaultValue `'readable'`
   */
  readonly form?: 'readable' | 'fast'
}

/** Which names are safe depends on the dialect, so that is checked when all of them are known. */
const name = text({ pattern: /^/, expected: 'a name' })

const parts = listOf(name, 10, { least: 1 })

const table: Shape<string | readonly string[]> = {
  kind: 'anything',
  expected: ['a name, or a list of its parts'],
  read: (value, path, issues) => (Array.isArray(value) ? parts : name).read(value, path, issues),
}

/** What the options look like, by the dimensions of a ruleset. */
export function sqlOptionsShape({ dimensions }: Ruleset): Shape<SqlOptions<Ruleset>> {
  return optionsOf<SqlOptions<Ruleset>>(
    {
      dialect: oneOf(dialects),
      table,
      columns: recordOf<{ readonly [dimension: string]: string }>(
        Object.fromEntries(dimensions.map(({ id }) => [id, name])),
      ),
      keep: listOf(name, 1_000),
      as: oneOf(['codes', 'positions']),
      reasons: boolean,
      form: oneOf(['readable', 'fast']),
    },
    ['dialect', 'table'],
  )
}
