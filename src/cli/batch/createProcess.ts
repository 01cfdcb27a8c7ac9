import { isAscii, isUtf8 } from 'node:buffer'
import { adult } from 'level-of-care'
import { type Assessor, createAssessor, parseRuleset, type Ruleset } from 'level-of-care/rules'
import type { Encoding } from '../table/createDecideEncoding.ts'
import { fromWindows1252 } from '../table/windows1252.ts'
import { type Cut, kinds, longestRow } from './Cut.ts'
import { columnsOf } from './columnsOf.ts'
import { createAnswerRows } from './createAnswerRows.ts'
import { createReadObject } from './createReadObject.ts'
import { createReadRecord } from './createReadRecord.ts'
import { createWriteProblems } from './createWriteProblems.ts'
import { createWriteRow } from './createWriteRow.ts'
import { intakeKeys } from './intakeKeys.ts'
import type { Plan } from './Plan.ts'
import { type Row, statusOf, toldProblem, unreadable } from './Row.ts'

/** Some rows of the input. */
export interface Task extends Cut {
  /** The number of the first row, among those that are not empty. */
  readonly first: number
  /** The number of the first row in the table, its header and its empty rows included. */
  readonly firstInTable: number
  readonly encoding: Encoding | undefined
}

/** The rows of the output for a task. */
export interface Done {
  readonly bytes: Uint8Array
  readonly final: number
  readonly provisional: number
  readonly errors: number
  /** The problems of refused rows, if they are written down by themselves. */
  readonly problems: string
  /** The first row that has one: its number and its problems, in one line. */
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
  const readRow =
    plan.from === 'csv' ? createReadRecord(plan) : createReadObject(plan, intakeKeys(ruleset).all)
  const answerRows = createAnswerRows(assessor, plan)
  const writeRow = createWriteRow(columnsOf(ruleset, plan), plan)
  const writeProblems = createWriteProblems(plan)

  return (task) => {
    const { rows, first, firstInTable } = task
    const readAt = createReadAt(task, readRow)
    const counts = { final: 0, provisional: 0, error: 0 }
    const written: string[] = []
    let problems = ''
    let firstError: string | undefined
    let number = first
    for (let from = 0; from < rows.length; from += 3 * together) {
      const group: Row[] = []
      const numbers: number[] = []
      for (let at = from; at < Math.min(rows.length, from + 3 * together); at += 3) {
        const kind = Number(rows[at + 2])
        if (kind === kinds.empty) continue
        group.push(readAt(Number(rows[at]), Number(rows[at + 1]), kind))
        numbers.push(firstInTable + at / 3)
      }
      for (const row of answerRows(group, numbers)) {
        const { answer } = row
        counts[statusOf(answer)] += 1
        if (answer.kind === 'refused') {
          firstError ??= `row ${number}: ${answer.problems.map(toldProblem).join('; ')}`
          problems += writeProblems(number, answer.problems)
        }
        const line = writeRow(number, row)
        if (plan.to === 'json') written.push(number === 1 ? '' : ',\n', line)
        else written.push(line)
        number += 1
      }
    }
    const { final, provisional, error: errors } = counts
    return { bytes: Buffer.from(written.join('')), final, provisional, errors, problems, firstError }
  }
}

/** Makes the function that reads the row at a place among the bytes of a task. */
function createReadAt(
  { bytes, encoding }: Task,
  readRow: ReturnType<typeof createReadRecord>,
): (start: number, end: number, kind: number) => Row {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPlain = isAscii(buffer)
  const isWindows = !isPlain && encoding === 'Windows-1252'
  // Texts in which a character is a byte: places are the same in both.
  const text = isPlain ? buffer.toString('latin1') : isWindows ? fromWindows1252(buffer) : undefined
  const isValid = text !== undefined || isUtf8(buffer)
  return (start, end, kind) => {
    if (kind === kinds.tooLong) return tooLong
    if (kind === kinds.neverClosed) return neverClosed
    if (text !== undefined)
      return isWindows && isForeign(buffer.subarray(start, end)) ? mixed : readRow(text, start, end, kind)
    if (!isValid && !isUtf8(buffer.subarray(start, end))) return notUtf8
    const own = buffer.toString('utf8', start, end)
    return readRow(own, 0, own.length, kind)
  }
}

const limit = `${longestRow / (1 << 20)} MiB`
const tooLong = unreadable(
  'row-too-long',
  `it is longer than ${limit}; a quote that is not closed makes rows so long`,
)
const neverClosed = unreadable(
  'quotes-never-closed',
  `it is longer than ${limit}, for a quote in it is never closed: NOTHING AFTER IT WAS READ`,
)
const notUtf8 = unreadable('not-utf8', 'it is not UTF-8, as the rest of the table is')
const mixed = unreadable('mixed-encoding', 'it is UTF-8, and the rest of the table is not')

/** In a table that is not UTF-8, a row with such letters that is. */
function isForeign(row: Uint8Array): boolean {
  return !isAscii(row) && isUtf8(row)
}
