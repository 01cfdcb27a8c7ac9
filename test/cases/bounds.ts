import type { LadderAnswer } from 'level-of-care'

/** The lowest and the highest rung that an answer leaves possible. */
export function bounds(answer: LadderAnswer): { readonly least: string; readonly most: string } {
  if (answer.status === 'final') return { least: answer.rung, most: answer.rung }
  const { atLeast, atMost, possible }: { atLeast: string; atMost?: string; possible?: readonly string[] } =
    answer
  return { least: atLeast, most: String(possible?.at(-1) ?? atMost) }
}
