import { oneLine } from '../../documents/oneLine.ts'
import { drawLadder } from './drawLadder.ts'
import { type Drawn, drawText, nothing, run, stack } from './drawText.ts'
import type { LadderPicture } from './LadderPicture.ts'
import type { Pen } from './Pen.ts'
import { escapeXml, svgElement } from './svgElement.ts'

const margin = 28
const widths = { alone: 440, beside: 820, rung: 290, toBeside: 32, toWays: 22 }

/** Draws a picture as an SVG document of its own, without anything from outside. */
export function drawPicture(picture: LadderPicture, pen: Pen, id: string): string {
  const { language, alert, overline, heading, rungs, beside, notes, closing } = picture
  const width = beside ? widths.beside : widths.alone
  const inner = width - 2 * margin
  const x = margin + (rungs.some(({ ways }) => ways.length > 0) ? widths.toWays : 0)
  const rungWidth = beside ? widths.rung : inner
  const besideX = x + rungWidth + widths.toBeside
  const place = { x, rungWidth, besideX, besideWidth: width - margin - besideX }
  const line =
    (text: string, style: Parameters<typeof run>[1], ink: Parameters<typeof run>[2]) => (y: number) =>
      text === '' ? nothing : drawText([run(text, style, ink)], margin, y, inner, pen)

  const top = stack(
    [
      (y) => drawAlert(alert, y, inner, pen),
      (y) =>
        stack(
          [line(overline, 'text', 'muted'), line(heading, beside ? 'heading' : 'narrowHeading', 'ink')],
          y,
          4,
        ),
      (y) => drawLadder(picture, place, y, pen),
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
      svgElement('title', { id: `${id}-title` }, escapeXml(oneLine(picture.title))),
      svgElement('desc', { id: `${id}-desc` }, escapeXml(oneLine(picture.description.join(' ')))),
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
