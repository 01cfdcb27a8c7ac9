import { drawFrame, margin } from '../ladder/drawFrame.ts'
import { type Drawn, drawText, lineHeight, run, stack, styles } from '../ladder/drawText.ts'
import type { Pen } from '../ladder/Pen.ts'
import { textWidth } from '../ladder/textWidth.ts'
import type { CoursePicture } from './CoursePicture.ts'
import { drawAxis, weeksOf } from './drawAxis.ts'
import { drawLevels } from './drawLevels.ts'
import { beyond, type Ground } from './drawPanel.ts'
import { drawRatings, drawScores } from './drawRatings.ts'
import { drawSign, reach } from './drawSign.ts'
import { createTimeAxis } from './TimeAxis.ts'

const width = 820
const names = 176

/** Draws a picture of a course: the levels on top, the ratings and the scores below, on one axis of time. */
export function drawCourse(picture: CoursePicture, pen: Pen, id: string): string {
  const { levels, ratings, scores, gaps, days, weeks, legend } = picture
  const left = margin + names + 12 + beyond
  const axis = createTimeAxis(
    [...days.map(({ day }) => day), ...scores.flatMap(({ points }) => points.map(({ day }) => day))],
    left,
    width - margin - beyond,
  )
  const ground: Ground = { axis, x: margin, width: names, weeks: weeksOf(axis), gaps, pen }
  const content = (y: number) =>
    stack(
      [
        (top) => drawLegend(legend, top, pen),
        (top) => drawLevels(levels, top, ground),
        ...ratings.map((panel) => (top: number) => drawRatings(panel, top, ground)),
        ...scores.map((panel) => (top: number) => drawScores(panel, top, ground)),
        (top) => drawAxis(days, weeks, top, ground),
      ],
      y,
      14,
    )
  return drawFrame(picture, width, 'heading', content, pen, id)
}

/** Draws what the signs mean, in as many lines as it takes. */
function drawLegend(legend: CoursePicture['legend'], y: number, pen: Pen): Drawn {
  const line = lineHeight(styles.small) + 4
  let [x, top] = [margin, y]
  let markup = ''
  for (const { mark, text } of legend) {
    const needed = 2 * reach + 8 + textWidth(text, styles.small)
    if (x > margin && x + needed > width - margin) {
      x = margin
      top += line
    }
    markup += drawSign(mark, x + reach, top + line / 2, pen)
    markup += drawText(
      [run(text, 'small', 'muted')],
      x + 2 * reach + 8,
      top + 2,
      Number.POSITIVE_INFINITY,
      pen,
    ).markup
    x += needed + 20
  }
  return { markup, height: top + line - y }
}
