import { styleText } from 'node:util'
import { intro, isCancel, S_BAR, text as writePrompt } from '@clack/prompts'
import type { Streams } from '../Streams.ts'
import { shown, shownLines } from '../shown.ts'
import { Back, Left } from './Departure.ts'
import type { Choice, Dialog, Question, Tone } from './Dialog.ts'
import type { DialogWords } from './DialogWords.ts'
import { type Row, rowPrompt } from './rowPrompt.ts'
import { screenOf } from './screenOf.ts'
import { wrapped } from './wrapped.ts'

/** What the lines are called that are no answers; the others are called by their numbers. */
const [none, notKnown, back, leave] = ['none', 'not known', 'back', 'leave']

/** What the prompts draw left of a text, and left of a line to choose. */
const [margin, indent] = [3, 5]

/** What a prompt takes beside its title and the line that is looked at: its frame, and the signs that there are more lines. */
const around = 6

const tones: { readonly [T in Tone]: (text: string) => string } = {
  plain: (text) => text,
  alarm: (text) => text.replace(/^.+$/gm, (line) => styleText(['bold', 'red'], line)),
  // What it comes to stands in its first line.
  answer: (text) => text.replace(/^.+$/m, (line) => styleText('bold', line)),
}

function quiet(line: string): string {
  return styleText('dim', line)
}

/** A talk on a terminal: answers are chosen with the arrow keys. */
export function createTerminalDialog({ stdin, stdout }: Streams, words: DialogWords): Dialog {
  const screen = screenOf(stdout)
  const on = { input: stdin, output: screen }
  const fitted = (text: string, used: number) => wrapped(shown(text), Math.min(screen.columns, 100) - used)
  const bar = () => styleText('gray', S_BAR)
  const beside = (text: string, style = (line: string) => line) => {
    for (const line of fitted(text, margin).split('\n')) screen.write(`${bar()}  ${style(line)}\n`)
  }
  /** Below the first line of a choice, the others stand where its words begin. */
  const hanging = (text: string) => fitted(text, indent).replaceAll('\n', '\n  ')

  /** What may be longer than the terminal is high is written before the prompt, which stays small enough to be drawn again. */
  const lead = ({ progress, text }: Question) => {
    if (progress === undefined && text === undefined) return
    screen.write(`${bar()}\n`)
    if (progress !== undefined) beside(progress, quiet)
    if (text !== undefined) beside(text)
  }
  const titleOf = ({ title, prompt }: Question) =>
    [
      ...(title === undefined ? [] : [styleText('bold', fitted(title, margin))]),
      ...(prompt === undefined ? [] : [fitted(prompt, margin)]),
    ].join('\n')

  const rowsOf = (
    choices: readonly Choice<unknown>[],
    canBeMarked: boolean,
    message: string,
  ): readonly Row[] => {
    const rows = choices.map(({ label, help }, position) => ({
      value: String(position),
      label: hanging(label),
      help: help === undefined ? undefined : hanging(help),
      canBeMarked,
    }))
    const heights = rows.map(({ label, help = '' }) => `${label}\n${help}`.split('\n').length)
    if (Math.max(...heights) + message.split('\n').length + around <= screen.rows) return rows
    // Help that would not fit is written before, too.
    for (const { label, help } of choices) beside(`- ${label}${help === undefined ? '' : `: ${help}`}`)
    return rows.map((row) => ({ ...row, help: undefined }))
  }
  const others = ({ unknown }: Question, no?: string): readonly Row[] =>
    [
      ...(no === undefined ? [] : [[none, capital(no)] as const]),
      ...(unknown === undefined ? [] : [[notKnown, words.notKnown] as const]),
      [back, words.back] as const,
      [leave, words.leave] as const,
    ].map(([value, label]) => ({ value: String(value), label: hanging(label), canBeMarked: false }))

  /** The lines that were chosen, where somebody answers. */
  async function pick(
    question: Question & { readonly choices: readonly Choice<unknown>[] },
    no: string | undefined,
    canBeMarked: boolean,
  ): Promise<readonly string[]> {
    lead(question)
    const how = canBeMarked ? [styleText('dim', fitted(words.howToMark, margin))] : []
    const message = [titleOf(question), ...how].join('\n')
    const picked = await rowPrompt({
      ...on,
      message,
      rows: [...rowsOf(question.choices, canBeMarked, message), ...others(question, no)],
      markFirst: shown(words.markFirst),
    })
    if (picked === undefined || picked[0] === leave) throw new Left()
    if (picked[0] === back) throw new Back()
    return picked
  }

  return {
    say: (line) => beside(line, quiet),
    tell(text, tone) {
      const fitting = wrapped(shownLines(text.split('\n')), Math.min(screen.columns, 100))
      screen.write(`\n${tones[tone](fitting)}\n`)
    },
    greet(title) {
      intro(styleText('bold', fitted(title, margin)), on)
      beside(words.howTo, quiet)
    },
    async choose(question) {
      const { choices, none: no } = question
      const [picked] = await pick(question, no?.label, false)
      if (picked === notKnown) return undefined
      return picked === none ? no?.value : choices[Number(picked)]?.value
    },
    async mark(question) {
      const picked = await pick(question, question.none, true)
      if (picked[0] === notKnown) return undefined
      return question.choices
        .filter((_, position) => picked.includes(String(position)))
        .map(({ value }) => value)
    },
    async write(question) {
      const { unknown, otherwise, read } = question
      lead(question)
      const { emptyIs, emptyIsNotKnown, back: backKey } = words.keys
      const keys = [unknown === undefined ? emptyIs(otherwise) : emptyIsNotKnown, backKey]
      const message = [titleOf(question), styleText('dim', fitted(keys.join(', '), margin))].join('\n')
      const answer = await writePrompt({
        ...on,
        message: message.replaceAll('\n', `\n${bar()}  `),
        ...(unknown === undefined ? { placeholder: otherwise } : {}),
        validate(given = '') {
          const meant = isKey(given) ? undefined : read(given.trim())
          if (meant === undefined || 'value' in meant) return undefined
          return fitted(meant.problem, margin).replaceAll('\n', '\n   ')
        },
      })
      if (isCancel(answer) || answer?.trim() === 'q') throw new Left()
      if (answer?.trim() === '<') throw new Back()
      const meant = read((answer ?? '').trim())
      if ('problem' in meant) throw new Error('an answer was taken that has a problem')
      return meant.value
    },
    close: () => screen.release(),
  }
}

/** Is it what leaves, or goes back, as on a line? */
function isKey(given: string): boolean {
  return ['q', '<'].includes(given.trim())
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
