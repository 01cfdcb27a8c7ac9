import type { Ruleset } from 'level-of-care/rules'
import { wrongUsage } from '../CliError.ts'
import type { Plan } from './Plan.ts'

/** Where the columns of a ladder's answer are. */
export interface LadderColumns {
  readonly id: string
  readonly rung: string
  readonly atLeast: string
  readonly possible: string
}

/** The columns of the output, in their order: those of the level ladder come first. */
export interface Columns {
  readonly ladders: readonly LadderColumns[]
  readonly all: readonly string[]
}

/**
 * Names the columns. An answer that is not settled has no rung, only the floor that is proven so far
 * and what is possible.
 */
export function columnsOf({ ladders }: Ruleset, { keep, reasons }: Pick<Plan, 'keep' | 'reasons'>): Columns {
  const named = ladders.map(({ id }): LadderColumns => {
    if (id === 'level') return { id, rung: 'level', atLeast: 'atLeast', possible: 'possible' }
    return { id, rung: id, atLeast: `${id}AtLeast`, possible: `${id}Possible` }
  })
  const inOrder = [...named].sort((a, b) => Number(b.id === 'level') - Number(a.id === 'level'))
  const all = [
    'row',
    ...keep,
    'status',
    ...inOrder.flatMap(({ rung, atLeast, possible }) => [rung, atLeast, possible]),
    ...(reasons ? ['firedRules'] : []),
    'error',
  ]
  if (new Set(all).size < all.length) {
    const kept = new Set(keep)
    throw wrongUsage(
      `--keep: a column is kept twice, or called like one of the output; those are ${all.filter((name) => !kept.has(name)).join(', ')}`,
    )
  }
  return { ladders: inOrder, all }
}
