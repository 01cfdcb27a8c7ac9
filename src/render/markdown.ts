import type { Block, Document, Item, Said, Section } from '../documents/Document.ts'

/** A document as Markdown, everything that was given escaped: it is read as it was written. */
export function markdown({ alert, title, lead, sections, closing }: Document): string {
  return [
    ...alert.map((line) => `**${escaped(line)}**`),
    `## ${escaped(title)}`,
    ...lead.map(blockOf),
    ...sections.flatMap(sectionOf),
    '---',
    ...closing.map(escaped),
  ].join('\n\n')
}

function sectionOf({ title, blocks }: Section): string[] {
  return [...(title === undefined ? [] : [`### ${escaped(title)}`]), ...blocks.map(blockOf)]
}

function blockOf(block: Block): string {
  if (typeof block === 'string') return escaped(block)
  const items: readonly Item[] = 'items' in block ? block.items : block.facts
  return items
    .flatMap(({ details = [], ...item }) => [
      `- ${saidOf(item)}`,
      ...details.map((detail) => `  - ${saidOf(detail)}`),
    ])
    .join('\n')
}

function saidOf({ term, text }: Said): string {
  return term === undefined ? escaped(text) : `**${escaped(term)}:** ${escaped(text)}`
}

/** Without any meaning for a reader of Markdown, of the kind that GitHub reads among them. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>&~|#@$]/g, '\\$&')
      // What is made into a link or a picture of its own accord: some readers take what begins with `//` for an address.
      .replace(/:(?=\/\/|[\w+-]+:)/g, '\\$&')
      .replace(/\/(?=\/)/g, '\\/')
      .replace(/(www)\./gi, '$1\\.')
      // What would begin a list, a heading or a line across.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  )
}
