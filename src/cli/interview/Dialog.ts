/** One answer to choose. */
export interface Choice<T> {
  readonly value: T
  /** What may be typed for it, beside its number. */
  readonly code: string
  readonly label: string
  /** When it applies. */
  readonly help?: string | undefined
}

/** What is asked, in parts: a terminal shows them otherwise than lines do. */
export interface Question {
  /** How much is left. */
  readonly progress?: string
  readonly title?: string
  readonly text?: string
  /** What is to be answered, in few words, where the title and the text do not say it. */
  readonly prompt?: string
  /** May nobody know? Where it matters little, an empty line says so as well. */
  readonly unknown?: 'by-mark' | 'by-empty-line'
}

/** One of some answers is to be chosen. */
export interface OneOf<T> extends Question {
  readonly choices: readonly Choice<T>[]
  /** There is none of it, or no more: the number 0. */
  readonly none?: { readonly value: T; readonly label: string }
}

/** Any number of answers are to be chosen. */
export interface AnyOf<T> extends Question {
  readonly choices: readonly Choice<T>[]
  /** What it says that none applies. */
  readonly none: string
}

/** What a written answer means, or what is wrong with it. */
export type Meant<T> = { readonly value: T } | { readonly problem: string }

/** Something is to be written. */
export interface Written<T> extends Question {
  readonly prompt: string
  /** What an empty answer stands for. */
  readonly otherwise: string
  readonly read: (answer: string) => Meant<T>
}

/** How a text is told: an alarm is not to be overlooked, an answer is what it was all for. */
export type Tone = 'plain' | 'alarm' | 'answer'

/**
 * A talk with a person. Texts come from rulesets that others wrote: what is handed to it is shown as one line each, without control
 * characters. Every question throws `Left` where the person leaves, and `Back` where they want the last answer back.
 */
export interface Dialog {
  /** Says something in one line, between two questions. */
  readonly say: (line: string) => void
  /** Tells a text apart from the questions. Its line breaks are the library's own. */
  readonly tell: (text: string, tone: Tone) => void
  /** Says how it goes, to somebody who has not done it before. */
  readonly greet: (title: string) => void
  /** `undefined` where nobody knows. */
  readonly choose: <T>(question: OneOf<T>) => Promise<T | undefined>
  /** `undefined` where nobody knows; none where none applies. */
  readonly mark: <T>(question: AnyOf<T>) => Promise<readonly T[] | undefined>
  readonly write: <T>(question: Written<T>) => Promise<T>
  readonly close: () => void
}
