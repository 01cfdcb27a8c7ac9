import { dayNumber } from '../boundary/calendar.ts'
import type { IntakeIssue } from '../boundary/IntakeError.ts'
import type { Episode, Intake } from './Intake.ts'

/** The answers of an intake that have a sound shape; the others are absent. */
export interface SoundAnswers extends Partial<Pick<Intake, 'age' | 'assessedOn'>> {
  readonly treatmentHistory?: readonly (Partial<Episode> | undefined)[] | null
}

/** Collects what is wrong between answers that are each of a sound shape. */
export function checkIntake(
  { age, assessedOn, treatmentHistory }: SoundAnswers,
  issues: IntakeIssue[],
  minimumAge = 0,
): void {
  if (typeof age === 'number' && age < minimumAge)
    issues.push({
      path: ['age'],
      code: 'below-minimum-age',
      message: `these rules are for people of ${minimumAge} years and over`,
      expected: [`at least ${minimumAge}`],
    })
  // Without the day of the assessment little can be said of the past.
  if (assessedOn === undefined) return
  treatmentHistory?.forEach((episode, position) => {
    const { outcome, endedOn, response }: Partial<Episode> = episode ?? {}
    const path = ['treatmentHistory', position]
    if (endedOn && outcome === 'ongoing')
      issues.push({
        path: [...path, 'endedOn'],
        code: 'end-of-ongoing-episode',
        message: 'an ongoing episode has no end',
        expected: ['no date with the outcome ongoing'],
      })
    else if (endedOn && dayNumber(endedOn) > dayNumber(assessedOn))
      issues.push({
        path: [...path, 'endedOn'],
        code: 'date-after-assessment',
        message: 'the episode ends after the day of the assessment',
        expected: ['a date up to assessedOn'],
      })
    if (response && outcome !== undefined && outcome !== 'ongoing' && outcome !== 'left-early')
      issues.push({
        path: [...path, 'response'],
        code: 'response-not-applicable',
        message: 'a response goes with the outcomes ongoing and left-early only',
        expected: ['no response with this outcome'],
      })
  })
}
