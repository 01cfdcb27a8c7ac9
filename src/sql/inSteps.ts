import type { Dialect } from './Dialect.ts'

/** A part of a statement that reads from one table, a column a line. */
function select(columns: readonly string[], table: string): string {
  return `SELECT\n${columns.map((column) => `  ${column}`).join(',\n')}\nFROM ${table}`
}

/** The lines of a statement of several steps, each of which reads from the one before: the first one from a table. */
export function inSteps(
  table: string,
  steps: readonly (readonly [name: string, columns: readonly string[]])[],
  last: readonly string[],
  dialect: Dialect,
): string[] {
  // Otherwise PostgreSQL would work out a position anew wherever it is compared: fifteen times as long, with reasons.
  const fence = dialect === 'postgresql' ? ['OFFSET 0'] : []
  const before = [table, ...steps.map(([name]) => name)]
  const parts = steps.flatMap(([name, columns], place) => [
    `${place === 0 ? 'WITH' : '),'} ${name} AS (`,
    select(columns, String(before[place])),
    ...fence,
  ])
  return [...parts, ')', select(last, String(before.at(-1)))]
}
