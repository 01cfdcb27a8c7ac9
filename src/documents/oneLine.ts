import type { Block, Document, Item, Said } from './Document.ts'

/**
 * What turns the direction in which a text is read, what is in a text and never seen, halves of characters, and what is no
 * character; but not what joins or parts characters.
 */
const hidden = /(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{NChar}]/gu

/**
 * A text on one line, so that no text of a ruleset can pass for more than one; without the characters that turn the
 * direction in which it is read, that a terminal obeys, that nobody sees, or that are none.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(hidden, '')
    .trim()
}

/** Lines, each of which is one: what was put into it cannot pass for another. */
export function oneLineEach(lines: readonly string[]): readonly string[] {
  return lines.map(oneLine)
}

/** A document each text of which is on one line, so that no text of a ruleset can pass for more than one. */
export function onOneLineEach({ alert, title, lead, sections, closing, ...rest }: Document): Document {
  return {
    ...rest,
    alert: alert.map(oneLine),
    title: oneLine(title),
    lead: lead.map(cleaned),
    sections: sections.map(({ title, blocks }) => ({
      ...(title === undefined ? {} : { title: oneLine(title) }),
      blocks: blocks.map(cleaned),
    })),
    closing: closing.map(oneLine),
  }
}

function cleaned(block: Block): Block {
  if (typeof block === 'string') return oneLine(block)
  if ('facts' in block) return { facts: block.facts.map(said) }
  return {
    items: block.items.map(
      ({ details, ...item }): Item => ({
        ...said(item),
        ...(details === undefined ? {} : { details: details.map(said) }),
      }),
    ),
  }
}

function said({ term, text }: Said): Said {
  return { ...(term === undefined ? {} : { term: oneLine(term) }), text: oneLine(text) }
}
