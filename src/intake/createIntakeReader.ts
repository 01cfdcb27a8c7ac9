import { dayNumber } from '../boundary/calendar.ts'
import { IntakeError, type IntakeIssue } from '../boundary/IntakeError.ts'
import { issueOf, type Path } from '../boundary/Issue.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { refuseMissing, type Shape } from '../boundary/Shape.ts'
import { hasResponse, outcomesWithResponse } from '../ruleset/Occasion.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import type { Confirmation, Episode, Intake } from './Intake.ts'
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
  readonly treatmentHistory?: readonly (SoundEpisode | undefined)[] | null
  readonly notKnown?: readonly (string | undefined)[] | null
}

interface SoundEpisode extends Omit<Partial<Episode>, 'confirmations'> {
  readonly confirmations?: readonly (Partial<Confirmation> | undefined)[] | null
}

/** Collects what is wrong between answers that are each of a sound shape. */
function checkIntake(answers: SoundAnswers, issues: IntakeIssue[], minimumAge = 0): void {
  const { age, assessedOn, treatmentHistory, notKnown } = answers
  const refuse = refusing(issues)
  if (typeof age === 'number' && age < minimumAge)
    refuse(
      ['age'],
      'below-minimum-age',
      `these rules are for people of ${minimumAge} years and over`,
      `at least ${minimumAge}`,
    )
  notKnown?.forEach((question, position) => {
    // A history may be known in part; a rating is known, or it is not.
    if (question === undefined || question === 'treatmentHistory') return
    const ratings: { readonly [dimension: string]: unknown } = { ...answers }
    if ((ownValue(ratings, question) ?? null) === null) return
    refuse(
      ['notKnown', position],
      'answered-and-not-known',
      'this question is answered, and so it is known',
      'a question without an answer',
    )
  })
  // Without the day of the assessment little can be said of the past.
  if (assessedOn === undefined) return
  const today = dayNumber(assessedOn)
  treatmentHistory?.forEach((episode, position) => {
    if (episode !== undefined) checkEpisode(episode, today, refusing(issues, 'treatmentHistory', position))
  })
}

/** Makes the function that puts a problem on the list, by its place in here. */
function refusing(issues: IntakeIssue[], ...within: Path) {
  return (path: Path, code: IntakeIssue['code'], message: string, expected: string): void => {
    issues.push({ path: [...within, ...path], code, message, expected: [expected] })
  }
}

function checkEpisode(
  { outcome, startedOn, endedOn, response, confirmations }: SoundEpisode,
  today: number,
  refuse: ReturnType<typeof refusing>,
): void {
  const isLate = (day: string | null | undefined) => Boolean(day) && dayNumber(String(day)) > today
  const refuseLate = (path: Path, what: string) =>
    refuse(
      path,
      'date-after-assessment',
      `${what} after the day of the assessment`,
      'a date up to assessedOn',
    )

  if (isLate(startedOn)) refuseLate(['startedOn'], 'the episode begins')
  if (endedOn && outcome === 'ongoing')
    refuse(
      ['endedOn'],
      'end-of-ongoing-episode',
      'an ongoing episode has no end',
      'no date with the outcome ongoing',
    )
  else if (isLate(endedOn)) refuseLate(['endedOn'], 'the episode ends')
  else if (startedOn && endedOn && !isLate(startedOn) && dayNumber(startedOn) > dayNumber(endedOn))
    refuse(['startedOn'], 'start-after-end', 'the episode begins after it ends', 'a date up to endedOn')
  if (response && outcome !== undefined && !hasResponse(outcome))
    refuse(
      ['response'],
      'response-not-applicable',
      `a response goes with the outcomes ${outcomesWithResponse.join(', ')} only`,
      'no response with this outcome',
    )
  confirmations?.forEach((confirmation, position) => {
    if (isLate(confirmation?.on)) refuseLate(['confirmations', position, 'on'], 'it was confirmed')
  })
}
