import { dayNumber } from './calendar.ts'
import type { Intake } from './Intake.ts'
import type { IntakeIssue } from './IntakeError.ts'

/** What is wrong between the answers of an intake whose structure is sound. */
export function checkIntake(intake: Intake, minimumAge = 0): IntakeIssue[] {
  const issues: IntakeIssue[] = []
  const { age, assessedOn, treatmentHistory } = intake
  if (typeof age === 'number' && age < minimumAge)
    issues.push({
      path: ['age'],
      code: 'below-minimum-age',
      message: `these rules are for people of ${minimumAge} years and over`,
      expected: [`at least ${minimumAge}`],
    })
  treatmentHistory?.forEach(({ outcome, endedOn, response }, position) => {
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
    if (response && outcome !== 'ongoing' && outcome !== 'left-early')
      issues.push({
        path: [...path, 'response'],
        code: 'response-not-applicable',
        message: 'a response goes with the outcomes ongoing and left-early only',
        expected: ['no response with this outcome'],
      })
  })
  return issues
}
