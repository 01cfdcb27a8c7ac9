import { oneLine } from '../../documents/oneLine.ts'
import { type Drawn, drawText, nothing, run, stack, type styles } from './drawText.ts'
import type { Ink } from './ladderPalette.ts'
import type { Pen } from './Pen.ts'
import { escapeXml, svgElement } from './svgElement.ts'

/** What stands around every picture: what to do at once, the heading, what is to be known, and the same facts in words. */
export interface Framed {
  readonly language: string
  readonly alert: readonly string[]
  /** The heading in one line, for those who do not see the picture. */
  readonly title: string
  /** The small line above the heading; it may be empty. */
  readonly overline: string
  readonly heading: string
  readonly notes: readonly string[]
  readonly closing: readonly string[]
  /** The same facts in words, for those who do not see the picture. */
  readonly description: readonly string[]
}

/** The space around everything. */
export const margin = 28

/** Draws a picture as an SVG document of its own, without anything from outside. */
export function drawFrame(
  { language, alert, title, overline, heading, notes, closing, description }: Framed,
  width: number,
  headingStyle: keyof typeof styles,
  content: (y: number) => Drawn,
  pen: Pen,
  id: string,
): string {
  const inner = width - 2 * margin
  const line = (text: string, style: keyof typeof styles, ink: Ink) => (y: number) =>
    text === '' ? nothing : drawText([run(text, style, ink)], margin, y, inner, pen)
  const top = stack(
    [
      (y) => drawAlert(alert, y, inner, pen),
      (y) => stack([line(overline, 'text', 'muted'), line(heading, headingStyle, 'ink')], y, 4),
      content,
      (y) =>
        stack(
          notes.map((note) => line(note, 'text', 'ink')),
          y,
          6,
        ),
      (y) =>
        stack(
          [(at) => drawRule(at, inner, pen), ...closing.map((text) => line(text, 'small', 'muted'))],
          y,
          5,
        ),
    ],
    margin,
    22,
  )
  const height = Math.ceil(top.height + 2 * margin)
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      lang: language,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      viewBox: `0 0 ${width} ${height}`,
      // As wide as its place, and as high as that makes it.
      width: '100%',
    },
    [
      svgElement('title', { id: `${id}-title` }, escapeXml(oneLine(title))),
      svgElement('desc', { id: `${id}-desc` }, escapeXml(oneLine(description.join(' ')))),
      svgElement('rect', {
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        rx: 12,
        ...pen.paint({ fill: 'canvas', stroke: 'line' }),
      }),
      top.markup,
    ].join(''),
  )
}

function drawAlert(alert: readonly string[], y: number, width: number, pen: Pen): Drawn {
  if (alert.length === 0) return nothing
  const padding = 16
  const text = stack(
    alert.map(
      (line) => (top: number) =>
        drawText([run(line, 'alert', 'onAlert')], margin + padding, top, width - 2 * padding, pen),
    ),
    y + padding,
    6,
  )
  const height = text.height + 2 * padding
  const box = svgElement('rect', { x: margin, y, width, height, rx: 8, ...pen.paint({ fill: 'alert' }) })
  return { markup: box + text.markup, height }
}

function drawRule(y: number, width: number, pen: Pen): Drawn {
  const markup = svgElement('rect', { x: margin, y, width, height: 1, ...pen.paint({ fill: 'line' }) })
  return { markup, height: 5 }
}
