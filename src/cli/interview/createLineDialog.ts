import { createInterface } from 'node:readline'
import type { Streams } from '../Streams.ts'
import { shown, shownLines } from '../shown.ts'
import { Back, Ended, Left } from './Departure.ts'
import type { Choice, Dialog, Question } from './Dialog.ts'
import type { DialogWords } from './DialogWords.ts'
import { wrapped } from './wrapped.ts'

/** A talk line by line, with what is piped in, or with a terminal that can do no more: answers are numbers or codes. */
export function createLineDialog({ stdin, stdout }: Streams, words: DialogWords): Dialog {
  const reader = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })
  const lines = reader[Symbol.asyncIterator]()
  // What no terminal reads is left as it is, line by line.
  const width = stdout.isTTY === true ? Math.min(stdout.columns || 80, 100) : Number.POSITIVE_INFINITY
  const say = (line: string) => {
    stdout.write(`${wrapped(shown(line), width)}\n`)
  }
  const head = ({ progress, title, text }: Question) => {
    if (title !== undefined || progress !== undefined) stdout.write('\n')
    for (const line of [progress, title, text]) if (line !== undefined) say(line)
  }
  const list = (choices: readonly Choice<unknown>[]) => {
    for (const [position, { label, help }] of choices.entries())
      say(`  ${position + 1}  ${label}${help === undefined ? '' : `: ${help}`}`)
  }

  /** Asks until the answer can be used. */
  async function ask<T>(
    { unknown }: Question,
    prompt: string,
    keys: readonly string[],
    read: (answer: string) => { readonly value: T } | { readonly problem: string },
  ): Promise<T> {
    const unknownKey = { 'by-mark': words.keys.notKnown, 'by-empty-line': words.keys.emptyIsNotKnown }
    const all = [
      ...keys,
      ...(unknown === undefined ? [] : [unknownKey[unknown]]),
      words.keys.back,
      words.keys.leave,
    ]
    for (;;) {
      stdout.write(`${wrapped(shown(`${prompt} (${all.join(', ')}):`), width)} `)
      const { value: line, done } = await lines.next()
      if (done === true) throw new Ended()
      const answer = String(line).trim()
      if (answer === 'q') throw new Left()
      if (answer === '<') throw new Back()
      const meant = read(answer)
      if ('value' in meant) return meant.value
      say(meant.problem)
    }
  }

  const isUnknown = (answer: string, { unknown }: Question) =>
    unknown !== undefined && (answer === '?' || (answer === '' && unknown === 'by-empty-line'))

  return {
    say,
    tell(text) {
      stdout.write(`\n${wrapped(shownLines(text.split('\n')), width)}\n`)
    },
    // Whoever reads lines is told with every question what to type.
    greet() {},
    async choose(question) {
      const { choices, none } = question
      head(question)
      list(choices)
      const choose = choiceOf(choices)
      const keys = none === undefined ? [] : [words.keys.zero(none.label)]
      return await ask(question, question.prompt ?? words.oneOf(choices.length), keys, (answer) => {
        if (isUnknown(answer, question)) return { value: undefined }
        if (none !== undefined && answer === '0') return { value: none.value }
        const chosen = choose(answer)
        return chosen === undefined ? { problem: words.noAnswer } : { value: chosen.value }
      })
    },
    async mark(question) {
      const { choices } = question
      head(question)
      list([...choices])
      say(`  0  ${question.none}`)
      const choose = choiceOf(choices)
      return await ask(question, question.prompt ?? words.severalOf, [], (answer) => {
        if (isUnknown(answer, question)) return { value: undefined }
        if (answer === '0') return { value: [] }
        const chosen = answer
          .split(/[\s,;]+/)
          .filter((part) => part !== '')
          .map(choose)
        const marked = choices.filter((choice) => chosen.includes(choice)).map(({ value }) => value)
        return marked.length === 0 || chosen.includes(undefined)
          ? { problem: words.noAnswer }
          : { value: marked }
      })
    },
    async write(question) {
      head(question)
      const { unknown, prompt, otherwise, read } = question
      return await ask(question, prompt, unknown === undefined ? [words.keys.emptyIs(otherwise)] : [], read)
    },
    close: () => reader.close(),
  }
}

/** Finds one of some choices by its number or its code. */
function choiceOf<T>(choices: readonly Choice<T>[]): (answer: string) => Choice<T> | undefined {
  return (answer) => choices.find(({ code }, position) => answer === String(position + 1) || answer === code)
}
