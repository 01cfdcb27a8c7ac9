import { at } from '../../ruleset/lookUp.ts'
import { type Drawn, lineHeight, styles } from '../ladder/drawText.ts'
import { decimal, svgElement } from '../ladder/svgElement.ts'
import type { RatingPanel, ScorePanel } from './CoursePicture.ts'
import { drawLine, drawPanel, type Ground } from './drawPanel.ts'
import { drawSign } from './drawSign.ts'

/** Draws how one dimension was rated. */
export function drawRatings(
  { dimension, title, rows, points, unanswered }: RatingPanel,
  y: number,
  ground: Ground,
): Drawn {
  const isOpen = points.some(({ place }) => place === undefined)
  const ratings = [...rows].reverse().map((label) => ({ label, ruled: true }))
  return drawPanel(
    title,
    [...ratings, ...(isOpen ? [{ label: unanswered, ruled: false }] : [])],
    22,
    (middles) => {
      const { axis, pen } = ground
      const line = points.map(({ day, place }) => ({
        day,
        ...(place === undefined ? {} : { y: at(middles, rows.length - 1 - place) }),
      }))
      const marks = points.map(({ day, on, place }) =>
        svgElement(
          'g',
          { 'data-rated-on': on, 'data-dimension': dimension, 'data-rating': place },
          place === undefined
            ? drawSign('unanswered', axis.x(day), at(middles, rows.length), pen)
            : drawSign('rating', axis.x(day), at(middles, rows.length - 1 - place), pen),
        ),
      )
      return [drawLine(line, 1.6, ground), ...marks].join('')
    },
    y,
    ground,
    false,
  )
}

/** Draws the scores of one instrument, between the least and the most that they can be. */
export function drawScores(
  { title, least, most, points, gaps, unanswered }: ScorePanel,
  y: number,
  shared: Ground,
): Drawn {
  // Its own days, and not those of the assessments, say where there is a gap.
  const ground = { ...shared, gaps }
  const isOpen = points.some(({ total }) => total === undefined)
  const middle = (least + most) / 2
  const marks = [most, ...(Number.isInteger(middle) ? [middle] : ['']), least].map((value) => ({
    label: String(value),
    ruled: value !== '',
  }))
  return drawPanel(
    title,
    [...marks, ...(isOpen ? [{ label: unanswered, ruled: false }] : [])],
    lineHeight(styles.small) + 16,
    (middles) => {
      const { axis, pen } = ground
      const [top, bottom] = [at(middles, 0), at(middles, 2)]
      const placeOf = (total: number) => bottom - ((total - least) / (most - least)) * (bottom - top)
      const line = points.map(({ day, total }) => ({
        day,
        ...(total === undefined ? {} : { y: placeOf((total.least + total.most) / 2) }),
      }))
      const drawn = points.map(({ day, on, total }) => {
        const x = axis.x(day)
        const attributes = { 'data-scored-on': on, 'data-least': total?.least, 'data-most': total?.most }
        if (total === undefined)
          return svgElement('g', attributes, drawSign('unanswered', x, at(middles, middles.length - 1), pen))
        const [low, high] = [placeOf(total.least), placeOf(total.most)]
        const range = svgElement('path', {
          d: `M${decimal(x - 3)} ${decimal(low)}h6m-3 0V${decimal(high)}m-3 0h6`,
          ...pen.paint({ stroke: 'ink' }),
          'stroke-width': 1.4,
        })
        return svgElement('g', attributes, low === high ? drawSign('total', x, low, pen) : range)
      })
      return [drawLine(line, 1.6, ground), ...drawn].join('')
    },
    y,
    ground,
    false,
  )
}
