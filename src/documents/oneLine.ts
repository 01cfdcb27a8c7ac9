import type { Block, Document, Item, Said } from './Document.ts'

/**
 * A text on one line, so that no text of a ruleset can pass for more than one; without the characters that turn the
 * direction in which it is read.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
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
