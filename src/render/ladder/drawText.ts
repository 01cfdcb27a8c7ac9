import { oneLine } from '../../documents/oneLine.ts'
import { at } from '../../ruleset/at.ts'
import type { Ink } from './ladderPalette.ts'
import type { Pen } from './Pen.ts'
import { escapeXml, svgElement } from './svgElement.ts'
import type { TextStyle } from './textWidth.ts'
import { type Run, wrapText } from './wrapText.ts'

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
