/** The words of a picture of a course. What they name comes from the ruleset, as text. */
export interface CoursePicturePhrases {
  readonly overline: string
  /** The first and the last day, and how many assessments there are. */
  readonly heading: (first: string, last: string, assessments: number) => string
  readonly levels: string
  readonly week: string
  readonly stepUps: string
  readonly unanswered: string
  readonly sensitive: string
  /** What the signs mean. */
  readonly legend: {
    readonly current: string
    readonly recommended: string
    readonly possible: string
    readonly carriedOut: string
    readonly notCarriedOut: string
    readonly open: string
    readonly declined: string
    readonly closed: string
    readonly rating: string
    readonly total: string
    readonly gap: string
    readonly unanswered: string
  }
  /** Written into a gap: with words, or with the number alone. */
  readonly gapDays: (days: number) => string
  readonly gapShort: (days: number) => string
  readonly gap: (from: string, to: string, days: number) => string
  /** A level, and another one that was recommended before it. */
  readonly atFirst: (level: string, before: string) => string
  readonly carriedOut: (on: string, from: string, to: string, by: string) => string
  readonly notCarriedOut: (on: string, from: string, to: string, by: string) => string
  readonly open: (on: string, from: string, to: string) => string
  readonly declined: (on: string, from: string, to: string) => string
  readonly closed: (on: string, from: string, to: string) => string
  /** How many notes of the same kind are in the description only. */
  readonly more: (count: number) => string
  /** One assessment in words: a day, where the person was, what was recommended, and the ratings. */
  readonly assessment: (on: string, parts: string) => string
  readonly inLevel: (level: string) => string
  readonly levelNotKnown: string
  readonly recommended: (level: string) => string
  readonly atLeast: (level: string, possible: string) => string
  readonly rating: (dimension: string, rating: string) => string
  readonly ratingUnanswered: (dimension: string) => string
  readonly scores: (title: string, least: number, most: number, totals: string) => string
  readonly score: (on: string, total: string) => string
  readonly scoreRange: (least: number, most: number) => string
  readonly list: (parts: readonly string[]) => string
  readonly date: (on: string) => string
  /** A day on the axis: short. */
  readonly axisDate: (on: string) => string
  readonly cliniciansOnly: string
}
