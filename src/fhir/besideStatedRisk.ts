import { intakeFrom } from '../instruments/intakeFrom.ts'
import type { Value } from './answerIn.ts'
import type { Notes } from './NotUnderstood.ts'
import { riskLevels } from './riskLevels.ts'
import type { StatedRisk } from './Taking.ts'

/** Answers to an instrument, by item. */
export type ItemValues = Readonly<Record<string, Value>>

/**
 * The answers of the C-SSRS that can be relied on beside the level of risk that somebody stated.
 *
 * Where a higher risk is stated than the items tell, nobody knows which of them is wrong: what was denied is left out, so
 * that the risk of harm stays open and is never settled at less than was stated.
 *
 * @param answers - The items, where there are any.
 */
export function besideStatedRisk(
  answers: ItemValues | undefined,
  risks: readonly Pick<StatedRisk, 'level' | 'path' | 'when'>[],
  { report, sign }: Notes,
): ItemValues | undefined {
  if (risks.length === 0) return answers
  const told = answers === undefined ? -1 : levelTold(answers)
  const above = risks.filter(({ level }) => level !== 'none' && riskLevels.indexOf(level) > told)
  for (const { path, when } of above) {
    if (answers !== undefined) report(path, 'contradiction', 'a level that the items tell, too')
    sign('answer', path, when)
  }
  if (answers === undefined || above.length === 0) return answers
  const affirmed = Object.entries(answers).filter(([, value]) => value === true)
  return affirmed.length === 0 ? undefined : Object.fromEntries(affirmed)
}

const levels: readonly string[] = riskLevels

/** The least that the items tell, as a level. */
function levelTold(cssrs: ItemValues): number {
  const { dimensions } = intakeFrom({ cssrs })
  const least = dimensions.find(({ dimension }) => dimension === 'riskOfHarm')?.says?.least
  return levels.indexOf(String(least))
}
