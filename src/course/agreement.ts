import { at } from '../ruleset/lookUp.ts'
import type { Levels } from './Levels.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { Interruption } from './Transition.ts'

/** The latest assessments in a row that recommend less than the level that the person is in. */
export interface Agreement {
  readonly assessments: number
  /** From the first of them to the last. */
  readonly days: number
  /** The assessment right before them, and why it is none of them. */
  readonly interruption?: { readonly assessedOn: string; readonly because: Interruption }
  /**
   * The highest level among those that it takes: the latest ones, as few as are asked for, but as many as cover the days
   * that are asked for. Absent while there are not enough.
   */
  readonly agreed?: number
}

/**
 * Counts the assessments that agree on a level below `current`, from the latest one back.
 *
 * @param minimumDaysApart - How many days there must be from the first of them to the last.
 */
export function agreementBelow(
  current: number,
  assessments: readonly Assessment[],
  reading: Reading,
  minimumDaysApart: number,
  levels: Levels,
): Agreement {
  const last = assessments.length - 1
  const end = at(assessments, last).day
  let counted = 0
  let days = 0
  let next = end
  let highest = 0
  let agreed: number | undefined
  const found = (): Agreement => ({
    assessments: counted,
    days,
    ...(agreed === undefined ? {} : { agreed }),
  })
  for (let position = last; position >= 0; position--) {
    const assessment = at(assessments, position)
    const { assessedOn, day } = assessment
    // The latest one is about the level that the person is in now, whoever named it.
    const elsewhere = position === last ? undefined : notKnownThere(assessment, current, reading)
    if (next - day > reading.maximumDaysApart)
      return { ...found(), interruption: { assessedOn, because: 'too-far-apart' } }
    if (elsewhere !== undefined) return { ...found(), interruption: { assessedOn, because: elsewhere } }
    const recommended = lowerLevel(assessment, current, levels)
    if (typeof recommended === 'string')
      return { ...found(), interruption: { assessedOn, because: recommended } }
    counted += 1
    days = end - day
    next = day
    highest = Math.max(highest, recommended)
    if (agreed === undefined && counted >= reading.minimumAssessments && days >= minimumDaysApart)
      agreed = highest
  }
  return found()
}

/** Nothing, if the person is known to have been at this level on the day of the assessment. */
function notKnownThere(
  { assessedOn, levelThen }: Assessment,
  level: number,
  { current }: Reading,
): Interruption | undefined {
  if (levelThen !== undefined) return levelThen === level ? undefined : 'other-level'
  return current?.since != null && current.since <= assessedOn ? undefined : 'level-not-known'
}

/** The level that was recommended, if it is settled and lower. */
function lowerLevel(
  { recommendation }: Assessment,
  current: number,
  levels: Levels,
): number | 'not-settled' | 'not-lower' {
  if (recommendation.status === 'provisional') return 'not-settled'
  const level = levels.positionOf(recommendation.level)
  return level < current ? level : 'not-lower'
}
