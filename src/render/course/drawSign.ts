import type { Pen } from '../ladder/Pen.ts'
import { decimal, svgElement } from '../ladder/svgElement.ts'

/** A sign in a picture of a course: what it stands for. Told apart by shape, not by color. */
export type Mark =
  | 'current'
  | 'recommended'
  | 'possible'
  | 'carried-out'
  | 'not-carried-out'
  | 'open'
  | 'declined'
  | 'closed'
  | 'rating'
  | 'total'
  | 'unanswered'
  | 'gap'

/** How far a sign reaches from its middle. */
export const reach = 6

const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const

/** Draws a sign around its middle. Where it stands for more than a point, it is drawn as it is in the legend. */
export function drawSign(mark: Mark, x: number, y: number, pen: Pen): string {
  const at = (dx: number, dy: number) => `${decimal(x + dx)} ${decimal(y + dy)}`
  switch (mark) {
    case 'current':
      return svgElement('rect', { x: x - 3, y: y - 3, width: 6, height: 6, ...pen.paint({ fill: 'ink' }) })
    case 'recommended':
      return svgElement('circle', {
        cx: x,
        cy: y,
        r: 5,
        ...pen.paint({ stroke: 'accent' }),
        'stroke-width': 1.8,
      })
    case 'possible':
      return drawPossible(x, y + reach, y - reach, pen)
    case 'carried-out':
      return path(`M${at(-5, 0.5)}l3.4 3.6l6.4 -7.4`, 'accent', 2.2, pen)
    case 'not-carried-out':
      return path(`M${at(-4.2, -4.2)}l8.4 8.4M${at(-4.2, 4.2)}l8.4 -8.4`, 'ink', 2.2, pen)
    case 'open':
      return svgElement('circle', {
        cx: x,
        cy: y,
        r: 4.4,
        ...pen.paint({ fill: 'canvas', stroke: 'ink' }),
        'stroke-width': 1.8,
        'stroke-dasharray': '2.4 2',
      })
    case 'declined':
      return (
        svgElement('circle', {
          cx: x,
          cy: y,
          r: 4.4,
          ...pen.paint({ fill: 'canvas', stroke: 'ink' }),
          'stroke-width': 1.8,
        }) + path(`M${at(-3.1, 3.1)}l6.2 -6.2`, 'ink', 1.8, pen)
      )
    case 'closed':
      return path(`M${at(0, -5)}v10`, 'ink', 2.2, pen)
    case 'rating':
      return svgElement('circle', { cx: x, cy: y, r: 3.2, ...pen.paint({ fill: 'ink' }) })
    case 'total':
      return path(`M${at(0, -4)}l4 4l-4 4l-4 -4z`, 'ink', 1.2, pen, true)
    case 'unanswered':
      return path(`M${at(-3, -3)}h6v6h-6z`, 'muted', 1.4, pen)
    case 'gap':
      return svgElement('rect', {
        x: x - reach,
        y: y - reach,
        width: 2 * reach,
        height: 2 * reach,
        ...pen.paint({ fill: 'plain', stroke: 'muted' }),
        'stroke-dasharray': '3 2.4',
      })
  }
}

/** From the floor that is proven, a bar that is stood on, up to the highest place that is still possible. */
export function drawPossible(x: number, floor: number, top: number, pen: Pen): string {
  return (
    svgElement('path', {
      d: `M${decimal(x)} ${decimal(floor)}V${decimal(top)}`,
      ...pen.paint({ stroke: 'accent' }),
      'stroke-width': 1.6,
      'stroke-dasharray': '2.6 2.2',
    }) + path(`M${decimal(x - 4.6)} ${decimal(floor)}h9.2`, 'accent', 2.4, pen)
  )
}

function path(d: string, ink: 'accent' | 'ink' | 'muted', width: number, pen: Pen, filled = false): string {
  return svgElement('path', {
    d,
    ...pen.paint(filled ? { fill: ink, stroke: ink } : { stroke: ink }),
    'stroke-width': width,
    ...round,
  })
}
