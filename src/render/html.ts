import type { Block, Document, Item, Said, Section } from '../documents/Document.ts'

/** How a document is put into HTML. */
export interface HtmlOptions {
  /** The level of the title; those of sections are one below. */
  readonly headingLevel: number
  /** A whole page, and no fragment. */
  readonly page: boolean
}

/**
 * A document as HTML: elements that mean something, everything that was given escaped, nothing to load. The class names stay
 * as they are, for a page's own style sheet.
 */
export function html(told: Document, { headingLevel, page }: HtmlOptions): string {
  const article = articleOf(told, headingLevel)
  if (!page) return article
  return [
    '<!doctype html>',
    `<html lang="${told.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(told.title)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    article,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')
}

function articleOf({ language, alert, title, lead, sections, closing }: Document, level: number): string {
  return [
    `<article class="level-of-care" lang="${language}">`,
    ...(alert.length === 0
      ? []
      : [
          '<header class="level-of-care-alert">',
          ...alert.map((line) => `<p><strong>${escaped(line)}</strong></p>`),
          '</header>',
        ]),
    `<h${level} class="level-of-care-title">${escaped(title)}</h${level}>`,
    ...lead.flatMap(blockOf),
    ...sections.flatMap((section) => sectionOf(section, level + 1)),
    '<footer class="level-of-care-closing">',
    ...closing.map((line) => `<p>${escaped(line)}</p>`),
    '</footer>',
    '</article>',
  ].join('\n')
}

function sectionOf({ title, blocks }: Section, level: number): string[] {
  return [
    '<section class="level-of-care-section">',
    ...(title === undefined ? [] : [`<h${level}>${escaped(title)}</h${level}>`]),
    ...blocks.flatMap(blockOf),
    '</section>',
  ]
}

function blockOf(block: Block): string[] {
  if (typeof block === 'string') return [`<p>${escaped(block)}</p>`]
  if ('items' in block) return ['<ul>', ...block.items.flatMap(itemOf), '</ul>']
  return [
    '<dl>',
    ...block.facts.map(({ term = '', text }) => `<dt>${escaped(term)}</dt> <dd>${escaped(text)}</dd>`),
    '</dl>',
  ]
}

function itemOf({ details = [], ...item }: Item): string[] {
  if (details.length === 0) return [`<li>${saidOf(item)}</li>`]
  return [
    `<li>${saidOf(item)}`,
    '<ul>',
    ...details.map((detail) => `<li>${saidOf(detail)}</li>`),
    '</ul>',
    '</li>',
  ]
}

function saidOf({ term, text }: Said): string {
  return term === undefined ? escaped(text) : `<strong>${escaped(term)}:</strong> ${escaped(text)}`
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => String(entities[character]))
}
