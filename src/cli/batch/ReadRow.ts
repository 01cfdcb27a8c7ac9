import type { RowAnswer } from './RowAnswer.ts'

/** A row, as it was read and answered. */
export interface AnsweredRow {
  /** What is passed on, as it stands in the input; `undefined` where there is nothing. */
  readonly kept: readonly unknown[]
  readonly answer: RowAnswer
}

/** Reads and answers the row that lies there in a text. */
export type ReadRow = (text: string, start: number, end: number, kind: number) => AnsweredRow
