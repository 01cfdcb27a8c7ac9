import type { DatedRating } from './DatedRating.ts'
import type { DimensionCourse } from './Reassessment.ts'
import type { Words } from './Words.ts'

/**
 * A line for each dimension that changed, now or since admission, or cannot have; the others together, those at their lowest
 * rating in one word.
 */
export function sayDimensions(course: readonly DimensionCourse[], words: Words): readonly string[] {
  const { phrases, dimension, rating, isLowest } = words
  const rated = (id: string, code: string) => phrases.rated(dimension(id), rating(id, code))
  const told: string[] = []
  const unchanged: string[] = []
  const first: string[] = []
  const unanswered: string[] = []
  let others = 0
  for (const one of course) {
    const { dimension: id, status } = one
    if (status === 'unchanged') {
      const asBefore = phrases.asBefore(dimension(id), rating(id, one.now.rating))
      const moved = withStay(asBefore, one, [one.now], words)
      if (moved !== undefined) told.push(moved)
      else if (isLowest(id, one.now.rating)) others += 1
      else unchanged.push(rated(id, one.now.rating))
    } else if (status !== 'unknown') told.push(sayChange(one, phrases[status], words))
    else if (one.because === 'cannot-improve') told.push(sayChange(one, phrases.cannotImprove, words))
    else if (one.because === 'first-answer') first.push(rated(id, one.now.rating))
    else if (one.before === undefined) unanswered.push(dimension(id))
    else
      unanswered.push(
        phrases.unansweredOne(dimension(id), rating(id, one.before.rating), one.before.assessedOn),
      )
  }
  return [
    ...told,
    ...together([...unchanged, ...(others > 0 ? [phrases.othersAtLeast] : [])], phrases.unchanged),
    ...together(first, phrases.firstAnswers),
    ...together(unanswered, phrases.unanswered),
  ].map((line) => `- ${line}`)
}

function together(said: readonly string[], say: (all: string) => string): readonly string[] {
  return said.length === 0 ? [] : [say(said.join('; '))]
}

function sayChange(
  one: Extract<DimensionCourse, { readonly before: object; readonly now: object }>,
  say: (dimension: string, before: string, on: string, now: string) => string,
  words: Words,
): string {
  const { dimension: id, before, now } = one
  const { dimension, rating } = words
  const said = say(dimension(id), rating(id, before.rating), before.assessedOn, rating(id, now.rating))
  return withStay(said, one, [before, now], words) ?? said
}

/** The same, with the first and the worst rating since admission; nothing where they say no more than those that are told. */
function withStay(
  said: string,
  { dimension: id, sinceAdmission }: DimensionCourse,
  told: readonly DatedRating[],
  { phrases, rating }: Words,
): string | undefined {
  if (sinceAdmission === undefined) return undefined
  const { first, worst } = sinceAdmission
  const isMore = [first, worst].some((one) => told.every(({ rating: other }) => one.rating !== other))
  return isMore
    ? phrases.since(
        said,
        rating(id, first.rating),
        first.assessedOn,
        rating(id, worst.rating),
        worst.assessedOn,
      )
    : undefined
}
