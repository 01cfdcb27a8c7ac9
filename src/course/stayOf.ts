import { at } from '../ruleset/lookUp.ts'
import type { Levels } from './Levels.ts'
import type { CurrentLevel } from './Reassessment.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'

/** The time that the person has been at the current level, as far as it is known. */
export interface Stay {
  /** The day of admission; absent where nobody says so. */
  readonly startedOn?: string
  /** The assessments since admission, or, where it is not known, those in a row that name this level; oldest first. */
  readonly assessments: readonly Assessment[]
}

/** The stay at the current level: the whole history where it is not known at which level the person is. */
export function stayOf(
  assessments: readonly Assessment[],
  current: CurrentLevel,
  reading: Reading,
  levels: Levels,
): Stay {
  if (current.status !== 'known') return { assessments }
  const { level } = current
  const startedOn = admission(assessments, level) ?? reading.current?.since ?? undefined
  if (startedOn !== undefined)
    return { startedOn, assessments: assessments.filter(({ assessedOn }) => assessedOn >= startedOn) }
  const here = levels.positionOf(level)
  // The latest one is about this level, whoever named it.
  const earlier = assessments.slice(0, -1).reverse()
  const before = earlier.findIndex(({ levelThen }) => levelThen !== here)
  return { assessments: before < 0 ? assessments : assessments.slice(earlier.length - before) }
}

/** The first day of the ongoing care at this level, by the latest intake. */
function admission(assessments: readonly Assessment[], level: string): string | undefined {
  return at(assessments, assessments.length - 1)
    .episodes.filter((episode) => episode.outcome === 'ongoing' && episode.level === level)
    .flatMap(({ startedOn }) => startedOn ?? [])
    .sort()
    .at(0)
}
