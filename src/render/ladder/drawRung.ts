import { drawSign } from './drawMark.ts'
import { type Drawn, drawText, lineHeight, nothing, run, stack, styles } from './drawText.ts'
import type { PicturedRung } from './LadderPicture.ts'
import type { Ink } from './ladderPalette.ts'
import type { Paint, Pen } from './Pen.ts'
import { svgElement } from './svgElement.ts'

const padding = { top: 12, side: 14, sign: 44 }

const looks: {
  readonly [S in PicturedRung['state']]: {
    readonly text: Ink
    readonly paint: Paint
    readonly dashed: boolean
  }
} = {
  recommended: { text: 'onAccent', paint: { fill: 'accent', stroke: 'accent' }, dashed: false },
  possible: { text: 'onPossible', paint: { fill: 'possible', stroke: 'onPossible' }, dashed: true },
  other: { text: 'onPlain', paint: { fill: 'plain', stroke: 'edge' }, dashed: false },
}

/** Draws a rung: its name, and in words and by a sign what it is marked with. */
export function drawRung(rung: PicturedRung, x: number, y: number, width: number, pen: Pen): Drawn {
  const { code, label, state, floor, tag, about } = rung
  const { text, paint, dashed } = looks[state]
  const left = x + padding.sign
  const inner = width - padding.sign - padding.side
  const line = (words: string, style: Parameters<typeof run>[1]) => (top: number) =>
    words === '' ? nothing : drawText([run(words, style, text)], left, top, inner, pen)
  const content = stack([line(tag, 'tag'), line(label, 'label'), line(about, 'text')], y + padding.top, 3)
  const height = content.height + 2 * padding.top
  const sign = drawSign(rung, x + padding.sign / 2 + 2, y + padding.top + lineHeight(styles.label) / 2, pen)
  const box = svgElement('rect', {
    x,
    y,
    width,
    height,
    rx: 8,
    ...pen.paint(paint),
    'stroke-width': floor ? 2.4 : 1.4,
    'stroke-dasharray': dashed && !floor ? '6 4' : undefined,
  })
  const marked = { 'data-level': code, 'data-state': state, 'data-floor': floor ? 'true' : undefined }
  return { markup: svgElement('g', marked, box + content.markup + sign), height }
}
