import { oneLine } from '../../documents/oneLine.ts'
import { at } from '../../ruleset/lookUp.ts'
import type { Ink } from './ladderPalette.ts'
import type { Pen } from './Pen.ts'
import { escapeXml, svgElement } from './svgElement.ts'
import { type TextStyle, textWidth } from './textWidth.ts'

/** Something that is drawn, and how high it is. */
export interface Drawn {
  readonly markup: string
  readonly height: number
}

/** Nothing at all. */
export const nothing: Drawn = { markup: '', height: 0 }

const sans = (size: number, weight: TextStyle['weight']): TextStyle => ({ size, weight, family: 'sans' })

/** The ways in which text is set in the picture. */
export const styles: {
  readonly [S in
    | 'alert'
    | 'heading'
    | 'narrowHeading'
    | 'label'
    | 'tag'
    | 'text'
    | 'strong'
    | 'small'
    | 'id']: TextStyle
} = {
  alert: sans(16, 'bold'),
  heading: sans(22, 'bold'),
  narrowHeading: sans(19, 'bold'),
  label: sans(15, 'bold'),
  tag: sans(12, 'bold'),
  text: sans(13.5, 'normal'),
  strong: sans(12.5, 'bold'),
  small: sans(12, 'normal'),
  id: { size: 11.5, weight: 'normal', family: 'mono' },
}

/** The height of a line of text. */
export function lineHeight({ size }: TextStyle): number {
  return Math.round(size * 1.4)
}

/** A run of text in one style and color. */
export function run(text: string, style: keyof typeof styles, ink: Ink): Run<Ink> {
  return { text: oneLine(text), style: styles[style], ink }
}

/** Draws text in lines that are at most so wide. The first run says how high the lines are. */
export function drawText(
  runs: readonly [Run<Ink>, ...Run<Ink>[]],
  x: number,
  y: number,
  width: number,
  pen: Pen,
): Drawn {
  const [{ style }] = runs
  const height = lineHeight(style)
  const baseline = (height - style.size) / 2 + style.size * 0.82
  const lines = wrapText(runs, width)
  const markup = lines.map((line, number) =>
    svgElement(
      'text',
      {
        x,
        y: y + number * height + baseline,
        // Or the blank before a part that is set in another way is lost in places.
        'xml:space': line.length > 1 ? 'preserve' : undefined,
        ...set(at(line, 0), pen),
      },
      line
        .map((part, position) =>
          position === 0 ? escapeXml(part.text) : svgElement('tspan', set(part, pen), escapeXml(part.text)),
        )
        .join(''),
    ),
  )
  return { markup: markup.join(''), height: lines.length * height }
}

function set({ style, ink }: Run<Ink>, pen: Pen) {
  return {
    'font-family': style.family === 'mono' ? 'ui-monospace, monospace' : 'system-ui, sans-serif',
    'font-size': style.size,
    'font-weight': style.weight === 'bold' ? 600 : 400,
    ...pen.paint({ fill: ink }),
  }
}

/** Draws one thing below the other, with gaps between those that are there. */
export function stack(parts: readonly ((y: number) => Drawn)[], y: number, gap: number): Drawn {
  let markup = ''
  let height = 0
  for (const part of parts) {
    const drawn = part(y + height + (height === 0 ? 0 : gap))
    if (drawn.height === 0) continue
    markup += drawn.markup
    height += drawn.height + (height === 0 ? 0 : gap)
  }
  return { markup, height }
}

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
