import { isAscii, isUtf8 } from 'node:buffer'
import { adult } from 'level-of-care'
import { type Assessor, createAssessor, parseRuleset, type Ruleset } from 'level-of-care/rules'
import { type Cut, kinds } from './Cut.ts'
import { columnsOf } from './columnsOf.ts'
import { createAnswerRows } from './createAnswerRows.ts'
import { createReadObject } from './createReadObject.ts'
import { createReadRecord } from './createReadRecord.ts'
import { createWriteRow } from './createWriteRow.ts'
import { intakeKeys } from './intakeKeys.ts'
import type { Plan } from './Plan.ts'
import { type Row, statusOf, unreadable } from './Row.ts'

/** Some rows of the input, and the number of the first. */
export interface Task extends Cut {
  readonly first: number
}

/** The rows of the output for a task. */
export interface Done {
  readonly bytes: Uint8Array
  readonly final: number
  readonly provisional: number
  readonly errors: number
  /** The first row that has one: its number and its problem, in one line. */
  readonly firstError: string | undefined
}

/** The assessor that a plan asks for. */
export function assessorFor({ ruleset }: Pick<Plan, 'ruleset'>): Assessor<Ruleset> {
  return createAssessor<Ruleset>(ruleset === undefined ? adult : parseRuleset(JSON.parse(ruleset)))
}

/** Rows that are answered together: few enough that little is held at once. */
const together = 1024

/** Makes the function that answers rows: the same one in the main thread and in others. */
export function createProcess(plan: Plan, assessor: Assessor<Ruleset>): (task: Task) => Done {
  const { ruleset } = assessor
  const keys = intakeKeys(ruleset)
  const readRow = plan.from === 'csv' ? createReadRecord(plan, keys.rated) : createReadObject(plan, keys.all)
  const answerRows = createAnswerRows(assessor, plan.reasons)
  const writeRow = createWriteRow(columnsOf(ruleset, plan), plan)

  return ({ bytes, rows, first }) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const text = isAscii(buffer) ? buffer.toString('latin1') : undefined
    const isValid = text !== undefined || isUtf8(buffer)
    const readAt = (start: number, end: number, kind: number): Row => {
      if (kind === kinds.tooLong) return unreadable('row-too-long')
      if (text !== undefined) return readRow(text, start, end, kind)
      if (!isValid && !isUtf8(buffer.subarray(start, end))) return unreadable('not-utf8')
      const own = buffer.toString('utf8', start, end)
      return readRow(own, 0, own.length, kind)
    }
    const counts = { final: 0, provisional: 0, error: 0 }
    const written: string[] = []
    let firstError: string | undefined
    let number = first
    for (let from = 0; from < rows.length; from += 3 * together) {
      const group: Row[] = []
      for (let at = from; at < Math.min(rows.length, from + 3 * together); at += 3)
        group.push(readAt(Number(rows[at]), Number(rows[at + 1]), Number(rows[at + 2])))
      for (const row of answerRows(group)) {
        const { answer } = row
        counts[statusOf(answer)] += 1
        if (answer.kind === 'refused')
          firstError ??= `row ${number}: ${answer.problems.map(({ path, code }) => `${path}: ${code}`).join('; ')}`
        const line = writeRow(number, row)
        if (plan.to === 'csv') written.push(line)
        else if (plan.to === 'ndjson') written.push(line, '\n')
        else written.push(number === 1 ? '' : ',\n', line)
        number += 1
      }
    }
    const { final, provisional, error: errors } = counts
    return { bytes: Buffer.from(written.join('')), final, provisional, errors, firstError }
  }
}
