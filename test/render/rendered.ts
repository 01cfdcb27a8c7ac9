import { marked, type Token } from 'marked'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

/** The words of a text, in order: what every format of the same document must share. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}\p{S}<>]+/gu) ?? []
}

/** What is read in a fragment of HTML, with the elements and attributes that it is made of. */
export function readHtml(source: string): { text: string; elements: string[]; attributes: string[] } {
  const text: string[] = []
  const elements: string[] = []
  const attributes: string[] = []
  const visit = (node: Node): void => {
    if ('value' in node) text.push(node.value)
    if ('data' in node) elements.push('#comment')
    if ('tagName' in node) {
      elements.push(node.tagName)
      for (const { name, value } of node.attrs) attributes.push(`${node.tagName} ${name}=${value}`)
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parseFragment(source))
  return { text: text.join(''), elements, attributes }
}

/** What is read in Markdown as GitHub writes it, with the kinds of everything that it is made of. */
export function readMarkdown(source: string): { text: string; kinds: Set<string> } {
  const text: string[] = []
  const kinds = new Set<string>()
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      kinds.add(token.type)
      const inner: readonly Token[] =
        'items' in token ? token.items : 'tokens' in token ? (token.tokens ?? []) : []
      if (inner.length > 0) visit(inner)
      else if (token.type === 'text' || token.type === 'escape') text.push(token.text)
      if (inner.length > 0) text.push(block.has(token.type) ? ' ' : '')
      if (token.type === 'space') text.push(' ')
    }
  }
  visit(marked.lexer(source, { gfm: true }))
  return { text: text.join(''), kinds }
}

const block = new Set(['heading', 'paragraph', 'list', 'list_item'])

/** What a document may be made of, in each format. */
export const allowed = {
  elements: [
    'article',
    'header',
    'h2',
    'h3',
    'p',
    'strong',
    'section',
    'dl',
    'dt',
    'dd',
    'ul',
    'li',
    'footer',
  ],
  /** Every class name that there is: style sheets are written for them. */
  attributes: [
    'article class=level-of-care',
    'article lang=en',
    'article lang=es',
    'header class=level-of-care-alert',
    'h2 class=level-of-care-title',
    'section class=level-of-care-section',
    'footer class=level-of-care-closing',
  ],
  kinds: ['space', 'heading', 'paragraph', 'text', 'escape', 'strong', 'list', 'list_item', 'hr'],
}
