import type { Block, Document, Said } from './Document.ts'
import { oneLine } from './oneLine.ts'

/** A document as plain text: each text on one line, paragraphs apart by a blank line, without a line break at the end. */
export function plainText({ alert, title, lead, sections, closing }: Document): string {
  return [
    alert,
    [title, ...lead],
    ...sections.map(({ title, blocks }) => (title === undefined ? blocks : [title, ...blocks])),
    closing,
  ]
    .map(lines)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function lines(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (typeof block === 'string') return [oneLine(block)]
      if ('facts' in block) return block.facts.map(say)
      return block.items.flatMap((item) => [
        `- ${say(item)}`,
        ...(item.details ?? []).map((detail) => `  ${say(detail)}`),
      ])
    })
    .join('\n')
}

function say({ term, text }: Said): string {
  return oneLine(term === undefined ? text : `${term}: ${text}`)
}
