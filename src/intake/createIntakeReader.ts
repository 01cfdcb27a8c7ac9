import { dayNumber } from '../boundary/calendar.ts'
import { IntakeError, type IntakeIssue } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { refuseMissing, type Shape } from '../boundary/Shape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Episode, Intake } from './Intake.ts'
import { intakeShape } from './intakeShape.ts'

/** A checked intake, or everything that is wrong with it. */
export type IntakeResult<R extends Ruleset = Ruleset> =
  | { readonly success: true; readonly data: Intake<R> }
  | { readonly success: false; readonly error: IntakeError }

/**
 * Makes the function that reads intakes for a ruleset. It copies what it is given, so that nothing can change an
 * intake after it was checked, and it never throws.
 */
export function createIntakeReader<R extends Ruleset>(ruleset: R): (input: unknown) => IntakeResult<R> {
  const shape = intakeShape(ruleset)
  return (input) => {
    const issues: IntakeIssue[] = []
    const copied = copyOf(input, shape, issues)
    // What has no sound shape is absent from the copy, so that one slip does not hide the rest.
    if (copied !== undefined) checkIntake(copied, issues, ruleset.minimumAge)
    if (issues.length > 0) return { success: false, error: new IntakeError(issues) }
    return { success: true, data: copied as Intake<R> }
  }
}

function copyOf(input: unknown, shape: Shape, issues: IntakeIssue[]): SoundAnswers | undefined {
  try {
    if (input !== undefined) return shape.read(input, [], issues) as SoundAnswers | undefined
    refuseMissing(shape, [], issues)
  } catch {
    // Only a proxy's own traps can throw here; what they throw may hold anything, so it is dropped.
    issues.push(issueOf([], 'not-json', 'plain JSON'))
  }
  return undefined
}

/** The answers of an intake that have a sound shape; the others are absent. */
interface SoundAnswers extends Partial<Pick<Intake, 'age' | 'assessedOn'>> {
  readonly treatmentHistory?: readonly (Partial<Episode> | undefined)[] | null
}

/** Collects what is wrong between answers that are each of a sound shape. */
function checkIntake(
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
