import { levelDifference } from './Difference.ts'
import type { DraftOptions } from './DraftOptions.ts'
import {
  asText,
  criterionLabel,
  type Drafting,
  listed,
  type Paragraph,
  sayCertifying,
  sayCriteria,
  sayEnd,
  sayHead,
  sayIntake,
  sayUnverified,
} from './draftSections.ts'
import type { MedicareReview } from './MedicareReview.ts'
import { readDraft } from './readDraft.ts'
import { sayBarriers, sayGoals } from './sayGoals.ts'
import { sayProgress } from './sayProgress.ts'
import { sayScores } from './sayScores.ts'

/**
 * Drafts the factual part of an appeal against a denial: the criteria with their evidence, what is unmet or unknown and has to be
 * answered, and, for a stay that went on, progress and scores.
 *
 * It knows neither the letter of denial nor its deadline: they are [brackets], as is all that only a clinician can say. It says
 * so where the recommendation does not support the program. An emergency comes first. What could endanger the person if somebody
 * else read it is left out unless it is asked for.
 *
 * @param reviews - What `checkMedicare` returned for the assessments of this stay, oldest first, or copies that have been through
 *   JSON; one is enough. The latest one is the one that is drafted on.
 * @param options - See {@link DraftOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws {@link UsageError} (`invalid-usage`) for an option, for what is no list of reviews or was made with another version of the
 *   ruleset (`other-ruleset`), and where reviews are of several settings or stays or out of order, or a reassessment of
 *   another day (`contradiction`).
 *
 * @example
 * ```ts
 * import { appealDraft, checkMedicare } from 'level-of-care/coverage'
 *
 * const review = checkMedicare({ assessedOn: '2026-11-20', symptomSeverity: 'severe' }, 'intensive-outpatient')
 * appealDraft([review]).includes('[reason for the denial, in the payer’s own words]') // true
 * ```
 */
export function appealDraft(reviews: readonly MedicareReview[], options: DraftOptions = {}): string {
  const { reassessment, scores, drafting, ...asked } = readDraft(reviews, options, 'appeal')
  const { say } = drafting.words
  return asText([
    ...sayHead(drafting),
    [...listed(say.denial, say.denialBrackets), ...sayAgainst(drafting)],
    sayToAnswer(drafting),
    sayBarriers(reassessment, drafting),
    sayProgress(asked.reviews, drafting),
    sayScores(scores, drafting.words),
    ...(reassessment === undefined ? [] : [sayGoals(reassessment, drafting)]),
    sayIntake(drafting),
    sayCriteria(drafting),
    sayCertifying(drafting),
    listed(say.physician, say.appealBrackets),
    sayUnverified(drafting, 'without-codes'),
    sayEnd(drafting),
  ])
}

/** What the recommendation means for an appeal, where it is another level than the program. */
function sayAgainst({ review: { setting, recommendation }, words: { say } }: Drafting): string[] {
  const how = levelDifference({ setting, recommended: recommendation.ladders.level, planned: undefined })
  return how === undefined ? [] : [say.appealAgainst[how]]
}

/** Every criterion that is not met, the certification among them: each asks for an answer. */
function sayToAnswer(drafting: Drafting): Paragraph {
  const { review, words } = drafting
  const { say, medicare } = words
  const { criteria, certification, setting, hoursPerWeek } = review
  const open = [
    ...criteria.map((check) => ({
      what: `${check.number}. ${criterionLabel(check, drafting)}`,
      status: check.status,
    })),
    { what: medicare.certification[setting](hoursPerWeek.least), status: certification.status },
  ].filter(({ status }) => status !== 'met')
  return open.length === 0
    ? [say.toAnswer, say.nothingToAnswer]
    : listed(
        say.toAnswer,
        open.map(({ what, status }) => say.answer(what, say.status[status])),
      )
}
