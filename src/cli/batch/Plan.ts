import type { DateOrder } from '../table/readDate.ts'
import type { Purpose, Vocabulary } from '../table/Vocabulary.ts'

/** How a table of intakes is written down: values with separators, one JSON object a line, one JSON array, or a spreadsheet. */
export const formats = ['csv', 'tsv', 'ndjson', 'json', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** How the rows of the input reach those who read them: a spreadsheet and TSV are read as CSV is. */
export type Rows = 'csv' | 'ndjson' | 'json'

/** What a column of CSV is for. */
export type Role =
  | Purpose
  /** Passed on; the position among what is kept. */
  | { readonly kind: 'kept'; readonly position: number }
  | { readonly kind: 'ignored' }

/** What is to be done with each row: plain data, which is handed to other threads. */
export interface Plan {
  readonly from: Rows
  readonly to: Format
  /** The JSON of a ruleset; the shipped one where there is none. */
  readonly ruleset: string | undefined
  /** Of CSV, what each column is for. */
  readonly roles: readonly Role[]
  /** Of CSV, the byte between two cells. */
  readonly separator: number
  readonly vocabulary: Vocabulary
  readonly dates: DateOrder | undefined
  readonly keep: readonly string[]
  readonly ignoreUnknown: boolean
  readonly reasons: boolean
  /** Are the problems of refused rows written down by themselves, too, and how? */
  readonly errors: 'csv' | 'ndjson' | undefined
}
