import type { LadderAnswer } from 'level-of-care/rules'
import type { Columns } from './columnsOf.ts'
import type { Plan } from './Plan.ts'
import { type AnsweredRow, statusOf, toldProblem } from './Row.ts'

/** One row of the output, without what separates it from the one before. */
export type WriteRow = (row: number, answered: AnsweredRow) => string

/** Makes the function that writes a row in the format of the plan: a line of CSV, or a JSON object. */
export function createWriteRow(columns: Columns, plan: Plan): WriteRow {
  switch (plan.to) {
    case 'csv':
      return createWriteRecord(columns, plan, ',')
    case 'tsv':
      return createWriteRecord(columns, plan, '\t')
    case 'xlsx':
      return createWriteCells(columns, plan)
    case 'ndjson': {
      const write = createWriteObject(columns, plan)
      return (row, answered) => `${write(row, answered)}\n`
    }
    case 'json':
      return createWriteObject(columns, plan)
  }
}

/** The first row of the output, as CSV or TSV. */
export function csvHeader({ all }: Columns, to: 'csv' | 'tsv'): string {
  return `${all.map(cellWriters[to]).join(separators[to])}\n`
}

const separators = { csv: ',', tsv: '\t' } as const

function createWriteRecord({ ladders }: Columns, plan: Plan, separator: ',' | '\t'): WriteRow {
  const writeCell = separator === ',' ? csvCell : tsvCell
  const noAnswer = separator.repeat(3 * ladders.length)
  const reasons = plan.reasons ? separator : ''
  return (row, { kept, answer }) => {
    let text = String(row)
    for (let position = 0; position < plan.keep.length; position++)
      text += separator + writeCell(textOf(kept[position]))
    text += separator + statusOf(answer)
    if (answer.kind === 'refused')
      return `${text}${noAnswer}${reasons}${separator}${writeCell(answer.problems.map(toldProblem).join('; '))}\n`
    for (const { id } of ladders) text += cellsOf(answer.ladders[id], separator)
    return `${text}${plan.reasons ? separator + answer.rules.join(' ') : ''}${separator}\n`
  }
}

function cellsOf(answer: LadderAnswer | undefined, separator: string): string {
  if (answer?.status === 'final') return separator + answer.rung + separator + separator
  return `${separator}${separator}${answer?.atLeast}${separator}${answer?.possible.join(' ')}`
}

/** A row of a spreadsheet: its cells, as one line of JSON. */
function createWriteCells({ ladders }: Columns, plan: Plan): WriteRow {
  return (row, { kept, answer }) => {
    const cells: (string | number)[] = [
      row,
      ...plan.keep.map((_, position) => textOf(kept[position])),
      statusOf(answer),
    ]
    for (const { id } of ladders) {
      const said = answer.kind === 'refused' ? undefined : answer.ladders[id]
      if (said === undefined) cells.push('', '', '')
      else if (said.status === 'final') cells.push(said.rung, '', '')
      else cells.push('', said.atLeast, said.possible.join(' '))
    }
    if (plan.reasons) cells.push(answer.kind === 'refused' ? '' : answer.rules.join(' '))
    cells.push(answer.kind === 'refused' ? answer.problems.map(toldProblem).join('; ') : '')
    return `${JSON.stringify(cells)}\n`
  }
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

/** The same for a table with tabs between its cells. */
export function tsvCell(text: string): string {
  const cell = csvCell(text)
  return cell.includes('\t') && !cell.startsWith('"') ? `"${cell}"` : cell
}

const cellWriters = { csv: csvCell, tsv: tsvCell } as const

/** Most cells by far. */
const plain = /^[A-Za-z0-9_.]*$/

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
