import type { TextLanguage } from './TextLanguage.ts'

/**
 * What is said to one reader in one language, without a format: plain strings, of one line each, that every format
 * writes in its own way. A string may hold anything at all, for a ruleset of one's own may: formats escape it.
 */
export interface Document {
  readonly language: TextLanguage
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

/** A paragraph, lines of a name and what is said of it, or a list. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }

/** A name, and what is said of it. */
export interface Fact {
  readonly term: string
  readonly text: string
}

/** One point of a list, with what is said of it below. */
export interface Item {
  /** What the point is about, where it is told apart from what is said of it. */
  readonly term?: string
  readonly text: string
  readonly details: readonly Detail[]
}

/** One line below a point of a list. */
export interface Detail {
  readonly term?: string
  readonly text: string
}
