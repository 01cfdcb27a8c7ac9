import type { Assessor } from '../assessor/Assessor.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { StepOption } from '../assessor/StepChange.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
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
function followUp({ answered }: Recommendation, { dimensions }: Ruleset): (option: StepOption) => Goal {
  const follow = (change: StepOption['changes'][number]): Goal['changes'][number] => {
    const ratings = dimensions.filter(({ id }) => id === change.dimension).flatMap(({ ratings }) => ratings)
    const positionOf = (rating: string) => ratings.findIndex(({ code }) => code === rating)
    const found = answered.find(({ dimension }) => dimension === change.dimension)
    if (found === undefined) return { ...change, status: 'unknown' }
    // What changes is rated, so it is known or not at all.
    const isReached = positionOf(found.rating) <= positionOf(change.to)
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
