import { isAscii, isUtf8 } from 'node:buffer'
import { adult } from 'level-of-care'
import { type Assessor, createAssessor, parseRuleset, type Ruleset } from 'level-of-care/rules'
import { type Cut, kinds } from './Cut.ts'
import { columnsOf } from './columnsOf.ts'
import { createAnswerer } from './createAnswerer.ts'
import { createReadObject } from './createReadObject.ts'
import { createReadRecord } from './createReadRecord.ts'
import { createWriteObject } from './createWriteObject.ts'
import { createWriteRecord } from './createWriteRecord.ts'
import type { Plan } from './Plan.ts'
import type { AnsweredRow } from './ReadRow.ts'
import { refused } from './RowAnswer.ts'
import { isFinal } from './WriteRow.ts'

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

/** Makes the function that answers rows: the same one in the main thread and in others. */
export function createProcess(plan: Plan, assessor: Assessor<Ruleset>): (task: Task) => Done {
  const { ruleset } = assessor
  const answerer = createAnswerer(assessor, plan.reasons)
  const level = ruleset.ladders.findIndex(({ id }) => id === 'level')
  const readRow = plan.from === 'csv' ? createReadRecord(plan, answerer) : createReadObject(plan, answerer)
  const columns = columnsOf(ruleset, plan)
  const writeRow =
    plan.to === 'csv' ? createWriteRecord(ruleset, columns, plan) : createWriteObject(ruleset, columns, plan)

  return ({ bytes, rows, first }) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const text = isAscii(buffer) ? buffer.toString('latin1') : undefined
    const isValid = text !== undefined || isUtf8(buffer)
    const readAt = (start: number, end: number, kind: number): AnsweredRow => {
      if (kind === kinds.tooLong) return { kept: [], answer: refused('row-too-long') }
      if (text !== undefined) return readRow(text, start, end, kind)
      if (!isValid && !isUtf8(buffer.subarray(start, end))) return { kept: [], answer: refused('not-utf8') }
      const own = buffer.toString('utf8', start, end)
      return readRow(own, 0, own.length, kind)
    }
    const [counts, written]: [Record<'final' | 'provisional' | 'errors', number>, string[]] = [
      { final: 0, provisional: 0, errors: 0 },
      [],
    ]
    let firstError: string | undefined
    for (let place = 0; place < rows.length; place += 3) {
      const number = first + place / 3
      const row = readAt(Number(rows[place]), Number(rows[place + 1]), Number(rows[place + 2]))
      const { answer } = row
      if (answer.kind === 'refused') {
        counts.errors += 1
        firstError ??= `row ${number}: ${answer.problems.map(({ path, code }) => `${path}: ${code}`).join('; ')}`
      } else if (isFinal(Number(answer.masks[level]))) counts.final += 1
      else counts.provisional += 1
      const line = writeRow(number, row)
      if (plan.to === 'csv') written.push(line)
      else if (plan.to === 'ndjson') written.push(line, '\n')
      else written.push(number === 1 ? '' : ',\n', line)
    }
    return { bytes: Buffer.from(written.join('')), ...counts, firstError }
  }
}
