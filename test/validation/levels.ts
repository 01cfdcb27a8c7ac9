import { adult, type Rungs } from 'level-of-care'

/** A level of care of the shipped ruleset. */
export type Level = Rungs['level']

const [ladder] = adult.ladders

/** The levels, from the least intensive. */
export const levels: readonly Level[] = ladder.rungs.map(({ code }) => code)

/** How high a level stands; the lowest is 0. */
export function positionOfLevel(level: Level): number {
  return levels.indexOf(level)
}
