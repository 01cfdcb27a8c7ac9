import { at } from '../../ruleset/lookUp.ts'
import type { Drawn } from '../ladder/drawText.ts'
import { decimal, svgElement } from '../ladder/svgElement.ts'
import type { LevelPanel, PicturedStepUp } from './CoursePicture.ts'
import { drawLine, drawPanel, type Ground } from './drawPanel.ts'
import { drawPossible, drawSign } from './drawSign.ts'

/** Draws where the person was and what was recommended, and below it what became of the step-ups. */
export function drawLevels(
  { title, rows, points, stepUps, stepUpsTitle }: LevelPanel,
  y: number,
  ground: Ground,
): Drawn {
  const lane = stepUps.length === 0 ? [] : [{ label: stepUpsTitle, ruled: false }]
  // The highest one on top.
  const levels = [...rows].reverse().map((label) => ({ label, ruled: true }))
  return drawPanel(
    title,
    [...levels, ...lane],
    26,
    (middles) => {
      const placeOf = (place: number) => at(middles, rows.length - 1 - place)
      const line = points.map(({ day, current }) => ({
        day,
        ...(current === undefined ? {} : { y: placeOf(current) }),
      }))
      const x = ground.axis.x
      const marks = points.map(({ day, on, current, least, most }) =>
        svgElement(
          'g',
          {
            'data-assessed-on': on,
            'data-current': current,
            'data-least': least,
            'data-most': most,
          },
          (current === undefined ? '' : drawSign('current', x(day), placeOf(current), ground.pen)) +
            (least === most
              ? drawSign('recommended', x(day), placeOf(least), ground.pen)
              : drawPossible(x(day), placeOf(least), placeOf(most), ground.pen)),
        ),
      )
      const steps = stepUps.map((step) => drawStepUp(step, at(middles, middles.length - 1), ground))
      return [drawLine(line, 2.6, ground), ...marks, ...steps].join('')
    },
    y,
    ground,
    true,
  )
}

/** From the day on which a step up was recommended, an arrow up, to the day that shows what became of it. */
function drawStepUp({ from, to, outcome }: PicturedStepUp, y: number, { axis, pen }: Ground): string {
  const [start, end] = [axis.x(from), axis.x(to)]
  // What became of it on the day itself stands beside the arrow.
  const sign = Math.max(end, start + 9)
  const inside = Math.min(sign, axis.right + 5)
  const stroke = {
    ...pen.paint({ stroke: outcome === 'carried-out' ? 'accent' : 'ink' }),
    'stroke-width': 1.6,
    'stroke-linejoin': 'round',
  }
  const along = `M${decimal(start)} ${decimal(y + 5)}H${decimal(inside)}`
  return svgElement(
    'g',
    { 'data-step-up': outcome },
    svgElement('path', { d: `M${decimal(start)} ${decimal(y + 5)}v-10m-3 3.4l3 -3.4l3 3.4`, ...stroke }) +
      svgElement('path', {
        d: along,
        ...stroke,
        'stroke-dasharray': outcome === 'open' ? '3 2.4' : undefined,
      }) +
      drawSign(outcome, inside, y - 1, pen),
  )
}
