import type { Episode, Intake } from 'level-of-care'

/** The lists of an intake that name things. */
export const listKeys = ['conditions', 'substances', 'obligations', 'circumstances'] as const
export type ListKey = (typeof listKeys)[number]

/** What is told of an episode of care in a column of its own. */
export const episodeFields = ['level', 'outcome', 'startedOn', 'endedOn', 'response'] as const
export type EpisodeField = (typeof episodeFields)[number]

/** What is told of preferences in a column of its own. */
export const preferenceFields = ['levelsDeclined', 'format'] as const
export type PreferenceField = (typeof preferenceFields)[number]

type Format = NonNullable<NonNullable<Intake['preferences']>['format']>
type Response = NonNullable<Episode['response']>

/** What a table says that is in no ruleset. A header may have several names; the first is the one that a template shows. */
export interface TableWords {
  readonly assessedOn: readonly string[]
  readonly assessedAt: readonly string[]
  readonly age: readonly string[]
  readonly lists: { readonly [K in ListKey]: readonly string[] }
  readonly notKnown: readonly string[]
  readonly treatmentHistory: readonly string[]
  readonly preferences: readonly string[]
  readonly episode: { readonly [F in EpisodeField]: readonly string[] }
  readonly preference: { readonly [F in PreferenceField]: readonly string[] }
  readonly outcomes: { readonly [O in Episode['outcome']]: string }
  readonly responses: { readonly [R in Response]: string }
  readonly formats: { readonly [F in Format]: string }
  /** Yes and no, as people and spreadsheets write them; the first is the one that a template shows. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** What the sheets of a template are called, and the columns of the one that says what the answers mean. */
  readonly sheets: { readonly form: string; readonly meanings: string; readonly lists: string }
  readonly meanings: readonly [question: string, answer: string, code: string, meaning: string]
  /** What a column asks for in which more than one thing can be named. */
  readonly several: string
  readonly aDate: string
  /** There is none of it: no treatment before, no condition. */
  readonly none: readonly string[]
}
