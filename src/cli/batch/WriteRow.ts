import type { AnsweredRow } from './ReadRow.ts'

/** One row of the output, with what separates it from the one before. */
export type WriteRow = (row: number, answered: AnsweredRow) => string

/** The rungs of a mask, lowest first. */
export function rungsIn(mask: number, codes: readonly string[]): readonly string[] {
  return codes.filter((_, rung) => (mask & (1 << rung)) !== 0)
}

/** Is it a single rung? */
export function isFinal(mask: number): boolean {
  return (mask & (mask - 1)) === 0
}
