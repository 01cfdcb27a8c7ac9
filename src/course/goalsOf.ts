import type { Assessor } from '../assessor/Assessor.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import type { StepOption } from '../assessor/StepChange.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Goals, KnownRating, Signs } from './Reassessment.ts'
import type { Assessment } from './readAssessments.ts'

/** The step-down goals that the assessment before the latest one set, and which of them are met. */
export function goalsOf(assessments: readonly Assessment[], assessor: Assessor): Goals {
  const before = assessments[assessments.length - 2]
  if (before === undefined) return { status: 'first-assessment' }
  const { assessedOn } = before
  const found = assessor.stepDown(before.intake)
  if (found.status !== 'possible') return { ...found, assessedOn }
  const { recommendation } = at(assessments, assessments.length - 1)
  const statuses = { yes: 'met', no: 'unmet', unknown: 'unknown' } as const
  const follow = followUp(recommendation, assessor.ruleset, -1, statuses)
  return { ...found, status: 'set', assessedOn, options: found.options.map(follow) }
}

/** The warning signs that the assessment before the latest one named, and which of them have appeared. */
export function signsOf(assessments: readonly Assessment[], assessor: Assessor): Signs {
  const before = assessments[assessments.length - 2]
  if (before === undefined) return { status: 'first-assessment' }
  const { assessedOn } = before
  const found = assessor.stepUp(before.intake)
  if (found.status !== 'possible') return { ...found, assessedOn }
  const { recommendation } = at(assessments, assessments.length - 1)
  const statuses = { yes: 'appeared', no: 'absent', unknown: 'unknown' } as const
  const follow = followUp(recommendation, assessor.ruleset, 1, statuses)
  return { ...found, status: 'named', assessedOn, options: found.options.map(follow) }
}

/** Has a change come about? Without an answer that says, it is unknown. */
type Happened = 'yes' | 'no' | 'unknown'

/** An option of last time, with what has become of each of its changes and of the whole. */
interface FollowedOption<Status extends string> {
  readonly to: string
  readonly status: Status
  readonly changes: readonly (StepOption['changes'][number] & {
    readonly now?: KnownRating
    readonly status: Status
  })[]
}

/**
 * Makes the function that holds an option of last time against what is known now.
 *
 * @param direction - `-1` for improvements, which have come about at that rating or a lower one; `1` for worsenings.
 * @param statuses - What the caller calls each outcome.
 */
function followUp<Status extends string>(
  { answered }: Recommendation,
  { dimensions }: Ruleset,
  direction: 1 | -1,
  statuses: { readonly [H in Happened]: Status },
): (option: StepOption) => FollowedOption<Status> {
  const follow = (change: StepOption['changes'][number]) => {
    const ratings = dimensions.filter(({ id }) => id === change.dimension).flatMap(({ ratings }) => ratings)
    const positionOf = (rating: string) => ratings.findIndex(({ code }) => code === rating)
    const goal = positionOf(change.to)
    const found = answered.find(({ dimension }) => dimension === change.dimension)
    if (found === undefined) return { ...change, happened: 'unknown' as const }
    // What changes is rated, so it is known or not at all.
    const isReached = direction * (positionOf(found.rating) - goal) >= 0
    return { ...change, now: { rating: found.rating }, happened: isReached ? 'yes' : 'no' } as const
  }
  return ({ to, changes }) => {
    const followed = changes.map(follow)
    return {
      to,
      status: statuses[together(followed.map(({ happened }) => happened))],
      changes: followed.map(({ happened, ...change }) => ({ ...change, status: statuses[happened] })),
    }
  }
}

/** All of them have come about, or one of them surely has not. */
function together(all: readonly Happened[]): Happened {
  return all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes'
}
