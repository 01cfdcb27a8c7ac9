/**
 * What is said to one reader in one language, without a format: plain strings, of one line each, that every format
 * writes in its own way. A string may hold anything at all, for a ruleset of one's own may: formats escape it.
 */
export interface Document {
  readonly language: string
  /** What to do at once: it comes before everything else, the title included. */
  readonly alert: readonly string[]
  readonly title: string
  /** What belongs to the title. */
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly closing: readonly string[]
}

/** A part of a document; one without a title is set apart, and no more. */
export interface Section {
  readonly title?: string
  readonly blocks: readonly Block[]
}

/** A paragraph, lines that each name something and say what it is, or a list. */
export type Block = string | { readonly facts: readonly Said[] } | { readonly items: readonly Item[] }

/** What is said, and what it is about, where the two are told apart. */
export interface Said {
  readonly term?: string
  readonly text: string
}

/** One point of a list, with what is said of it below. */
export interface Item extends Said {
  readonly details?: readonly Said[]
}
