import { drawFrame, margin } from './drawFrame.ts'
import { drawLadder } from './drawLadder.ts'
import type { LadderPicture } from './LadderPicture.ts'
import type { Pen } from './Pen.ts'

const widths = { alone: 440, beside: 820, rung: 290, toBeside: 32, toWays: 22 }

/** Draws a picture of the ladder: as wide as it takes, with or without anything beside the rungs. */
export function drawPicture(picture: LadderPicture, pen: Pen, id: string): string {
  const { rungs, beside } = picture
  const width = beside ? widths.beside : widths.alone
  const x = margin + (rungs.some(({ ways }) => ways.length > 0) ? widths.toWays : 0)
  const rungWidth = beside ? widths.rung : width - 2 * margin
  const besideX = x + rungWidth + widths.toBeside
  const place = { x, rungWidth, besideX, besideWidth: width - margin - besideX }
  return drawFrame(
    picture,
    width,
    beside ? 'heading' : 'narrowHeading',
    (y) => drawLadder(picture, place, y, pen),
    pen,
    id,
  )
}
