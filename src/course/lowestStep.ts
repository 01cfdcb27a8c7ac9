import type { Assessor } from '../assessor/Assessor.ts'
import type { Levels } from './Levels.ts'
import { floorIn } from './levelIn.ts'

/**
 * The lowest level that one step down may lead to.
 *
 * It is the next lower one. Only out of care around the clock it may be further down, and only as far as the ruleset itself
 * says that such care must be followed by at least that level: it then names the bridge, as the adult ruleset does with
 * intensive outpatient care. So no step passes over a level that the ruleset wants in between, and nobody has to move
 * through care that is more restrictive than any rule asks for.
 *
 * What the ruleset says is found by asking it: about somebody with the least need there is, who is in that care now.
 */
export function lowestStep(current: number, assessedOn: string, assessor: Assessor, levels: Levels): number {
  if (!levels.isAroundTheClock(current)) return current - 1
  const least = assessor.ruleset.dimensions
    .filter(({ derived }) => derived === undefined)
    .map(({ id, ratings }) => [id, ratings[0]?.code])
  const recommendation = assessor.assess({
    ...Object.fromEntries(least),
    assessedOn,
    treatmentHistory: [{ level: levels.codes[current], outcome: 'ongoing', response: 'good' }],
  })
  // Everything is answered, so its floor is its level.
  const bridge = levels.positionOf(floorIn(recommendation))
  return bridge === 0 ? current - 1 : Math.min(bridge, current - 1)
}
