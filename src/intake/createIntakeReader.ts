import { IntakeError, type IntakeIssue } from '../boundary/IntakeError.ts'
import { issueOf } from '../boundary/Issue.ts'
import { refuseMissing, type Shape } from '../boundary/Shape.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { checkIntake, type SoundAnswers } from './checkIntake.ts'
import type { Intake } from './Intake.ts'
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
