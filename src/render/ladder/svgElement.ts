/** The attributes of an element; what is undefined is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

/**
 * Writes an element, on a line of its own unless it is within a text. The attributes are escaped here; the content is
 * markup, and is not.
 */
export function svgElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? decimal(value) : String(value))}"`,
    )
    .join('')
  const element = content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
  return name === 'tspan' ? element : `${element}\n`
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Any text at all as XML: markup is escaped, and what XML cannot hold, such as control characters, is replaced. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => String(entities[character]))
}

/** At most two places, so that the same picture has the same bytes everywhere. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100)
}
