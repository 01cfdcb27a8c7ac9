import type { AdultRuleset } from '../adult/adultCore.ts'
import type { RatedDimensionId, Ruleset } from '../ruleset/Ruleset.ts'
import type { PictureOptions } from './LadderSvgOptions.ts'

/** A total that is known, or the least and the most that it can be. */
export type PicturedTotal =
  | number
  | { readonly status: 'known'; readonly value: number }
  | { readonly status: 'range'; readonly least: number; readonly most: number }

/** Scores of one instrument, drawn below the ratings. What `scoresOverTime` returns is one. */
export interface PicturedScores {
  /** What they are called, such as `PHQ-9`. */
  readonly title: string
  /** The least and the most that a total can be. */
  readonly range: { readonly least: number; readonly most: number }
  /** In any order, at most 1000: the day (`YYYY-MM-DD`) and the total, or that it was due and not answered. */
  readonly scores: readonly (
    | { readonly on: string; readonly total: PicturedTotal }
    | { readonly on: string; readonly missed: true }
  )[]
}

/** How a picture of a course is made. It is for clinicians only, and leaves nothing out that is sensitive. */
export interface CourseSvgOptions<R extends Ruleset = AdultRuleset> extends PictureOptions<R> {
  /**
   * The dimensions whose ratings are drawn, in this order, at most 20. The risk of harm is always drawn, and comes first, if
   * the ruleset has it.
   *
   * @defaultValue `['symptomSeverity']`, if the ruleset has it; otherwise none.
   */
  readonly dimensions?: readonly RatedDimensionId<R>[]
  /**
   * The scores that are drawn, at most 10 instruments.
   *
   * @defaultValue None.
   */
  readonly scores?: readonly PicturedScores[]
  /**
   * From how many days on the time between two assessments is drawn as a gap, and nothing is drawn across it: a whole number
   * from 1 to 365.
   *
   * @defaultValue `31`, more than a month without an assessment: our own judgment.
   */
  readonly gapDays?: number
}
