import { type Drawn, drawText, lineHeight, run, styles } from '../ladder/drawText.ts'
import type { Pen } from '../ladder/Pen.ts'
import { decimal, svgElement } from '../ladder/svgElement.ts'
import { textWidth } from '../ladder/textWidth.ts'
import type { PicturedGap } from './CoursePicture.ts'
import type { TimeAxis } from './TimeAxis.ts'

/** What every panel is drawn with. */
export interface Ground {
  readonly axis: TimeAxis
  /** Where the names of the rows stand. */
  readonly x: number
  readonly width: number
  /** The days on which there is a line from top to bottom: those of weeks. */
  readonly weeks: readonly number[]
  readonly gaps: readonly PicturedGap[]
  readonly pen: Pen
}

/** How far the ground of a panel reaches beyond the first and the last day. */
export const beyond = 12

/** A row of a panel: its name, which may take several lines, or none. */
export interface Row {
  readonly label: string
  /** A line across, to read a place by. */
  readonly ruled: boolean
}

/**
 * Draws the ground of a panel and the names of its rows, the first one on top, and what is drawn on it.
 *
 * @param content - Draws on the ground; it is told the middle of each row.
 */
export function drawPanel(
  title: string,
  rows: readonly Row[],
  leastHeight: number,
  content: (middles: readonly number[]) => string,
  y: number,
  ground: Ground,
  isFirst: boolean,
): Drawn {
  const { axis, x, width, weeks, gaps, pen } = ground
  const heading = drawText([run(title, 'strong', 'ink')], x, y, axis.right + beyond - x, pen)
  const names = (top: number, label: string) => drawText([run(label, 'small', 'muted')], x, top, width, pen)
  const rowHeight = Math.max(leastHeight, ...rows.map(({ label }) => names(0, label).height + 6))
  const top = y + heading.height + 4
  const height = rows.length * rowHeight
  const middles = rows.map((_, position) => top + (position + 0.5) * rowHeight)
  const labels = rows.map(({ label }, position) => {
    const middle = Number(middles[position])
    return names(middle - names(0, label).height / 2, label).markup
  })
  const [left, right] = [axis.left - beyond, axis.right + beyond]
  const rules = rows.flatMap(({ ruled }, position) =>
    ruled ? [`M${decimal(left)} ${decimal(Number(middles[position]))}H${decimal(right)}`] : [],
  )
  const lines = weeks.map((day) => `M${decimal(axis.x(day))} ${decimal(top)}V${decimal(top + height)}`)
  return {
    markup: [
      heading.markup,
      ...labels,
      svgElement('rect', {
        x: left,
        y: top,
        width: right - left,
        height,
        rx: 4,
        ...pen.paint({ fill: 'canvas', stroke: 'rail' }),
      }),
      svgElement('path', { d: [...rules, ...lines].join(''), ...pen.paint({ stroke: 'line' }) }),
      ...gaps.map((gap) => drawGap(gap, top, height, isFirst, ground)),
      content(middles),
    ].join(''),
    height: top + height - y,
  }
}

/** A stretch without an assessment: nothing is drawn across it but, in the first panel and where there is room, how long it is. */
function drawGap(
  { from, to, labels }: PicturedGap,
  top: number,
  height: number,
  isTold: boolean,
  { axis, pen }: Ground,
): string {
  const [start, end] = [axis.x(from) + 7, axis.x(to) - 7]
  const width = end - start
  if (width <= 0) return ''
  const box = svgElement('rect', {
    x: start,
    y: top + 1,
    width,
    height: height - 2,
    ...pen.paint({ fill: 'plain', stroke: 'muted' }),
    'stroke-dasharray': '4 3',
  })
  const label = labels.find((text) => textWidth(text, styles.small) <= width - 8)
  if (!isTold || label === undefined) return box
  const x = start + (width - textWidth(label, styles.small)) / 2
  const words = drawText(
    [run(label, 'small', 'onPlain')],
    x,
    top + (height - lineHeight(styles.small)) / 2,
    Number.POSITIVE_INFINITY,
    pen,
  )
  return box + words.markup
}

/**
 * Draws lines between points that follow each other: not across a gap, nor past a point that is not known.
 *
 * @param points - The place of each, or nothing where it is not known; in the order of the days.
 */
export function drawLine(
  points: readonly { readonly day: number; readonly y?: number }[],
  strokeWidth: number,
  { axis, gaps, pen }: Ground,
): string {
  let d = ''
  /** The day of the point before, where that is known. */
  let before: number | undefined
  for (const { day, y } of points) {
    const isJoined = before !== undefined && !gaps.some(({ from, to }) => from === before && to === day)
    if (y !== undefined) d += `${isJoined ? 'L' : 'M'}${decimal(axis.x(day))} ${decimal(y)}`
    before = y === undefined ? undefined : day
  }
  return d === ''
    ? ''
    : svgElement('path', {
        d,
        ...pen.paint({ stroke: 'ink' }),
        'stroke-width': strokeWidth,
        'stroke-linejoin': 'round',
      })
}
