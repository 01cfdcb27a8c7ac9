import { createInterface } from 'node:readline'
import type { Streams } from '../Streams.ts'

/** The person who answers has had enough for now. */
export class Left extends Error {
  override readonly name = 'Left'
}

/** The person who answers wants the last answer back. */
export class Back extends Error {
  override readonly name = 'Back'
}

/** A talk, line by line. */
export interface Dialog {
  readonly say: (text: string) => void
  /**
   * Asks until the answer can be used.
   *
   * @param read - What an answer means; `undefined` where it means nothing.
   * @throws {@link Left}, {@link Back}
   */
  readonly ask: <T>(prompt: string, read: (answer: string) => { readonly value: T } | undefined) => Promise<T>
  readonly close: () => void
}

export function createDialog({ stdin, stdout }: Streams): Dialog {
  const reader = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })
  const lines = reader[Symbol.asyncIterator]()
  const say = (text: string) => {
    stdout.write(text)
  }
  return {
    say,
    async ask(prompt, read) {
      for (;;) {
        say(`${prompt} `)
        const { value: line, done } = await lines.next()
        const answer = String(line ?? '').trim()
        if (done === true || answer === 'q') throw new Left()
        if (answer === '<') throw new Back()
        const meant = read(answer)
        if (meant !== undefined) return meant.value
        say('That is none of the answers.\n')
      }
    },
    close: () => reader.close(),
  }
}

/** Reads the choice of one of some things, by its number or its code. */
export function choiceOf<T>(
  things: readonly T[],
  codeOf: (thing: T) => string,
): (answer: string) => { readonly value: T } | undefined {
  return (answer) => {
    const chosen = things.find(
      (thing, position) => answer === String(position + 1) || answer === codeOf(thing),
    )
    return chosen === undefined ? undefined : { value: chosen }
  }
}
