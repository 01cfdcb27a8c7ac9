/** How a table of intakes is written down: CSV, one JSON object a line, or one JSON array. */
export const formats = ['csv', 'ndjson', 'json'] as const
export type Format = (typeof formats)[number]

/** What a column of CSV is for. */
export type Role =
  | { readonly kind: 'intake'; readonly key: string }
  /** Passed on; the position among what is kept. */
  | { readonly kind: 'kept'; readonly position: number }
  | { readonly kind: 'ignored' }

/** What is to be done with each row: plain data, which is handed to other threads. */
export interface Plan {
  readonly from: Format
  readonly to: Format
  /** The JSON of a ruleset; the shipped one where there is none. */
  readonly ruleset: string | undefined
  /** Of CSV, what each column is for. */
  readonly roles: readonly Role[]
  readonly keep: readonly string[]
  readonly ignoreUnknown: boolean
  readonly reasons: boolean
}
