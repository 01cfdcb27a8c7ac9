/** The beginning of a line that what follows it is indented by: spaces, and the mark or the number of a list. */
const beginning = /^ *(?:[-•*] +|\d+ {2})?/

/** Breaks lines between words, so that none is wider than that; what follows a break stands below the words before it. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => linesOf(line, width))
    .join('\n')
}

function linesOf(line: string, width: number): readonly string[] {
  const indent = widthOf(beginning.exec(line)?.[0] ?? '')
  const lines: string[] = []
  let current = line.slice(0, indent)
  let isEmpty = true
  for (const word of line.slice(indent).split(' ')) {
    if (!isEmpty && widthOf(current) + 1 + widthOf(word) > width) {
      lines.push(current)
      current = ' '.repeat(indent)
      isEmpty = true
    }
    current += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, current]
}

function widthOf(text: string): number {
  return [...text].length
}
