import { issueOf, type Path } from '../boundary/Issue.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { UsageError, type UsageIssue } from '../boundary/UsageError.ts'
import type { CompiledRuleset } from '../ruleset/compileRuleset.ts'
import { lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { type Dialect, quotes } from './Dialect.ts'
import type { SqlOptions } from './SqlOptions.ts'

/** The names in a statement, each quoted as its dialect does. */
export interface SqlNames {
  readonly table: string
  /** The column of a dimension. */
  readonly column: (dimension: string) => string
  readonly keep: readonly string[]
  /** A name that the statement makes up. */
  readonly made: (name: string) => string
}

/** Engines fold the case of plain names in different directions, so made-up names have none. */
export function snake(id: string): string {
  return id.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/**
 * Quotes every name, after checking that it can be and that no two columns are called the same: engines that do not mind
 * would answer with either of them.
 *
 * @param more - Names that the statement makes up beside those of every form.
 * @throws {@link UsageError} (`unsafe-name`, `duplicate`) with every name that no statement can be written with, by its
 *   place.
 */
export function sqlNames(
  compiled: CompiledRuleset,
  options: SqlOptions<Ruleset>,
  more: readonly string[],
): SqlNames {
  const { dialect, table, columns = {}, keep = [] } = options
  const issues: UsageIssue[] = []
  const refuse = (path: Path, code: 'unsafe-name' | 'duplicate', expected: string): void => {
    // Of one dimension several names are made.
    if (issues.some((issue) => issue.path === path)) return
    issues.push(issueOf(path, code, expected))
  }
  const quoted = (name: string, path: Path): string => {
    const safe = quotes[dialect](name)
    if (safe === undefined) refuse(path, 'unsafe-name', nameRule(dialect))
    return safe ?? ''
  }
  const made = new Map<string, string>()
  const makers = new Map<string, MadeName['part']>()
  for (const { name, path, part } of madeNames(compiled, options, more)) {
    const isOfDimension = part === 'ladders' && makers.get(name) === 'dimensions'
    if (made.has(name)) refuse(path, 'duplicate', isOfDimension ? otherLadder : otherCase)
    made.set(name, quoted(name, path))
    makers.set(name, part)
  }
  const taken = new Set(made.keys())
  const own = 'a name that the statement does not make up itself'
  const at: Path = ['options', 'table']
  const parts =
    typeof table === 'string'
      ? [{ name: table, path: at }]
      : table.map((name, position) => ({ name, path: [...at, position] }))
  const written = parts.map(({ name, path }) => {
    if (parts.length === 1 && taken.has(name.toLowerCase())) refuse(path, 'duplicate', own)
    return quoted(name, path)
  })
  const named = new Map(
    compiled.dimensions.map(({ id }) => {
      const name = ownValue(columns, id) ?? id
      const path = ['options', 'columns', id]
      if (taken.has(name.toLowerCase())) refuse(path, 'duplicate', own)
      return [id, quoted(name, path)]
    }),
  )
  for (const id of twiceRead(compiled.dimensions, columns))
    refuse(['options', 'columns', id], 'duplicate', 'a column that no other dimension is read from')
  const kept = keep.map((name, position) => {
    const path = ['options', 'keep', position]
    const folded = name.toLowerCase()
    if (taken.has(folded)) refuse(path, 'duplicate', 'a name that no other column of the result has')
    taken.add(folded)
    return quoted(name, path)
  })
  if (issues.length > 0) throw new UsageError(issues)
  return {
    table: written.join('.'),
    column: (dimension) => lookUp(named, dimension),
    keep: kept,
    made: (name) => lookUp(made, name),
  }
}

const otherCase = 'dimensions and ladders that differ in snake case too'

const otherLadder =
  'an id whose columns in the result are none that are made of a dimension; the option columns names those of the table only'

/**
 * The dimensions that would be read from a column of another one, where an engine that folds case would look: those whose column
 * the caller named, if any did.
 */
function twiceRead(
  dimensions: CompiledRuleset['dimensions'],
  columns: NonNullable<SqlOptions<Ruleset>['columns']>,
): readonly string[] {
  const readers = new Map<string, string[]>()
  for (const { id } of dimensions) {
    const column = (ownValue(columns, id) ?? id).toLowerCase()
    readers.set(column, [...(readers.get(column) ?? []), id])
  }
  return [...readers.values()].flatMap((ids) => {
    if (ids.length === 1) return []
    const named = ids.filter((id) => ownValue(columns, id) !== undefined)
    return named.length > 0 ? named : ids.slice(1)
  })
}

interface MadeName {
  readonly name: string
  readonly part: 'options' | 'dimensions' | 'ladders'
  /** What it is made of. */
  readonly path: Path
}

function madeNames(
  { dimensions, ladders }: CompiledRuleset,
  { reasons = false }: SqlOptions<Ruleset>,
  more: readonly string[],
): MadeName[] {
  const of = (
    part: 'dimensions' | 'ladders',
    items: readonly { readonly id: string }[],
    kinds: readonly string[],
  ) =>
    items.flatMap(({ id }, position) => {
      const path = ['ruleset', part, position, 'id']
      return kinds.map((kind) => ({ name: `${snake(id)}_${kind}`, path, part }))
    })
  return [
    ...['rated_', 'bounded_', 'invalid_dimension', ...(reasons ? ['fired_rules'] : []), ...more].map(
      (name) => ({
        name,
        path: ['options'],
        part: 'options' as const,
      }),
    ),
    ...of('dimensions', dimensions, ['position', 'least', 'most']),
    ...of('ladders', ladders, ['at_least', 'at_most']),
  ]
}

function nameRule(dialect: Dialect): string {
  return dialect === 'ansi'
    ? 'at most 63 letters, digits and underscores, no digit first, and no reserved word'
    : '1 to 63 bytes without control characters'
}
