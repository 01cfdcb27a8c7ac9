/** What stands in a text between `<!-- name -->` and `<!-- /name -->`. */
export function between(text: string, name: string): string | undefined {
  return new RegExp(`<!-- ${name} -->\\n\\n([\\s\\S]*?)\\n\\n<!-- /${name} -->`).exec(text)?.[1]
}

/** The text with something else there. */
export function withBetween(text: string, name: string, content: string): string {
  const [before = '', rest = ''] = text.split(`<!-- ${name} -->\n`)
  const [, after = ''] = rest.split(`<!-- /${name} -->`)
  return `${before}<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->${after}`
}

/** A Markdown table with columns of even width, as the formatter wants it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => `${cells[column]}`.length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => `${cells[column]}`.padEnd(width)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** The names of all that stands between markers in a text. */
export function namesOfMarkers(text: string): string[] {
  return [...text.matchAll(/^<!-- ([a-z]+) -->$/gm)].map(([, name]) => String(name))
}
