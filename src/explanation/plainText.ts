import type { Block, Document, Said } from './Document.ts'

/** A document as plain text: paragraphs apart by a blank line, without a line break at the end. */
export function plainText({ alert, title, lead, sections, closing }: Document): string {
  return [
    alert,
    [title, ...lead.flatMap(lines)],
    ...sections.map(({ title, blocks }) => [
      ...(title === undefined ? [] : [title]),
      ...blocks.flatMap(lines),
    ]),
    closing,
  ]
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.map((line) => line.replace(/(?!^)\s+/g, ' ')).join('\n'))
    .join('\n\n')
}

function lines(block: Block): string[] {
  if (typeof block === 'string') return [block]
  if ('facts' in block) return block.facts.map(say)
  return block.items.flatMap((item) => [
    `- ${say(item)}`,
    ...(item.details ?? []).map((detail) => `  ${say(detail)}`),
  ])
}

function say({ term, text }: Said): string {
  return term === undefined ? text : `${term}: ${text}`
}
