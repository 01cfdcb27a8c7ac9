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

/** What a formula begins with; Japanese and Chinese keyboards write these wider, and spreadsheets take both. */
const beginning = /[=+\-@＝＋－＠]/
/** What a spreadsheet of some country takes for the end of a cell, though this file has commas and quotes. */
const ending = /[;|\t\r\n]/
/** What may stand before a formula. */
const skipped = /[\s\p{Cc}\p{Cf}"]/u
const inQuotes = /[",\n\r]|^\s|\s$/

/** A cell that a spreadsheet shows as it is, and does not compute. */
export function csvCell(text: string): string {
  if (plain.test(text)) return text
  const harmless = `${/^[\t\r]/.test(text) ? "'" : ''}${withoutFormulas(text)}`
  return inQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A text with `'` before whatever would be a formula: at its beginning, and where a cell could begin within it. */
function withoutFormulas(text: string): string {
  if (!beginning.test(text)) return text
  let harmless = ''
  let copied = 0
  // Where a cell begins, as long as nothing but blanks and quotes has followed.
  let start: number | undefined = 0
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (ending.test(character)) start = index + 1
    else if (start !== undefined && !skipped.test(character)) {
      if (beginning.test(character)) {
        harmless += `${text.slice(copied, start)}'`
        copied = start
      }
      start = undefined
    }
  }
  return harmless + text.slice(copied)
}

/** Most cells by far. */
const plain = /^[A-Za-z0-9_.]*$/

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
