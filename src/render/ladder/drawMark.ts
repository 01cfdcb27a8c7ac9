import type { Mark, PicturedRung } from './LadderPicture.ts'
import type { Pen } from './Pen.ts'
import { decimal, svgElement } from './svgElement.ts'

/** How wide the mark before a line is, its gap included. */
export const markWidth = 20

/** The mark before a line: a full triangle, an empty one, or an arrow down. Told apart by shape, not by color. */
export function drawMark(mark: Mark, x: number, y: number, pen: Pen): string {
  switch (mark) {
    case 'decides':
      return triangle(x, y, { ...pen.paint({ fill: 'accent', stroke: 'accent' }) })
    case 'found':
      return triangle(x, y, { ...pen.paint({ stroke: 'muted' }) })
    case 'down':
      return svgElement('path', {
        d: `M${decimal(x + 5)} ${decimal(y)}v8m-4 -3.5l4 4l4 -4`,
        ...pen.paint({ stroke: 'accent' }),
        ...line,
      })
  }
}

const line = { 'stroke-width': 1.6, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const

function triangle(x: number, y: number, paint: ReturnType<Pen['paint']>): string {
  return svgElement('path', { d: `M${decimal(x)} ${decimal(y + 9)}l5 -9l5 9z`, ...paint, ...line })
}

/** The sign on a rung: a tick where it is recommended, a bar that is stood on at the floor, a ring where it is possible. */
export function drawSign({ state, floor }: PicturedRung, x: number, y: number, pen: Pen): string {
  const at = (dx: number, dy: number) => `${decimal(x + dx)} ${decimal(y + dy)}`
  if (state === 'recommended')
    return (
      svgElement('circle', { cx: x, cy: y, r: 9, ...pen.paint({ fill: 'onAccent' }) }) +
      svgElement('path', {
        d: `M${at(-4, 0.2)}l2.8 2.8l5.2 -6`,
        ...pen.paint({ stroke: 'accent' }),
        ...line,
        'stroke-width': 2.2,
      })
    )
  if (floor)
    return svgElement('path', {
      d: `M${at(-8, 8)}h16M${at(0, 4)}v-12m-5 5l5 -5l5 5`,
      ...pen.paint({ stroke: 'onPossible' }),
      ...line,
      'stroke-width': 2,
    })
  if (state === 'possible')
    return svgElement('circle', {
      cx: x,
      cy: y,
      r: 6.5,
      ...pen.paint({ stroke: 'onPossible' }),
      'stroke-width': 1.8,
      'stroke-dasharray': '3 2.1',
    })
  return ''
}
