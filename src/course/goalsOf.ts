import type { Assessor } from '../assessor/Assessor.ts'
import { at } from '../ruleset/at.ts'
import type { Assessment } from './Assessment.ts'
import { followUp } from './followUp.ts'
import type { Goals } from './Goals.ts'
import type { Signs } from './Signs.ts'

/** The step-down goals that the assessment before the latest one set, and which of them are met. */
export function goalsOf(assessments: readonly Assessment[], assessor: Assessor): Goals {
  const before = assessments[assessments.length - 2]
  if (before === undefined) return { status: 'first-assessment' }
  const { assessedOn } = before
  const found = assessor.stepDown(before.intake)
  if (found.status !== 'possible') return { ...found, assessedOn }
  const { recommendation } = at(assessments, assessments.length - 1)
  const statuses = { yes: 'met', no: 'unmet', unknown: 'unknown' } as const
  const follow = followUp(recommendation, assessor.ruleset, -1, statuses)
  return { ...found, status: 'set', assessedOn, options: found.options.map(follow) }
}

/** The warning signs that the assessment before the latest one named, and which of them have appeared. */
export function signsOf(assessments: readonly Assessment[], assessor: Assessor): Signs {
  const before = assessments[assessments.length - 2]
  if (before === undefined) return { status: 'first-assessment' }
  const { assessedOn } = before
  const found = assessor.stepUp(before.intake)
  if (found.status !== 'possible') return { ...found, assessedOn }
  const { recommendation } = at(assessments, assessments.length - 1)
  const statuses = { yes: 'appeared', no: 'absent', unknown: 'unknown' } as const
  const follow = followUp(recommendation, assessor.ruleset, 1, statuses)
  return { ...found, status: 'named', assessedOn, options: found.options.map(follow) }
}
