import type { Assessor } from '../assessorOf.ts'
import { dayNumber } from '../boundary/calendar.ts'
import type { Intake } from '../intake/Intake.ts'
import type { Assessment } from './Assessment.ts'
import type { HistoryIssue } from './HistoryError.ts'
import type { Levels } from './Levels.ts'

/** More than a daily check-in for two years; a bound keeps hostile lists cheap. */
const mostAssessments = 1000

/** The assessments that could be read, oldest first, and everything that is wrong with the list and its intakes. */
export interface Assessments {
  readonly assessments: readonly Assessment[]
  readonly issues: readonly HistoryIssue[]
  /** How many problems of single intakes are counted only. */
  readonly omitted: number
}

/** Reads a list of intakes of any order, and assesses each. */
export function readAssessments(history: unknown, assessor: Assessor, levels: Levels): Assessments {
  const items = itemsOf(history)
  if (items === undefined) return refused('not-a-list', 'a list of intakes')
  if (items.length === 0) return refused('empty-history', 'one intake or more')
  if (items.length > mostAssessments) return refused('too-large', `at most ${mostAssessments} intakes`)
  const assessments: Assessment[] = []
  const issues: HistoryIssue[] = []
  let omitted = 0
  for (const [place, item] of items.entries()) {
    const intake = copyOf(item, assessor)
    if (intake !== undefined) {
      assessments.push(assessed(place, intake, assessor, levels))
      continue
    }
    const refusal = assessor.safeAssess(item)
    if (refusal.success) {
      // It is another one when it is looked at again: no plain JSON does that.
      issues.push(issueAt([place], 'not-json', 'plain JSON'))
      continue
    }
    issues.push(...refusal.error.issues.map((issue) => ({ ...issue, path: [place, ...issue.path] })))
    omitted += refusal.error.omitted
  }
  issues.push(...sameDates(assessments))
  return { assessments: assessments.sort((a, b) => a.day - b.day), issues, omitted }
}

/** The items of a list, which is looked at without trusting it. */
function itemsOf(history: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(history)) return undefined
    // One more than there may be is enough to see that there are too many.
    return Array.from({ length: Math.min(history.length, mostAssessments + 1) }, (_, place) => history[place])
  } catch {
    // A proxy, or a getter: what it throws may hold anything, so it is dropped.
    return undefined
  }
}

/** A checked copy, or nothing if the item is no sound intake. */
function copyOf(item: unknown, assessor: Assessor): Intake | undefined {
  const result = assessor.intakeSchema['~standard'].validate(item)
  // Ours never makes anybody wait, though the standard would allow it.
  return 'value' in result ? (result.value as Intake) : undefined
}

function assessed(place: number, intake: Intake, assessor: Assessor, levels: Levels): Assessment {
  const ongoing = (intake.treatmentHistory ?? [])
    .filter(({ outcome }) => outcome === 'ongoing')
    .map(({ level }) => levels.positionOf(level))
  return {
    place,
    assessedOn: intake.assessedOn,
    day: dayNumber(intake.assessedOn),
    intake,
    recommendation: assessor.assess(intake),
    ...(ongoing.length > 0 ? { levelThen: Math.max(...ongoing) } : {}),
  }
}

function sameDates(assessments: readonly Assessment[]): HistoryIssue[] {
  const first = new Map<number, number>()
  return assessments.flatMap(({ day, place }) => {
    const earlier = first.get(day)
    if (earlier !== undefined)
      return [
        issueAt([place, 'assessedOn'], 'same-date', `another day than that of the intake at ${earlier}`),
      ]
    first.set(day, place)
    return []
  })
}

function issueAt(
  path: readonly (string | number)[],
  code: HistoryIssue['code'],
  expected: string,
): HistoryIssue {
  return { path, code, message: `expected ${expected}`, expected: [expected] }
}

function refused(code: HistoryIssue['code'], expected: string): Assessments {
  return { assessments: [], issues: [issueAt([], code, expected)], omitted: 0 }
}
