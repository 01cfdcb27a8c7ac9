import type { RulesetIndex } from '../rules/indexRuleset.ts'
import { type CountedEpisode, derive } from './derive.ts'
import { readHistory } from './History.ts'
import type { Intake } from './Intake.ts'

/**
 * What an intake says, dimension by dimension: the lowest and the highest position that each rating may have, in the
 * ruleset's order. Where the two are equal the dimension is settled; where they span the scale it is unanswered.
 */
export interface Case {
  readonly least: readonly number[]
  readonly most: readonly number[]
  /** Derived dimension to the episodes that bear on it. */
  readonly episodes: ReadonlyMap<string, readonly CountedEpisode[]>
}

/** Turns a checked intake into intervals. Nothing that was not answered is assumed. */
export function caseOf(intake: Intake, index: RulesetIndex): Case {
  const least: number[] = []
  const most: number[] = []
  const episodes = new Map<string, readonly CountedEpisode[]>()
  const levels = index.ladders.get('level')?.rungs ?? new Map<string, number>()
  const { treatmentHistory, assessedOn } = intake
  const history = treatmentHistory ? readHistory(treatmentHistory, levels, assessedOn) : undefined
  const answers: Readonly<Record<string, unknown>> = intake
  for (const { dimension, ratings } of index.dimensions.values()) {
    const { id, derived } = dimension
    if (derived !== undefined && history !== undefined) {
      const rating = derive(derived, dimension.ratings, levels, history, assessedOn)
      least.push(rating.least)
      most.push(rating.most)
      episodes.set(id, rating.episodes)
    } else {
      const answer = derived === undefined ? ratings.get(String(answers[id])) : undefined
      least.push(answer ?? 0)
      most.push(answer ?? ratings.size - 1)
    }
  }
  return { least, most, episodes }
}
