import type { IntakeIssue } from '../boundary/IntakeError.ts'
import type { Episode } from '../intake/Intake.ts'
import type { Levels } from './Levels.ts'
import type { CurrentLevel } from './Reassessment.ts'
import type { Reading } from './ReassessOptions.ts'
import type { Assessment } from './readAssessments.ts'
import type { LastEpisode } from './Transition.ts'

/** The level that the person is in now, by the latest intake or else by the caller. */
export function currentLevel(
  { intake, levelThen }: Assessment,
  { current }: Reading,
  { codes }: Levels,
): CurrentLevel {
  const level = levelThen === undefined ? undefined : codes[levelThen]
  if (level !== undefined) return { status: 'known', level, source: 'treatment-history' }
  if (current !== undefined) return { status: 'known', level: current.level, source: 'caller' }
  if (intake.treatmentHistory == null) return { status: 'unknown', because: 'not-asked' }
  const left = lastOf(intake.treatmentHistory)
  return { status: 'none', ...(left === undefined ? {} : { left }) }
}

/** The episode that ended last; nothing where that cannot be told. */
function lastOf(episodes: readonly Episode[]): LastEpisode | undefined {
  const [only, ...others] = possiblyLast(episodes)
  if (only === undefined || others.length > 0) return undefined
  const { level, outcome, endedOn } = only
  return { level, outcome, ...(endedOn == null ? {} : { endedOn }) }
}

/** The episodes that may have ended last: those that ended on the latest day, and those of which nobody knows when. */
export function possiblyLast(episodes: readonly Episode[]): readonly Episode[] {
  const latest = episodes
    .flatMap(({ endedOn }) => endedOn ?? [])
    .sort()
    .at(-1)
  return episodes.filter(({ endedOn }) => endedOn == null || endedOn === latest)
}

/**
 * Where the option `current` and the intakes contradict each other: one of them is a slip, and a level that nobody is
 * in must not be stepped from.
 */
export function contradictions(
  assessments: readonly Assessment[],
  { current }: Reading,
  { codes }: Levels,
): IntakeIssue[] {
  if (current === undefined) return []
  const { level, since } = current
  const last = assessments.length - 1
  const issues: IntakeIssue[] = []
  for (const [position, { assessedOn, levelThen, place }] of assessments.entries()) {
    const meant = position === last || (since != null && since <= assessedOn)
    if (meant && levelThen !== undefined && codes[levelThen] !== level)
      issues.push({
        path: [place, 'treatmentHistory'],
        code: 'contradicts-history',
        message: 'the ongoing care is at another level than the option current',
        expected: ['ongoing care at the level of the option current, or none'],
      })
    if (position === last && since != null && since > assessedOn)
      issues.push({
        path: ['options', 'current', 'since'],
        code: 'contradicts-history',
        message: 'the person came to this level after the latest assessment',
        expected: ['a day up to the latest assessment'],
      })
  }
  return issues
}
