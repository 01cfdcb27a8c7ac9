import { drawMark, markWidth } from './drawMark.ts'
import { type Drawn, drawText, lineHeight, nothing, run, stack, styles } from './drawText.ts'
import type { LadderPicture, PicturedLine, PicturedRung } from './LadderPicture.ts'
import type { Pen } from './Pen.ts'
import { textWidth } from './textWidth.ts'

/** Draws what stands beside a rung: the reasons that raise to it, and the ways that lead down to it. */
export function drawBeside(
  { reasons, ways, waysTitle }: PicturedRung,
  x: number,
  y: number,
  width: number,
  pen: Pen,
): Drawn {
  const line = (item: PicturedLine) => (top: number) => drawLine(item, x, top, width, pen)
  const title = (top: number) => drawText([run(waysTitle, 'strong', 'muted')], x, top, width, pen)
  return stack(
    [
      (top) => stack(reasons.map(line), top, 6),
      (top) => (ways.length === 0 ? nothing : stack([title, ...ways.map(line)], top, 6)),
    ],
    y,
    14,
  )
}

function drawLine({ mark, text, aside }: PicturedLine, x: number, y: number, width: number, pen: Pen): Drawn {
  const { markup, height } = drawText(
    [run(text, 'text', 'ink'), ...(aside === '' ? [] : [run(aside, 'id', 'muted')])],
    x + markWidth,
    y,
    width - markWidth,
    pen,
  )
  return { markup: drawMark(mark, x, y + (lineHeight(styles.text) - 9) / 2, pen) + markup, height }
}

/** Draws what the marks mean, beside each other. */
export function drawLegend(legend: LadderPicture['legend'], x: number, y: number, pen: Pen): Drawn {
  const height = lineHeight(styles.small)
  let markup = ''
  let left = x
  for (const { mark, text } of legend) {
    markup += drawMark(mark, left, y + (height - 9) / 2, pen)
    markup += drawText(
      [run(text, 'small', 'muted')],
      left + markWidth,
      y,
      Number.POSITIVE_INFINITY,
      pen,
    ).markup
    left += markWidth + textWidth(text, styles.small) + 20
  }
  return { markup, height: legend.length === 0 ? 0 : height }
}
