import type { Block, Document, Item, Said, Section } from '../documents/Document.ts'

/** A document as a fragment of HTML: elements that mean something, everything that was given escaped, nothing to load. */
export function html({ language, alert, title, lead, sections, closing }: Document): string {
  return [
    `<article lang="${language}">`,
    ...(alert.length === 0
      ? []
      : ['<header>', ...alert.map((line) => `<p><strong>${escaped(line)}</strong></p>`), '</header>']),
    `<h2>${escaped(title)}</h2>`,
    ...lead.flatMap(blockOf),
    ...sections.flatMap(sectionOf),
    '<footer>',
    ...closing.map((line) => `<p>${escaped(line)}</p>`),
    '</footer>',
    '</article>',
  ].join('\n')
}

function sectionOf({ title, blocks }: Section): string[] {
  return [
    '<section>',
    ...(title === undefined ? [] : [`<h3>${escaped(title)}</h3>`]),
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
