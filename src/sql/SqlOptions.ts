import type { AdultRuleset } from '../adult/adult.ts'
import type { DimensionId, Ruleset } from '../rules/Ruleset.ts'
import { type Dialect, dialects, quotes } from './Dialect.ts'
import { SqlError } from './SqlError.ts'

/** What `toSql` is told about the table and the engine. */
export interface SqlOptions<R extends Ruleset = AdultRuleset> {
  readonly dialect: Dialect
  /** The table or view with one row per case; a list for a name of several parts, such as schema and table. */
  readonly table: string | readonly string[]
  /** The column of each dimension, where it is not called as the dimension is. */
  readonly columns?: { readonly [D in DimensionId<R>]?: string }
  /** Columns that are passed on as they are, such as a person's key. */
  readonly keep?: readonly string[]
  /** How ratings stand in the table, and rungs in the result: as their codes (as a rule), or as positions from 0. */
  readonly as?: 'codes' | 'positions'
  /** Add a column with the ids of the rules that fired. */
  readonly reasons?: boolean
}

/** Options that have been checked: every name in them can be quoted. */
export interface CheckedSqlOptions {
  readonly quote: (name: string) => string
  /** Quoted. */
  readonly table: string
  /** Its name, if that has one part only. */
  readonly tableName: string | undefined
  /** By dimension, not quoted. */
  readonly columns: ReadonlyMap<string, string>
  readonly keep: readonly { readonly name: string; readonly quoted: string }[]
  readonly as: 'codes' | 'positions'
  readonly reasons: boolean
}

const known = ['dialect', 'table', 'columns', 'keep', 'as', 'reasons']

/** @throws {@link SqlError} */
export function checkSqlOptions(options: unknown, ruleset: Ruleset): CheckedSqlOptions {
  const given = recordAt(options, [])
  for (const [position, key] of Object.keys(given).entries())
    if (!known.includes(key)) throw new SqlError('unknown-option', [position], `one of ${known.join(', ')}`)
  const dialect = dialects.find((name) => name === given.dialect)
  if (dialect === undefined)
    throw new SqlError('unknown-dialect', ['dialect'], `one of ${dialects.join(', ')}`)
  const named = (name: unknown, path: readonly (string | number)[]) => {
    if (typeof name !== 'string') throw new SqlError('invalid-type', path, 'a name')
    const quoted = quotes[dialect](name)
    if (quoted === undefined) throw new SqlError('unsafe-name', path, nameRule(dialect))
    return { name, quoted }
  }
  const columns = recordAt(given.columns ?? {}, ['columns'])
  const dimensions = ruleset.dimensions.map(({ id }) => id)
  for (const [position, key] of Object.keys(columns).entries())
    if (!dimensions.includes(key))
      throw new SqlError('unknown-dimension', ['columns', position], 'a dimension of the ruleset')
  const parts = partsOf(given.table).map((part) => named(part, ['table']))
  return {
    quote: (name) => named(name, []).quoted,
    table: parts.map(({ quoted }) => quoted).join('.'),
    tableName: parts.length === 1 ? parts[0]?.name : undefined,
    columns: new Map(
      dimensions.map((id) => [
        id,
        named(Object.hasOwn(columns, id) ? columns[id] : id, ['columns', id]).name,
      ]),
    ),
    keep: listAt(given.keep ?? [], ['keep']).map((name, position) => named(name, ['keep', position])),
    as: oneOf(given.as ?? 'codes', ['codes', 'positions'] as const, ['as']),
    reasons: oneOf(given.reasons ?? false, [true, false] as const, ['reasons']),
  }
}

function nameRule(dialect: Dialect): string {
  return dialect === 'ansi'
    ? 'at most 63 letters, digits and underscores, no digit first, and no reserved word'
    : '1 to 63 bytes without control characters'
}

function partsOf(table: unknown): readonly unknown[] {
  if (!Array.isArray(table)) return [table]
  if (table.length === 0) throw new SqlError('invalid-type', ['table'], 'a name, or a list of its parts')
  return table
}

function recordAt(value: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SqlError('invalid-type', path, 'an object')
  return { ...value }
}

function listAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (!Array.isArray(value)) throw new SqlError('invalid-type', path, 'a list of names')
  return value
}

function oneOf<T>(value: unknown, allowed: readonly T[], path: readonly string[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new SqlError('invalid-type', path, `one of ${allowed.join(', ')}`)
  return found
}
