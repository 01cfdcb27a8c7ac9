import { type TextStyle, textWidth } from './textWidth.ts'

/** Text that is set in one way, and in one color. */
export interface Run<Ink extends string = string> {
  readonly text: string
  readonly style: TextStyle
  readonly ink: Ink
}

/** Breaks runs of text into lines that are at most so wide; a word that is wider than a line is broken too. */
export function wrapText<Ink extends string>(runs: readonly Run<Ink>[], width: number): Run<Ink>[][] {
  const lines: Run<Ink>[][] = []
  let line: Run<Ink>[] = []
  let left = width
  for (const run of runs)
    for (const word of run.text.split(/\s+/).filter((one) => one !== ''))
      for (const [position, piece] of pieces(word, run.style, width).entries()) {
        // The pieces of a broken word stand in lines of their own.
        const text = line.length === 0 || position > 0 ? piece : ` ${piece}`
        const needed = textWidth(text, run.style)
        if (line.length > 0 && (position > 0 || needed > left)) {
          lines.push(line)
          line = [{ ...run, text: piece }]
          left = width - textWidth(piece, run.style)
        } else {
          line = joined(line, { ...run, text })
          left -= needed
        }
      }
  return line.length === 0 ? lines : [...lines, line]
}

function joined<Ink extends string>(line: readonly Run<Ink>[], run: Run<Ink>): Run<Ink>[] {
  const last = line.at(-1)
  return last !== undefined && last.style === run.style && last.ink === run.ink
    ? [...line.slice(0, -1), { ...last, text: last.text + run.text }]
    : [...line, run]
}

/** The word, or what fits of it into each of several lines. */
function pieces(word: string, style: TextStyle, width: number): string[] {
  if (textWidth(word, style) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, style) > width) {
      found.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...found, piece]
}
