import type { Block, Document, Said } from './Document.ts'

/** A document as plain text: paragraphs apart by a blank line, without a line break at the end. */
export function plainText({ alert, title, lead, sections, closing }: Document): string {
  return [
    lines(alert),
    lines([title, ...lead]),
    ...sections.map(({ title, blocks }) => lines(title === undefined ? blocks : [title, ...blocks])),
    lines(closing),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function lines(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (typeof block === 'string') return [block]
      if ('facts' in block) return block.facts.map(say)
      return block.items.flatMap((item) => [
        `- ${say(item)}`,
        ...(item.details ?? []).map((detail) => `  ${say(detail)}`),
      ])
    })
    .join('\n')
}

function say({ term, text }: Said): string {
  return term === undefined ? text : `${term}: ${text}`
}
