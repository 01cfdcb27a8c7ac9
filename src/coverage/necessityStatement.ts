import { readArguments } from '../boundary/readArguments.ts'
import { tellsSensitive } from '../documents/TextOptions.ts'
import type { StatementOptions } from './DraftOptions.ts'
import {
  asText,
  type Drafting,
  listed,
  sayCertifying,
  sayCriteria,
  sayEnd,
  sayHead,
  sayIntake,
  sayUnverified,
} from './draftSections.ts'
import { reviewShape, statementOptions } from './draftShapes.ts'
import type { MedicareReview } from './MedicareReview.ts'
import { wordsIn } from './Words.ts'

/**
 * Drafts the factual part of a medical-necessity statement from a review.
 *
 * It lists what the intake says, each criterion with its evidence, and what is unknown; it leaves a [bracket] for
 * everything that only a physician can say, names what was not verified, and claims nothing about payment. An emergency
 * comes first, then where the review and the recommendation differ. What could endanger the person if somebody else read it is
 * left out unless it is asked for.
 *
 * @param review - What `checkMedicare` returned, or a copy of it that has been through JSON.
 * @param options - See {@link StatementOptions}.
 * @returns Plain text of several paragraphs, without a line break at its end.
 * @throws {@link UsageError} (`invalid-usage`) for an option, and for what is no review or was made with another version of
 *   the ruleset (`other-ruleset`).
 *
 * @example
 * ```ts
 * import { checkMedicare, necessityStatement } from 'level-of-care/coverage'
 *
 * const review = checkMedicare({ assessedOn: '2026-11-20' }, 'partial-hospitalization')
 * necessityStatement(review).startsWith('Read first. Whether a partial') // true
 * ```
 */
export function necessityStatement(review: MedicareReview, options: StatementOptions = {}): string {
  const asked = readArguments({ review, options }, { review: reviewShape(), options: statementOptions })
  const { language, emergency, includeSensitive } = asked.options
  const words = wordsIn(language, emergency)
  const { say, medicare } = words
  const drafting: Drafting = {
    kind: 'necessity',
    review: asked.review,
    words,
    sensitive: tellsSensitive('others', includeSensitive),
  }
  return asText([
    ...sayHead(drafting),
    sayIntake(drafting),
    sayCriteria(drafting),
    sayCertifying(drafting),
    listed(
      say.codes,
      asked.review.codes.map(({ system, code }) => say.code(system, code, medicare.codes[code])),
    ),
    listed(say.physician, say.placeholders[asked.review.setting]),
    sayUnverified(drafting, 'with-codes'),
    sayEnd(drafting),
  ])
}
