import type { DraftOptions } from './DraftOptions.ts'
import {
  asText,
  listed,
  sayCertifying,
  sayCriteria,
  sayEnd,
  sayHead,
  sayIntake,
  sayUnverified,
} from './draftSections.ts'
import type { MedicareReview } from './MedicareReview.ts'
import { readDraft } from './readDraft.ts'
import { sayDue } from './sayCertification.ts'
import { sayBarriers, sayGoals } from './sayGoals.ts'
import { sayProgress } from './sayProgress.ts'
import { sayScores } from './sayScores.ts'

/**
 * Drafts the factual part of a request for continued stay: progress since admission with scores, goals, barriers to less care,
 * the criteria now, and what is due next.
 *
 * It takes what was given and invents nothing: what only a clinician can say is a [bracket]. An emergency comes first, then
 * where the latest review and the recommendation differ. What could endanger the person if somebody else read it is left out
 * unless it is asked for. It is for clinicians and the payer, and not for the patient: it names ways to less care.
 *
 * @param reviews - What `checkMedicare` returned for the assessments of this stay, oldest first, or copies that have been through
 *   JSON. The latest one is the one that is drafted on; of a single one no progress is told.
 * @param options - See {@link DraftOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws {@link UsageError} (`invalid-usage`) for an option, for what is no list of reviews or was made with another version of the
 *   ruleset (`other-ruleset`), and where reviews are of several settings or stays or out of order, or a reassessment of
 *   another day (`contradiction`).
 *
 * @example
 * ```ts
 * import { checkMedicare, continuedStayDraft } from 'level-of-care/coverage'
 *
 * const days = ['2026-11-20', '2026-12-04'].map((assessedOn) =>
 *   checkMedicare({ assessedOn, symptomSeverity: 'severe' }, 'intensive-outpatient'),
 * )
 * continuedStayDraft(days).includes('The same at every assessment that answered it: symptom severity (severe)') // true
 * ```
 */
export function continuedStayDraft(reviews: readonly MedicareReview[], options: DraftOptions = {}): string {
  const { reassessment, scores, drafting, ...asked } = readDraft(reviews, options, 'continued-stay')
  const { review, words } = drafting
  const { say } = words
  return asText([
    ...sayHead(drafting),
    sayProgress(asked.reviews, drafting),
    sayScores(scores, words),
    sayGoals(reassessment, drafting),
    sayBarriers(reassessment, drafting),
    sayIntake(drafting),
    sayCriteria(drafting),
    sayCertifying(drafting),
    [
      say.nextReview,
      ...sayDue(review.schedule, words),
      ...say.nextReviewBrackets.map((bracket) => `- ${bracket}`),
    ],
    listed(say.physician, say.continuedStay[review.setting]),
    sayUnverified(drafting, 'without-codes'),
    sayEnd(drafting),
  ])
}
