import type { Readable } from 'node:stream'
import { styleText } from 'node:util'
import { isCancel, MultiSelectPrompt, wrapTextWithPrefix } from '@clack/core'
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
  symbolBar,
} from '@clack/prompts'
import type { Screen } from './screenOf.ts'

/** A line to choose, and what stands below it while it is the one that is looked at. */
export interface Row {
  readonly value: string
  readonly label: string
  readonly help?: string | undefined
  /** It can be marked, beside others; otherwise Enter on it is the answer. */
  readonly canBeMarked: boolean
}

/** What is asked, and on which terminal. */
export interface Rows {
  readonly message: string
  readonly rows: readonly Row[]
  readonly input: Readable
  readonly output: Screen
  /** What is said where nothing is marked. */
  readonly markFirst: string
}

/**
 * Lets somebody choose a line, or mark any of some. The prompt library's own prompts speak English in places, show help behind the
 * label, and know no list in which some lines are marked, and others stand for themselves.
 *
 * @returns What was marked, or the one line that was chosen; `undefined` where somebody leaves.
 */
export async function rowPrompt({
  message,
  rows,
  input,
  output,
  markFirst,
}: Rows): Promise<readonly string[] | undefined> {
  const prompt: MultiSelectPrompt<Row> = new MultiSelectPrompt<Row>({
    options: rows,
    input,
    output,
    validate: () => (answered().length === 0 ? markFirst : undefined),
    render: () => frame(),
  })
  const isMarked = ({ value }: Row) => (prompt.value ?? []).includes(value)
  const answered = (): readonly Row[] => {
    const here = rows[prompt.cursor]
    return here?.canBeMarked === false ? [here] : rows.filter((row) => row.canBeMarked && isMarked(row))
  }

  const line = (row: Row, isHere: boolean) => {
    const label = isHere ? row.label : dim(row.label)
    return `${signOf(row, isHere)} ${label}${isHere && row.help !== undefined ? `\n  ${dim(row.help)}` : ''}`
  }
  const signOf = (row: Row, isHere: boolean) => {
    if (!row.canBeMarked)
      return isHere ? styleText('green', S_RADIO_ACTIVE) : styleText('dim', S_RADIO_INACTIVE)
    return isMarked(row)
      ? styleText('green', S_CHECKBOX_SELECTED)
      : styleText(isHere ? 'cyan' : 'dim', S_CHECKBOX_INACTIVE)
  }

  function frame(): string {
    const { state, cursor, error } = prompt
    const gray = styleText('gray', S_BAR)
    const head = `${gray}\n${wrapTextWithPrefix(output, message, `${symbolBar(state)}  `, `${symbol(state)}  `)}`
    if (state === 'cancel') return head
    if (state === 'submit') {
      const labels = answered().map(({ label }) => label.replace(/\n */g, ' '))
      return `${head}\n${wrapTextWithPrefix(output, dim(labels.join(', ')), `${gray}  `)}`
    }
    const color = state === 'error' ? 'yellow' : 'cyan'
    const bar = `${styleText(color, S_BAR)}  `
    const end = styleText(color, S_BAR_END)
    const foot =
      state === 'error' ? wrapTextWithPrefix(output, styleText(color, error), '   ', `${end}  `) : end
    const visible = limitOptions({
      output,
      cursor,
      options: rows,
      columnPadding: 3,
      rowPadding: head.split('\n').length + foot.split('\n').length + 1,
      style: line,
    })
    return `${head}\n${visible.map((row) => `${bar}${row}`).join('\n')}\n${foot}\n`
  }

  const answer = await prompt.prompt()
  return isCancel(answer) ? undefined : answered().map(({ value }) => value)
}

function dim(text: string): string {
  return text
    .split('\n')
    .map((line) => styleText('dim', line))
    .join('\n')
}
