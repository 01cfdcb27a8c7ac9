import type { Assessor } from '../assessor/Assessor.ts'
import type { LadderAnswer, Recommendation } from '../assessor/Recommendation.ts'
import type { Rung } from '../ruleset/Ladder.ts'
import { at, lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'

/** The level ladder of a ruleset, by positions: 0 for the least intensive level. */
export interface Levels {
  readonly codes: readonly string[]
  readonly positionOf: (code: string) => number
  /** Does the person stay in the setting day and night? Not, where the ruleset does not say. */
  readonly isAroundTheClock: (position: number) => boolean
}

/** Reads the level ladder. */
export function levelsOf({ ladders }: Ruleset): Levels {
  const rungs: readonly Rung[] = ladders.filter(({ id }) => id === 'level').flatMap(({ rungs }) => rungs)
  const positions = new Map(rungs.map(({ code }, position) => [code, position]))
  return {
    codes: rungs.map(({ code }) => code),
    positionOf: (code) => lookUp(positions, code),
    isAroundTheClock: (position) => at(rungs, position).care?.aroundTheClock === true,
  }
}

/** The answer on the level ladder. */
export function levelIn(recommendation: Recommendation): LadderAnswer {
  if (recommendation.status === 'final') return { status: 'final', rung: recommendation.level }
  const { status, atLeast, possible } = recommendation
  return { status, atLeast, possible }
}

/** The level, or as much of it as is proven. */
export function floorIn(recommendation: Recommendation): string {
  return recommendation.status === 'final' ? recommendation.level : recommendation.atLeast
}

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
