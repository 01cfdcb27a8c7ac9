import { adult } from '../adult/adult.ts'
import type { AdultRuleset } from '../adult/adultCore.ts'
import { listOf } from '../boundary/collections.ts'
import { type Issue, issueOf } from '../boundary/Issue.ts'
import { date } from '../boundary/leaves.ts'
import { optionsOf, whole } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import type { Reassessment } from '../course/Reassessment.ts'
import { reassessmentShape } from '../course/reassessmentShape.ts'
import { textOptions } from '../documents/TextOptions.ts'
import { scoreShape } from '../instruments/scoreShape.ts'
import { languageOption } from '../locales/languages.ts'
import { once } from '../ruleset/once.ts'
import type { DatedScore, DraftOptions, StatementOptions } from './DraftOptions.ts'
import type { MedicareReview } from './MedicareReview.ts'
import { medicareReviewShape } from './medicareReviewShape.ts'

/** A review of the adult ruleset. */
export const reviewShape: () => Shape<MedicareReview> = /* @__PURE__ */ once(() =>
  resultOf(adult, medicareReviewShape(adult), ['recommendation']),
)

/** One review for each assessment of two years, every day: a bound keeps hostile lists cheap. */
const mostReviews = 1000

/** Reviews of one stay: one or more, of one setting, each of a later day than the one before it. */
export const reviewsShape: () => Shape<readonly MedicareReview[]> = /* @__PURE__ */ once(() => {
  const list = listOf(reviewShape(), mostReviews, { least: 1 })
  return {
    ...list,
    read(value, path, issues) {
      const before = issues.length
      const reviews = list.read(value, path, issues)
      if (reviews === undefined || issues.length > before) return undefined
      issues.push(...contradictions(reviews, path))
      return reviews
    },
  }
})

function contradictions(reviews: readonly MedicareReview[], path: readonly (string | number)[]): Issue[] {
  return reviews.flatMap((review, position): Issue[] => {
    const before = reviews[position - 1]
    if (before === undefined) return []
    const admitted = reviews.slice(0, position).map(({ given }) => given.admittedOn)
    const otherStay = admitted.some((day) => day !== undefined && day !== (review.given.admittedOn ?? day))
    const at = [...path, position]
    return [
      ...(review.setting === before.setting
        ? []
        : [issueOf([...at, 'setting'], 'contradiction', 'the setting of the review before it')]),
      ...(review.assessedOn > before.assessedOn
        ? []
        : [issueOf([...at, 'assessedOn'], 'contradiction', 'a later day than that of the review before it')]),
      ...(otherStay
        ? [
            issueOf(
              [...at, 'given', 'admittedOn'],
              'contradiction',
              'the day of admission of the reviews before it',
            ),
          ]
        : []),
    ]
  })
}

const told = {
  language: languageOption,
  emergency: textOptions.emergency,
  includeSensitive: textOptions.includeSensitive,
}

/** The options of a statement. */
export const statementOptions: Shape<StatementOptions> = /* @__PURE__ */ optionsOf<StatementOptions>(told)

/** The options of a draft about a stay. */
export const draftOptions: () => Shape<DraftOptions> = /* @__PURE__ */ once(() =>
  optionsOf<DraftOptions>({
    ...told,
    // Its ids are those of the adult ruleset, by which it was read.
    reassessment: resultOf(adult, reassessmentShape(adult)) as Shape<Reassessment<AdultRuleset>>,
    scores: listOf(whole<DatedScore>({ on: date, score: scoreShape() }), 10_000),
  }),
)
