import type { LadderAnswer } from 'level-of-care'

/** The lowest and the highest rung that an answer leaves possible. */
export function bounds(answer: LadderAnswer): { readonly least: string; readonly most: string } {
  if (answer.status === 'final') return { least: answer.rung, most: answer.rung }
  return { least: answer.atLeast, most: String(answer.possible.at(-1)) }
}
