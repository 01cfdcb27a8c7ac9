import { oneLine } from '../documents/oneLine.ts'

/** An element, as text: whatever the attributes and texts hold, they stay attributes and texts. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly string[]
): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    ' ',
  )
  if (children.length === 0) return `<${open}/>`
  const inner = children.join('\n').replaceAll('\n', '\n  ')
  return `<${open}>\n  ${inner}\n</${name}>`
}

/** An element that holds text only. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

function escaped(text: string): string {
  return (
    // XML has no way to write some of what this leaves out; a parser would turn line breaks into spaces in an attribute.
    oneLine(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
