import type { Assessor } from '../assessor/Assessor.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { StepOption } from '../assessor/StepChange.ts'
import { at, lookUp } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { positionIn, ratedDimensions } from './RatedDimension.ts'
import type { Goal, GoalStatus, Goals } from './Reassessment.ts'
import type { Assessment } from './readAssessments.ts'

/** The step-down goals that the assessment before the latest one set, and which of them are met. */
export function goalsOf(assessments: readonly Assessment[], assessor: Assessor): Goals {
  const before = assessments[assessments.length - 2]
  if (before === undefined) return { status: 'first-assessment' }
  const { assessedOn } = before
  const found = assessor.stepDown(before.intake)
  if (found.status !== 'possible') return { ...found, assessedOn }
  const { recommendation } = at(assessments, assessments.length - 1)
  const follow = followUp(recommendation, assessor.ruleset)
  return { ...found, status: 'set', assessedOn, options: found.options.map(follow) }
}

/** An option of last time, with what has become of each of its changes and of the whole. */
function followUp({ answered }: Recommendation, ruleset: Ruleset): (option: StepOption) => Goal {
  const rated = new Map(ratedDimensions(ruleset).map((dimension) => [dimension.id, dimension]))
  const follow = (change: StepOption['changes'][number]): Goal['changes'][number] => {
    // What changes is rated, so it is known or not at all.
    const dimension = lookUp(rated, change.dimension)
    const found = answered.find(({ dimension: id }) => id === change.dimension)
    if (found === undefined) return { ...change, status: 'unknown' }
    const isReached = positionIn(dimension, found.rating) <= positionIn(dimension, change.to)
    return { ...change, now: { rating: found.rating }, status: isReached ? 'met' : 'unmet' }
  }
  return ({ to, changes }) => {
    const followed = changes.map(follow)
    return { to, status: together(followed.map(({ status }) => status)), changes: followed }
  }
}

/** All of them are met, or one of them surely is not. */
function together(all: readonly GoalStatus[]): GoalStatus {
  return all.includes('unmet') ? 'unmet' : all.includes('unknown') ? 'unknown' : 'met'
}
