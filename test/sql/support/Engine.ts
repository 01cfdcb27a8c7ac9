/** An SQL engine with the table `intakes`: the number `member` and one text column per dimension. */
export interface Engine {
  /** The rows of a result, in order of their first column, every value as text and NULL as null. */
  readonly query: (sql: string) => Promise<(string | null)[][]>
  readonly close: () => Promise<void>
}

/** Text of whatever an engine returns. */
export function texts(rows: readonly (readonly unknown[])[]): (string | null)[][] {
  return rows.map((row) => row.map((value) => (value === null || value === undefined ? null : String(value))))
}

/** The definition of the table, in the engine's words for the types. */
export function tableOf(columns: readonly string[], text: string, integer: string): string {
  return [`member ${integer}`, ...columns.map((name) => `${name} ${text}`)].join(', ')
}
