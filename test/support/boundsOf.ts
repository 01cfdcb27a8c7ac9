import type { LadderAnswer } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { positionOf } from './reference.ts'

/** The lowest and the highest rung that an answer leaves possible, as positions; equal where it is final. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** The one place of the laws that looks inside a provisional answer. */
export function boundsOf(answer: LadderAnswer | undefined, ladder: Ruleset['ladders'][number]): Bounds {
  if (answer === undefined) throw new Error('The test asks for a ladder that is not there.')
  if (answer.status === 'final') {
    const rung = positionOf(ladder.rungs, answer.rung)
    return { least: rung, most: rung }
  }
  return {
    least: positionOf(ladder.rungs, answer.atLeast),
    most: positionOf(ladder.rungs, highestOf(answer)),
  }
}

/** A provisional answer names its highest rung as `atMost`, or as the last of what is `possible`. */
function highestOf(answer: object): string | undefined {
  if ('possible' in answer && Array.isArray(answer.possible)) return answer.possible.at(-1)
  return 'atMost' in answer ? String(answer.atMost) : undefined
}
