import type { Ruleset } from 'level-of-care/rules'
import type { Columns } from './columnsOf.ts'
import type { Plan } from './Plan.ts'
import { isFinal, rungsIn, type WriteRow } from './WriteRow.ts'

/** The first row of the output, as CSV. */
export function csvHeader({ all }: Columns): string {
  return `${all.map(csvCell).join(',')}\n`
}

/** Makes the function that writes a row of CSV. */
export function createWriteRecord({ ladders }: Ruleset, columns: Columns, plan: Plan): WriteRow {
  const codes = ladders.map(({ rungs }) => rungs.map(({ code }) => code))
  const order = [...ladders.keys()].sort(
    (a, b) =>
      columns.all.indexOf(columns.ladders[a]?.rung ?? '') -
      columns.all.indexOf(columns.ladders[b]?.rung ?? ''),
  )
  const level = ladders.findIndex(({ id }) => id === 'level')
  // There are few answers, and many rows.
  const written = ladders.map(() => new Map<number, string>())
  const cellsOf = (ladder: number, mask: number) => {
    const known = written[ladder]?.get(mask)
    if (known !== undefined) return known
    const rungs = rungsIn(mask, codes[ladder] ?? [])
    const text = isFinal(mask) ? `,${rungs[0]},,` : `,,${rungs[0]},${rungs.join(' ')}`
    written[ladder]?.set(mask, text)
    return text
  }
  const noAnswer = ',,,'.repeat(ladders.length)
  return (row, { kept, answer }) => {
    let text = String(row)
    for (let position = 0; position < plan.keep.length; position++)
      text += `,${csvCell(textOf(kept[position]))}`
    if (answer.kind === 'refused') {
      const problems = answer.problems.map(({ path, code }) => `${path}: ${code}`).join('; ')
      return `${text},error${noAnswer}${plan.reasons ? ',' : ''},${csvCell(problems)}\n`
    }
    text += isFinal(Number(answer.masks[level])) ? ',final' : ',provisional'
    for (const ladder of order) text += cellsOf(ladder, Number(answer.masks[ladder]))
    return `${text}${plan.reasons ? `,${answer.rules.join(' ')}` : ''},\n`
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
