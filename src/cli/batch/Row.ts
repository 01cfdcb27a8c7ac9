import type { LadderAnswers } from 'level-of-care/rules'

/** A row of the input. */
export interface Row {
  /** What is passed on, as it stands in the input; `undefined` where there is nothing. */
  readonly kept: readonly unknown[]
  /** As yet unchecked; `undefined` where the row could not be read. */
  readonly intake: unknown
  /** Why it could not be read. */
  readonly problem?: Problem
}

/** Reads the row that lies there in a text. */
export type ReadRow = (text: string, start: number, end: number, kind: number) => Row

/** A problem of a row: where, and a stable code. It holds nothing of the row. */
export interface Problem {
  readonly path: string
  readonly code: string
}

/** A row that could not be read. */
export function unreadable(code: string, path = 'row', kept: readonly unknown[] = []): Row {
  return { kept, intake: undefined, problem: { path, code } }
}

/** What is said of one row. */
export type RowAnswer =
  | {
      readonly kind: 'answered'
      readonly ladders: LadderAnswers
      /** The ids of the rules that fired, in the ruleset's order, where they were asked for. */
      readonly rules: readonly string[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

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
