import { lookUp } from '../../ruleset/lookUp.ts'
import { drawBeside, drawLegend } from './drawBeside.ts'
import { drawRung } from './drawRung.ts'
import { type Drawn, drawText, lineHeight, run, styles } from './drawText.ts'
import type { LadderPicture } from './LadderPicture.ts'
import type { Pen } from './Pen.ts'
import { decimal, svgElement } from './svgElement.ts'

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
