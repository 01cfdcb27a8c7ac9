import type { Ruleset } from 'level-of-care/rules'
import type { Columns } from './columnsOf.ts'
import type { Plan } from './Plan.ts'
import { isFinal, rungsIn, type WriteRow } from './WriteRow.ts'

/** Makes the function that writes a row as a JSON object, without anything around it. */
export function createWriteObject({ ladders }: Ruleset, columns: Columns, plan: Plan): WriteRow {
  const level = ladders.findIndex(({ id }) => id === 'level')
  return (row, { kept, answer }) => {
    const entries: [string, unknown][] = [['row', row]]
    for (const [position, name] of plan.keep.entries())
      if (kept[position] !== undefined) entries.push([name, kept[position]])
    if (answer.kind === 'refused') entries.push(['status', 'error'], ['error', answer.problems])
    else {
      entries.push(['status', isFinal(Number(answer.masks[level])) ? 'final' : 'provisional'])
      for (const [ladder, { rungs }] of ladders.entries()) {
        const named = columns.ladders[ladder]
        if (named === undefined) continue
        const possible = rungsIn(
          Number(answer.masks[ladder]),
          rungs.map(({ code }) => code),
        )
        if (possible.length === 1) entries.push([named.rung, possible[0]])
        else entries.push([named.atLeast, possible[0]], [named.possible, possible])
      }
      if (plan.reasons) entries.push(['firedRules', answer.rules])
    }
    // Own properties, whatever they are called.
    return JSON.stringify(Object.fromEntries(entries))
  }
}
