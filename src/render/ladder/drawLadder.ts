import { lookUp } from '../../ruleset/lookUp.ts'
import { drawBeside, drawLegend } from './drawBeside.ts'
import { drawSign } from './drawMark.ts'
import { type Drawn, drawText, lineHeight, nothing, run, stack, styles } from './drawText.ts'
import type { LadderPicture, PicturedRung } from './LadderPicture.ts'
import type { Ink } from './ladderPalette.ts'
import type { Paint, Pen } from './Pen.ts'
import { decimal, svgElement } from './svgElement.ts'

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
function drawRung(rung: PicturedRung, x: number, y: number, width: number, pen: Pen): Drawn {
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

/** Where the ladder stands, and what is beside it. */
export interface Place {
  readonly x: number
  readonly rungWidth: number
  readonly besideX: number
  readonly besideWidth: number
}

const gap = 16
const rail = { inset: 24, width: 6, beyond: 12 }

/** Draws the rungs, each with what stands beside it, and the rails that hold them. */
export function drawLadder(picture: LadderPicture, place: Place, y: number, pen: Pen): Drawn {
  const { x, rungWidth, besideX, besideWidth } = place
  const legend = drawLegend(picture.legend, besideX, y, pen)
  const upper = drawEnd(picture.more, 1, x, y, rungWidth, pen)
  const first = y + Math.max(legend.height, upper.height) + rail.beyond + 6
  let top = first
  let rows = ''
  const middles = new Map<string, number>()
  for (const rung of picture.rungs) {
    const drawn = drawRung(rung, x, top, rungWidth, pen)
    middles.set(rung.code, top + Math.min(drawn.height, 46) / 2)
    const { height } = drawBeside(rung, besideX, top, besideWidth, pen)
    // A line or two stand in the middle of the rung's side, many begin at its top.
    const beside = top + Math.max(0, (drawn.height - height) / 2)
    rows += drawn.markup + drawBeside(rung, besideX, beside, besideWidth, pen).markup
    if (height > drawn.height) rows += bracket(besideX - 14, top, height, pen)
    top += Math.max(drawn.height, height) + gap
  }
  const end = top - gap
  const rails = [x + rail.inset, x + rungWidth - rail.inset - rail.width].map((left) =>
    svgElement('rect', {
      x: left,
      y: first - rail.beyond,
      width: rail.width,
      height: end - first + 2 * rail.beyond,
      rx: rail.width / 2,
      ...pen.paint({ fill: 'rail' }),
    }),
  )
  const lower = drawEnd(picture.less, -1, x, end + rail.beyond + 6, rungWidth, pen)
  return {
    markup:
      [legend, upper].map(({ markup }) => markup).join('') +
      rails.join('') +
      rows +
      lower.markup +
      drawWays(picture, middles, x, pen),
    height: end + rail.beyond + 6 + lower.height - y,
  }
}

/** What an end of the ladder has more or less of, with an arrow that points there. */
function drawEnd(text: string, direction: 1 | -1, x: number, y: number, width: number, pen: Pen): Drawn {
  const middle = y + lineHeight(styles.small) / 2
  const left = x + rail.inset
  const arrow = svgElement('path', {
    d: `M${decimal(left - 2)} ${decimal(middle + 3 * direction)}l5 ${-6 * direction}l5 ${6 * direction}z`,
    ...pen.paint({ fill: 'muted' }),
  })
  const { markup, height } = drawText(
    [run(text, 'small', 'muted')],
    left + 16,
    y,
    width - rail.inset - 16,
    pen,
  )
  return { markup: arrow + markup, height }
}

function bracket(x: number, y: number, height: number, pen: Pen): string {
  return svgElement('rect', { x, y, width: 2, height, rx: 1, ...pen.paint({ fill: 'line' }) })
}

/** The path from the level that is recommended to those that something leads down to, on the free side of the ladder. */
function drawWays(
  { rungs }: LadderPicture,
  middles: ReadonlyMap<string, number>,
  x: number,
  pen: Pen,
): string {
  const places = (wanted: (rung: (typeof rungs)[number]) => boolean) =>
    rungs.filter(wanted).map(({ code }) => lookUp(middles, code))
  const targets = places(({ ways }) => ways.length > 0)
  if (targets.length === 0) return ''
  const left = x - 16
  const stroke = { ...pen.paint({ stroke: 'accent' }), 'stroke-width': 1.8, 'stroke-linejoin': 'round' }
  const down = places(({ state }) => state === 'recommended').map(
    (y) => `M${decimal(x)} ${decimal(y)}H${decimal(left)}V${decimal(Math.max(...targets))}`,
  )
  const across = targets.map((y) => `M${decimal(left)} ${decimal(y)}H${decimal(x - 3)}m-5 -4l5 4l-5 4`)
  return (
    svgElement('path', { d: down.join(''), ...stroke, 'stroke-dasharray': '5 4' }) +
    svgElement('path', { d: across.join(''), ...stroke })
  )
}
