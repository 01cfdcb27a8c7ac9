import { dimensionOutlines } from '../adult/dimensions.ts'
import { dayNumber } from '../boundary/calendar.ts'
import type { DraftPhrases } from '../locales/DraftPhrases.ts'
import { at } from '../ruleset/lookUp.ts'
import { type Drafting, isSensitive, type Paragraph } from './draftSections.ts'
import type { MedicareReview } from './MedicareReview.ts'
import type { Words } from './Words.ts'

/** How one dimension was rated on a day. */
interface Rated {
  readonly rating: string
  readonly position: number
  readonly assessedOn: string
}

/** How the person did, from the first assessment that was given to the latest one: facts only, and where they are missing. */
export function sayProgress(reviews: readonly MedicareReview[], drafting: Drafting): Paragraph {
  const { words, sensitive } = drafting
  const { say } = words
  const brackets = say.progressBrackets.map((bracket) => `- ${bracket}`)
  const [first, latest] = [at(reviews, 0), at(reviews, reviews.length - 1)]
  const start = sayStart(first, latest, words)
  if (reviews.length === 1) return [say.progress, ...start, say.oneOnly, ...brackets]
  const told = dimensionOutlines.filter(
    (outline) => !('derived' in outline) && (sensitive || !isSensitive(outline.id)),
  )
  const courses = told.flatMap(({ id, changeable }) => courseOf(id, changeable, reviews))
  const named = (status: Single['status'], say: (course: Single, words: Words) => string) =>
    courses.flatMap((course) => (course.status === status ? [say(course, words)] : [])).join('; ')
  const line = (list: string, phrase: (list: string) => string) => (list === '' ? [] : [phrase(list)])
  return [
    say.progress,
    ...start,
    say.between(say.date(first.assessedOn), say.date(latest.assessedOn), reviews.length),
    `- ${say.levels(sayLevels(reviews, words))}`,
    ...[
      ...courses.flatMap((course) =>
        'first' in course
          ? [say.changed[course.status](words.names.dimension(course.dimension), sayPath(course, words))]
          : [],
      ),
      ...line(named('unchanged', sayRated), say.unchanged),
      ...line(named('not-now', sayLast), say.notNow),
      ...line(named('once-only', sayRated), say.onceOnly),
    ].map((said) => `- ${said}`),
    ...brackets,
  ]
}

/** Whether the first assessment can stand for the admission. */
function sayStart(first: MedicareReview, { given }: MedicareReview, { say }: Words): string[] {
  const { admittedOn } = given
  if (admittedOn === undefined) return [say.admissionNotGiven]
  const days = dayNumber(first.assessedOn) - dayNumber(admittedOn)
  return days > 0 ? [say.firstAfterAdmission(say.date(first.assessedOn), days)] : []
}

/** A dimension of which one answer tells all: the last one. */
interface Single {
  readonly dimension: string
  readonly status: 'unchanged' | 'not-now' | 'once-only'
  readonly last: Rated
}

/** A dimension whose answers changed. */
interface Change {
  readonly dimension: string
  readonly status: keyof DraftPhrases['changed']
  readonly first: Rated
  readonly last: Rated
  /** The turning point, where neither end is it. */
  readonly turn?: Rated & { readonly worst: boolean }
}

type Course = Single | Change

/** How the answers to one dimension went; nothing is told of one that was never answered. */
function courseOf(dimension: string, changeable: boolean, reviews: readonly MedicareReview[]): Course[] {
  const ratings = reviews.flatMap((review) => ratingIn(review, dimension))
  const [first, last] = [ratings[0], ratings.at(-1)]
  if (first === undefined || last === undefined) return []
  if (last.assessedOn !== reviews.at(-1)?.assessedOn) return [{ dimension, status: 'not-now', last }]
  if (ratings.length === 1) return [{ dimension, status: 'once-only', last }]
  const positions = ratings.map(({ position }) => position)
  const [best, worst] = [Math.min(...positions), Math.max(...positions)]
  if (best === worst) return [{ dimension, status: 'unchanged', last }]
  const ends = [first.position, last.position]
  const extreme = !ends.includes(worst) ? worst : !ends.includes(best) ? best : undefined
  const turning = ratings.filter(({ position }) => position === extreme).at(-1)
  return [
    {
      ...{ dimension, status: statusOf(first, last, worst, changeable), first, last },
      ...(turning === undefined ? {} : { turn: { ...turning, worst: extreme === worst } }),
    },
  ]
}

function statusOf(first: Rated, last: Rated, worst: number, changeable: boolean): Change['status'] {
  if (!changeable && worst > last.position) return 'impossible'
  if (last.position < first.position) return 'better'
  if (last.position > first.position) return 'worse'
  return worst > first.position ? 'worse-between' : 'better-between'
}

function ratingIn({ recommendation, assessedOn }: MedicareReview, dimension: string): Rated[] {
  return recommendation.answered
    .filter((answer) => answer.dimension === dimension)
    .map(({ rating }) => ({
      rating,
      position: dimensionOutlines
        .flatMap(({ id, ratings }): readonly string[] => (id === dimension ? ratings : []))
        .indexOf(rating),
      assessedOn,
    }))
}

function sayPath({ dimension, first, turn, last }: Change, words: Words): string {
  const { say } = words
  const one = ({ rating, assessedOn }: Rated, phrase: DraftPhrases['rated']) =>
    phrase(words.rating(dimension, rating), say.date(assessedOn))
  return [
    one(first, say.rated),
    ...(turn === undefined ? [] : [one(turn, turn.worst ? say.worst : say.rated)]),
    one(last, say.rated),
  ].join(', ')
}

function sayRated({ dimension, last }: Single, words: Words): string {
  return words.say.rated(words.dimension(dimension), words.rating(dimension, last.rating))
}

/** The last rating of a dimension that the latest assessment does not answer. */
function sayLast({ dimension, last }: Single, words: Words): string {
  return words.say.lastRated(
    words.dimension(dimension),
    words.rating(dimension, last.rating),
    words.say.date(last.assessedOn),
  )
}

/** The recommended levels, each from the day on which it was new. */
function sayLevels(reviews: readonly MedicareReview[], words: Words): string {
  const { say } = words
  const levels = reviews.map(({ assessedOn, recommendation: { ladders } }) => {
    const { level } = ladders
    const said =
      level.status === 'final' ? words.level(level.rung) : say.openLevel(words.level(level.atLeast))
    return { said, assessedOn }
  })
  return levels
    .filter(({ said }, position) => said !== levels[position - 1]?.said)
    .map(({ said, assessedOn }) => say.since(said, say.date(assessedOn)))
    .join('; ')
}
