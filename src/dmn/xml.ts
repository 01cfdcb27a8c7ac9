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
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML 1.0 has no way to write these.
      .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
      // A parser would turn these into spaces in an attribute, and a line break would be indented.
      .replace(/[\t\n\r]+/g, ' ')
  )
}
