import type { LadderAnswers } from 'level-of-care/rules'

/** A row of the input. */
export interface Row {
  /** What is passed on, as it stands in the input; `undefined` where there is nothing. */
  readonly kept: readonly unknown[]
  /** As yet unchecked; `undefined` where the row could not be read at all. */
  readonly intake: unknown
  /** What could not be read of it. */
  readonly problems?: readonly Problem[]
  /** Of CSV with columns for episodes of care, the numbers of those that it tells of. */
  readonly episodes?: readonly number[]
}

/** Reads the row that lies there in a text. */
export type ReadRow = (text: string, start: number, end: number, kind: number) => Row

/** A problem of a row: where in the intake, a stable code, and a sentence. It holds nothing of the row. */
export interface Problem {
  readonly path: string
  readonly code: string
  readonly message: string
}

/** The same, with the place in the table, as a spreadsheet numbers it: a cell, such as `C5`, or a row, a line or an element. */
export interface PlacedProblem extends Problem {
  readonly at: string
}

/** A row that could not be read at all. */
export function unreadable(code: string, message: string, kept: readonly unknown[] = [], path = 'row'): Row {
  return { kept, intake: undefined, problems: [{ path, code, message }] }
}

/** What is said of one row. */
export type RowAnswer =
  | {
      readonly kind: 'answered'
      readonly ladders: LadderAnswers
      /** The ids of the rules that fired, in the ruleset's order, where they were asked for. */
      readonly rules: readonly string[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly PlacedProblem[] }

/** A row as it was read, and what is said of it. */
export interface AnsweredRow {
  readonly kept: readonly unknown[]
  readonly answer: RowAnswer
}

/** Of the level ladder; `error` for a row that was refused. */
export function statusOf(answer: RowAnswer): 'final' | 'provisional' | 'error' {
  if (answer.kind === 'refused') return 'error'
  return answer.ladders.level?.status === 'final' ? 'final' : 'provisional'
}

/** A problem in one line. */
export function toldProblem({ at, path, code, message }: PlacedProblem): string {
  return `${at}${path === 'row' ? '' : ` ${path}`}: ${message} (${code})`
}
