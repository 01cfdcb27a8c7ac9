import { lookUp } from '../ruleset/lookUp.ts'
import type { RulesetById } from '../ruleset/rulesetById.ts'
import { type CountedEpisode, createDerive } from './derive.ts'
import { readHistory } from './History.ts'
import type { Intake } from './Intake.ts'

/**
 * What an intake says, dimension by dimension: the lowest and the highest position that each rating may have, in the
 * ruleset's order. Where the two are equal the dimension is settled; where they span the scale it is unanswered.
 */
export interface Case {
  readonly least: readonly number[]
  readonly most: readonly number[]
  /** The last position of each scale. */
  readonly tops: readonly number[]
  /** Per dimension, the episodes that bear on a derived dimension. */
  readonly episodes: readonly (readonly CountedEpisode[])[]
}

/** Is every dimension settled? */
export function isSettled({ least, most }: Case): boolean {
  for (let index = 0; index < least.length; index++) if (least[index] !== most[index]) return false
  return true
}

/** Of most dimensions. */
const none: readonly CountedEpisode[] = []

/** Makes the function that turns checked intakes into intervals. Nothing that was not answered is assumed. */
export function createCaseReader({ dimensions, ladders }: RulesetById): (intake: Intake) => Case {
  const levels = lookUp(ladders, 'level').rungs
  const scales = [...dimensions.values()].map(({ dimension: { id, ratings: steps, derived }, ratings }) => ({
    id,
    ratings,
    top: ratings.size - 1,
    derive: derived === undefined ? undefined : createDerive(derived, steps, levels),
  }))
  const tops = scales.map(({ top }) => top)
  return (intake) => {
    const { treatmentHistory, assessedOn } = intake
    const history = treatmentHistory ? readHistory(treatmentHistory, levels, assessedOn) : undefined
    const answers: Readonly<Record<string, unknown>> = intake
    const least: number[] = []
    const most: number[] = []
    const episodes: (readonly CountedEpisode[])[] = []
    for (const { id, ratings, top, derive } of scales) {
      let counted = none
      if (derive === undefined) {
        const answer = answers[id]
        const position = typeof answer === 'string' ? ratings.get(answer) : undefined
        least.push(position ?? 0)
        most.push(position ?? top)
      } else if (history === undefined) {
        least.push(0)
        most.push(top)
      } else {
        const rating = derive(history, assessedOn)
        least.push(rating.least)
        most.push(rating.most)
        counted = rating.episodes
      }
      episodes.push(counted)
    }
    return { least, most, tops, episodes }
  }
}
