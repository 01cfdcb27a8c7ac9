import { adult } from '../adult/adult.ts'
import { levels } from '../adult/levels.ts'
import { resultParts } from '../assessor/recommendationShape.ts'
import { listOf, taggedBy } from '../boundary/collections.ts'
import { type Issue, issueOf } from '../boundary/Issue.ts'
import { isObject } from '../boundary/isObject.ts'
import { constant, date, number, oneOf, text } from '../boundary/leaves.ts'
import { looseRecordOf, optionsOf } from '../boundary/recordOf.ts'
import { resultOf } from '../boundary/resultOf.ts'
import type { Shape } from '../boundary/Shape.ts'
import { textOptions } from '../documents/TextOptions.ts'
import { languageOption } from '../locales/locales.ts'
import { once } from '../ruleset/once.ts'
import type { DraftOptions, StatementOptions } from './DraftOptions.ts'
import type { MedicareReview } from './MedicareReview.ts'
import { medicareReviewShape } from './medicareReviewShape.ts'

/** What is read of a score. */
export interface ReadScore {
  readonly on: string
  readonly score: {
    readonly instrument: string
    readonly title: string
    readonly version?: string
    readonly total?: Sum
    readonly flags: readonly ReadFlag[]
  }
}

interface ReadFlag {
  readonly kind: string
  readonly status: 'raised' | 'possible'
}

type Sum =
  | { readonly status: 'known'; readonly value: number }
  | { readonly status: 'range'; readonly least: number; readonly most: number }

/** What is read of a reassessment. What else it says, now or later, is left where it is. */
export interface ReadReassessment {
  readonly assessedOn: string
  readonly current: { readonly status: string; readonly level?: string }
  readonly transition: { readonly status: string }
  readonly reasons: readonly { readonly code: string; readonly last?: string; readonly until?: string }[]
  readonly goals: ReadGoals
  readonly ruleset: { readonly id: string; readonly version: string }
}

/** A goal of a reassessment. */
interface ReadGoal {
  readonly to: string
  readonly status: 'met' | 'unmet' | 'unknown'
  readonly changes: readonly ReadChange[]
}

interface ReadChange {
  readonly dimension: string
  readonly to: string
  readonly now?: { readonly rating: string; readonly upTo?: string }
}

interface SetGoals {
  readonly status: 'set'
  readonly assessedOn: string
  readonly level: string
  readonly options: readonly ReadGoal[]
  readonly count: string
}

/** The goals of a reassessment: those that were set, or that none was. */
export type ReadGoals = SetGoals | { readonly status: 'none' }

/** The options of a draft, as they were read. */
export type ReadDraftOptions = Omit<DraftOptions, 'reassessment' | 'scores'> & {
  readonly reassessment?: ReadReassessment
  readonly scores?: readonly ReadScore[]
}

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
export const draftOptions: () => Shape<ReadDraftOptions> = /* @__PURE__ */ once(() =>
  optionsOf<ReadDraftOptions>({
    ...told,
    reassessment: resultOf(adult, reassessmentShape()),
    scores: listOf(scoreShape, 10_000),
  }),
)

/** The key that tells the two apart: it was looked at before. */
const status = /* @__PURE__ */ text()
const points = /* @__PURE__ */ number(-10_000, 10_000)

const sum: Shape<Sum> = /* @__PURE__ */ taggedBy<Sum>('status', {
  known: looseRecordOf({ status, value: points }, ['status', 'value']),
  range: looseRecordOf({ status, least: points, most: points }, ['status', 'least', 'most']),
})

const scoreShape = /* @__PURE__ */ looseRecordOf<ReadScore>(
  {
    on: date,
    score: looseRecordOf<ReadScore['score']>(
      {
        instrument: text(),
        title: text(),
        version: text(),
        total: sum,
        flags: listOf(
          looseRecordOf<ReadFlag>({ kind: text(), status: oneOf(['raised', 'possible']) }, [
            'kind',
            'status',
          ]),
          1000,
        ),
      },
      ['instrument', 'title', 'flags'],
    ),
  },
  ['on', 'score'],
)

function reassessmentShape(): Shape<ReadReassessment> {
  const { dimension, rating, ruleset } = resultParts(adult)
  const level = oneOf(levels)
  const change = looseRecordOf<ReadChange>(
    {
      dimension,
      to: rating,
      now: looseRecordOf<NonNullable<ReadChange['now']>>({ rating, upTo: rating }, ['rating']),
    },
    ['dimension', 'to'],
  )
  const goal = looseRecordOf<ReadGoal>(
    { to: level, status: oneOf(['met', 'unmet', 'unknown']), changes: listOf(change, 100) },
    ['to', 'status', 'changes'],
  )
  return looseRecordOf<ReadReassessment>(
    {
      assessedOn: date,
      current: looseRecordOf<ReadReassessment['current']>({ status, level }, ['status']),
      transition: looseRecordOf<ReadReassessment['transition']>({ status }, ['status']),
      reasons: listOf(
        looseRecordOf<ReadReassessment['reasons'][number]>({ code: status, last: text(), until: text() }, [
          'code',
        ]),
        2000,
      ),
      goals: goalsShape(
        looseRecordOf<SetGoals>(
          { status: constant('set'), assessedOn: date, level, options: listOf(goal, 100), count: text() },
          ['status', 'assessedOn', 'level', 'options', 'count'],
        ),
      ),
      ruleset,
    },
    ['assessedOn', 'current', 'transition', 'reasons', 'goals', 'ruleset'],
  )
}

/** Of goals that are not set, why is not told here: there may be reasons that are not known yet. */
function goalsShape(set: Shape<SetGoals>): Shape<ReadGoals> {
  const none = looseRecordOf<{ readonly status: string }>({ status }, ['status'])
  return {
    ...set,
    read(value, path, issues) {
      if (isObject(value) && value.status === 'set') return set.read(value, path, issues)
      return none.read(value, path, issues) && { status: 'none' }
    },
  }
}
