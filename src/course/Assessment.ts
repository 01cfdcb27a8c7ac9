import type { Recommendation } from '../assessor/Recommendation.ts'
import type { Intake } from '../intake/Intake.ts'

/** An intake of the history, assessed. */
export interface Assessment {
  /** Where it stands in the list that was given; nothing but errors may depend on it. */
  readonly place: number
  readonly assessedOn: string
  /** The same as a day number. */
  readonly day: number
  readonly intake: Intake
  readonly recommendation: Recommendation
  /** Position of the most intensive level that is ongoing; of care that is not named, nothing. */
  readonly levelThen?: number
}
