import { type Drawn, drawText, lineHeight, run, styles } from '../ladder/drawText.ts'
import type { Pen } from '../ladder/Pen.ts'
import { decimal, svgElement } from '../ladder/svgElement.ts'
import { textWidth } from '../ladder/textWidth.ts'
import type { PicturedDay } from './CoursePicture.ts'
import { beyond, type Ground } from './drawPanel.ts'
import type { TimeAxis } from './TimeAxis.ts'

/** How far apart lines and labels are at least. */
const apart = 10

/** The days at which a line is drawn: of each week, or of every second, fourth, eighth and so on where there is no room. */
export function weeksOf({ first, last, left, right }: TimeAxis): readonly number[] {
  const perWeek = ((right - left) / Math.max(last - first, 1)) * 7
  let every = 1
  while (every * perWeek < apart) every *= 2
  const days: number[] = []
  for (let day = first; day <= last; day += 7 * every) days.push(day)
  return days
}

/** Draws the days of the assessments, each as a stroke and as many of them by name as there is room for, and the weeks. */
export function drawAxis(
  days: readonly PicturedDay[],
  title: string,
  y: number,
  { axis, x, weeks, pen }: Ground,
): Drawn {
  const strokes = days.map(({ day }) => `M${decimal(axis.x(day))} ${decimal(y)}v5`)
  // The first and the last are named in any case, the others where there is room.
  const named = [...days.slice(0, 1), ...days.slice(-1), ...days.slice(1, -1)]
  const dates = drawLabels(named, y + 7, axis, pen)
  const below = y + 7 + lineHeight(styles.small)
  const numbers = weeks.map((day) => ({ day, label: String((day - axis.first) / 7) }))
  const height = 7 + 2 * lineHeight(styles.small)
  return {
    markup:
      svgElement('path', {
        d: strokes.join(''),
        ...pen.paint({ stroke: 'muted' }),
        'stroke-width': 1.4,
      }) +
      dates +
      drawText([run(title, 'small', 'muted')], x, below, axis.left - beyond - x, pen).markup +
      drawLabels(numbers, below, axis, pen),
    height,
  }
}

/** Draws labels below their days, each unless it would run into one that came before it. */
function drawLabels(
  labels: readonly PicturedDay[],
  y: number,
  { x, left, right }: TimeAxis,
  pen: Pen,
): string {
  const taken: (readonly [from: number, to: number])[] = []
  return labels
    .map(({ day, label }) => {
      const width = textWidth(label, styles.small)
      const start = Math.min(Math.max(x(day) - width / 2, left - beyond), right + beyond - width)
      if (taken.some(([from, to]) => start < to + apart && from < start + width + apart)) return ''
      taken.push([start, start + width])
      return drawText([run(label, 'small', 'muted')], start, y, Number.POSITIVE_INFINITY, pen).markup
    })
    .join('')
}
