import { at } from '../ruleset/at.ts'
import type { Rung } from '../ruleset/Ladder.ts'
import { lookUp } from '../ruleset/lookUp.ts'
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
