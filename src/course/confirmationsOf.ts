import type { Confirmation } from '../intake/Intake.ts'
import type { Assessment } from './readAssessments.ts'

/** A word of a clinician: whose, and of which day. */
type Word = Pick<Confirmation, 'on' | 'by'>

/** The words of clinicians on this, wherever in the history they were recorded, oldest first. */
export function confirmationsOf(
  assessments: readonly Assessment[],
  meant: Confirmation['what'],
): readonly Word[] {
  return assessments
    .flatMap(({ episodes }) => episodes)
    .flatMap(({ confirmations }) => confirmations ?? [])
    .filter(({ what }) => what === meant)
    .map(({ on, by }) => ({ on, by }))
    .sort((a, b) => (a.on === b.on ? (a.by < b.by ? -1 : 1) : a.on < b.on ? -1 : 1))
}

/** The latest of them. */
export function lastConfirmation(
  assessments: readonly Assessment[],
  meant: Confirmation['what'],
): Word | undefined {
  return confirmationsOf(assessments, meant).at(-1)
}
