import type { Assessor } from '../assessor/Assessor.ts'
import type { Recommendation } from '../assessor/Recommendation.ts'
import { dayNumber } from '../boundary/calendar.ts'
import { listOf } from '../boundary/collections.ts'
import type { IntakeIssue, IntakeIssueCode } from '../boundary/IntakeError.ts'
import { type Issue, issueOf } from '../boundary/Issue.ts'
import { anything } from '../boundary/leaves.ts'
import { readWith } from '../boundary/readArguments.ts'
import type { Episode, Intake } from '../intake/Intake.ts'
import type { Levels } from './Levels.ts'

/** More than a daily check-in for two years; a bound keeps hostile lists cheap. */
export const mostAssessments = 1000

/** Each intake is read by itself. */
const historyShape = /* @__PURE__ */ listOf(anything, mostAssessments, { least: 1, code: 'empty-history' })

/** The assessments that could be read, oldest first, and everything that is wrong with the list and its intakes. */
export interface Assessments {
  readonly assessments: readonly Assessment[]
  readonly issues: readonly IntakeIssue[]
  /** How many problems of single intakes are counted only. */
  readonly omitted: number
}

/** Reads a list of intakes of any order, and assesses each. */
export function readAssessments(history: unknown, assessor: Assessor, levels: Levels): Assessments {
  const issuesOfList: Issue[] = []
  const items = readWith(historyShape, history, 'history', issuesOfList) ?? []
  const issues: IntakeIssue[] = issuesOfList.map(ofHistory)
  const assessments: Assessment[] = []
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
      issues.push(issueOf([place], 'not-json', 'plain JSON'))
      continue
    }
    issues.push(...refusal.error.issues.map((issue) => ({ ...issue, path: [place, ...issue.path] })))
    omitted += refusal.error.omitted
  }
  issues.push(...sameDates(assessments))
  return { assessments: assessments.sort((a, b) => a.day - b.day || timeOf(a) - timeOf(b)), issues, omitted }
}

/** A problem of the list as a whole: its paths are those of an intake's, with its position before it, and need no name. */
function ofHistory({ path, code, ...issue }: Issue): IntakeIssue {
  // The shape of a list names no other codes.
  return { ...issue, path: path.slice(1), code: code as IntakeIssueCode }
}

/** A checked copy, or nothing if the item is no sound intake. */
function copyOf(item: unknown, assessor: Assessor): Intake | undefined {
  const result = assessor.intakeSchema['~standard'].validate(item)
  // Ours never makes anybody wait, though the standard would allow it.
  return 'value' in result ? (result.value as Intake) : undefined
}

function assessed(place: number, intake: Intake, assessor: Assessor, levels: Levels): Assessment {
  const episodes = intake.treatmentHistory ?? []
  const ongoing = episodes
    .filter(({ outcome }) => outcome === 'ongoing')
    .map(({ level }) => levels.positionOf(level))
  return {
    place,
    assessedOn: intake.assessedOn,
    day: dayNumber(intake.assessedOn),
    intake,
    episodes,
    recommendation: assessor.assess(intake),
    ...(ongoing.length > 0 ? { levelThen: Math.max(...ongoing) } : {}),
  }
}

/** Several of one day need the time of each, or nobody knows which is the latest. */
function sameDates(assessments: readonly Assessment[]): IntakeIssue[] {
  const days = new Map<number, Assessment[]>()
  return assessments.flatMap((assessment) => {
    const { day, place } = assessment
    const others = days.get(day) ?? []
    days.set(day, [...others, assessment])
    const first = others.find((other) => !isOrdered(other, assessment))
    return first === undefined
      ? []
      : [
          issueOf(
            [place, 'assessedOn'],
            'same-date',
            `another day than that of the intake at ${first.place}, or a different assessedAt for each`,
          ),
        ]
  })
}

function isOrdered({ intake: a }: Assessment, { intake: b }: Assessment): boolean {
  return a.assessedAt != null && b.assessedAt != null && a.assessedAt !== b.assessedAt
}

/** In minutes; of one that is the only one of its day it makes no difference. */
function timeOf({ intake: { assessedAt } }: Assessment): number {
  return assessedAt == null ? 0 : 60 * Number(assessedAt.slice(0, 2)) + Number(assessedAt.slice(3))
}

/** An intake of the history, assessed. */
export interface Assessment {
  /** Where it stands in the list that was given; nothing but errors may depend on it. */
  readonly place: number
  readonly assessedOn: string
  /** The same as a day number. */
  readonly day: number
  readonly intake: Intake
  /** Those of its treatment history; none where that was not asked for. */
  readonly episodes: readonly Episode[]
  readonly recommendation: Recommendation
  /** Position of the most intensive level that is ongoing; of care that is not named, nothing. */
  readonly levelThen?: number
}
