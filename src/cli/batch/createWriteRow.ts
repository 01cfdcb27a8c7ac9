import type { LadderAnswer } from 'level-of-care/rules'
import type { Columns } from './columnsOf.ts'
import type { Plan } from './Plan.ts'
import { type AnsweredRow, statusOf } from './Row.ts'

/** One row of the output, without what separates it from the one before. */
export type WriteRow = (row: number, answered: AnsweredRow) => string

/** Makes the function that writes a row in the format of the plan: a line of CSV, or a JSON object. */
export function createWriteRow(columns: Columns, plan: Plan): WriteRow {
  return plan.to === 'csv' ? createWriteRecord(columns, plan) : createWriteObject(columns, plan)
}

/** The first row of the output, as CSV. */
export function csvHeader({ all }: Columns): string {
  return `${all.map(csvCell).join(',')}\n`
}

function createWriteRecord({ ladders }: Columns, plan: Plan): WriteRow {
  const noAnswer = ',,,'.repeat(ladders.length)
  return (row, { kept, answer }) => {
    let text = String(row)
    for (let position = 0; position < plan.keep.length; position++)
      text += `,${csvCell(textOf(kept[position]))}`
    text += `,${statusOf(answer)}`
    if (answer.kind === 'refused') {
      const problems = answer.problems.map(({ path, code }) => `${path}: ${code}`).join('; ')
      return `${text}${noAnswer}${plan.reasons ? ',' : ''},${csvCell(problems)}\n`
    }
    for (const { id } of ladders) text += cellsOf(answer.ladders[id])
    return `${text}${plan.reasons ? `,${answer.rules.join(' ')}` : ''},\n`
  }
}

function cellsOf(answer: LadderAnswer | undefined): string {
  if (answer?.status === 'final') return `,${answer.rung},,`
  return `,,${answer?.atLeast},${answer?.possible.join(' ')}`
}

function createWriteObject({ ladders }: Columns, plan: Plan): WriteRow {
  return (row, { kept, answer }) => {
    const entries: [string, unknown][] = [['row', row]]
    for (const [position, name] of plan.keep.entries())
      if (kept[position] !== undefined) entries.push([name, kept[position]])
    entries.push(['status', statusOf(answer)])
    if (answer.kind === 'refused') entries.push(['error', answer.problems])
    else {
      for (const { id, rung, atLeast, possible } of ladders) {
        const said = answer.ladders[id]
        if (said?.status === 'final') entries.push([rung, said.rung])
        else entries.push([atLeast, said?.atLeast], [possible, said?.possible])
      }
      if (plan.reasons) entries.push(['firedRules', answer.rules])
    }
    // Own properties, whatever they are called.
    return JSON.stringify(Object.fromEntries(entries))
  }
}

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/
const inQuotes = /[",\n\r]|^\s|\s$/

/** A cell that a spreadsheet shows as it is, and does not compute. */
export function csvCell(text: string): string {
  if (plain.test(text)) return text
  const harmless = formula.test(text) ? `'${text}` : text
  return inQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Most cells by far. */
const plain = /^[A-Za-z0-9_.]*$/

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
