import type { Confirmation } from '../intake/Intake.ts'
import type { Assessment } from './readAssessments.ts'

/** The latest word of a clinician on this, wherever in the history it was recorded. */
export function lastConfirmation(
  assessments: readonly Assessment[],
  meant: Confirmation['what'],
): { readonly on: string; readonly by: string } | undefined {
  return assessments
    .flatMap(({ intake }) => intake.treatmentHistory ?? [])
    .flatMap(({ confirmations }) => confirmations ?? [])
    .filter(({ what }) => what === meant)
    .map(({ on, by }) => ({ on, by }))
    .sort((a, b) => (a.on === b.on ? (a.by < b.by ? -1 : 1) : a.on < b.on ? -1 : 1))
    .at(-1)
}
