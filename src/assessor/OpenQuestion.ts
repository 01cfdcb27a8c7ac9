import type { Response } from '../intake/Intake.ts'
import type { Rating } from '../ruleset/Dimension.ts'
import type { Outcome } from '../ruleset/Occasion.ts'
import type {
  DimensionId,
  LadderId,
  RatedDimensionId,
  Ruleset,
  RungCode,
  ServiceId,
} from '../ruleset/Ruleset.ts'

/** The ratings to choose from, or what the treatment history is made of. */
export type AllowedAnswers<R extends Ruleset = Ruleset> =
  | { readonly kind: 'ratings'; readonly ratings: readonly Rating[] }
  | {
      readonly kind: 'episodes'
      readonly levels: readonly RungCode<R, 'level'>[]
      readonly outcomes: readonly Outcome[]
      readonly responses: readonly Response[]
    }

/** Something that was not answered, or only in part. */
export interface OpenQuestion<R extends Ruleset = Ruleset> {
  /** The key of the intake that answers it. */
  readonly id: RatedDimensionId<R> | 'treatmentHistory'
  readonly title: string
  readonly question: string
  /** The dimensions that it answers: the treatment history answers those that are derived from it. */
  readonly dimensions: readonly DimensionId<R>[]
  readonly answers: AllowedAnswers<R>
  readonly safety: boolean
  /** It was asked, and cannot be answered (`notKnown` of the intake): it stays open, and is not asked again. */
  readonly notKnown: boolean
  /** Per ladder that it could still raise, the highest rung. */
  readonly couldRaise: { readonly [L in LadderId<R>]?: RungCode<R, L> }
  readonly couldAdd: readonly ServiceId<R>[]
}
