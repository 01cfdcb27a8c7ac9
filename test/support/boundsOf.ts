import type { LadderAnswer } from 'level-of-care'
import type { Ruleset } from 'level-of-care/rules'
import { positionOf } from './reference.ts'

/** The lowest and the highest rung that an answer leaves possible, as positions, and all that are; one if it is final. */
export interface Bounds {
  readonly least: number
  readonly most: number
  readonly possible: readonly number[]
}

/** The one place of the laws that looks inside a provisional answer. */
export function boundsOf(answer: LadderAnswer | undefined, ladder: Ruleset['ladders'][number]): Bounds {
  if (answer === undefined) throw new Error('The test asks for a ladder that is not there.')
  const codes = answer.status === 'final' ? [answer.rung] : answer.possible
  const least = positionOf(ladder.rungs, answer.status === 'final' ? answer.rung : answer.atLeast)
  return {
    least,
    most: positionOf(ladder.rungs, codes.at(-1)),
    possible: codes.map((code) => positionOf(ladder.rungs, code)),
  }
}
