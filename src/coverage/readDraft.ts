import { issueOf } from '../boundary/Issue.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { UsageError } from '../boundary/UsageError.ts'
import { tellsSensitive } from '../documents/TextOptions.ts'
import { at } from '../ruleset/lookUp.ts'
import type { DraftOptions } from './DraftOptions.ts'
import type { Drafting } from './draftSections.ts'
import { draftOptions, reviewsShape } from './draftShapes.ts'
import type { MedicareReview } from './MedicareReview.ts'
import { wordsIn } from './Words.ts'
import { earlierDanger, withEarlierDanger } from './withEarlierDanger.ts'

/** The arguments of a draft about a stay, as they were read. */
export interface ReadDraft extends Pick<DraftOptions, 'reassessment' | 'scores'> {
  readonly reviews: readonly MedicareReview[]
  readonly drafting: Drafting
}

/**
 * Reads them.
 *
 * @throws {@link UsageError} for whatever is wrong, a reassessment of another day than the latest review among it.
 */
export function readDraft(reviews: unknown, options: unknown, kind: Drafting['kind']): ReadDraft {
  const asked = readArguments<{ reviews: readonly MedicareReview[]; options: DraftOptions }>(
    { reviews, options },
    { reviews: reviewsShape(), options: draftOptions() },
  )
  const { language, emergency, includeSensitive, reassessment, scores } = asked.options
  const review = at(asked.reviews, asked.reviews.length - 1)
  if (reassessment !== undefined && reassessment.assessedOn !== review.assessedOn)
    throw new UsageError([
      issueOf(['options', 'reassessment', 'assessedOn'], 'contradiction', 'the day of the latest review'),
    ])
  const danger = earlierDanger(asked.reviews)
  return {
    reviews: asked.reviews,
    drafting: {
      kind,
      review: withEarlierDanger(review, danger),
      ...(danger === undefined ? {} : { danger }),
      words: wordsIn(language, emergency),
      sensitive: tellsSensitive('others', includeSensitive),
    },
    ...(reassessment === undefined ? {} : { reassessment }),
    ...(scores === undefined ? {} : { scores }),
  }
}
