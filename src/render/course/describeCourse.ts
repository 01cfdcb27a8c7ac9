import type { AssessmentSummary } from '../../course/Reassessment.ts'
import type { CoursePicturePhrases } from '../../locales/CoursePicturePhrases.ts'
import { at } from '../../ruleset/lookUp.ts'
import type { CoursePicture, LevelPoint, PicturedGap, ScorePanel } from './CoursePicture.ts'
import type { StepUp } from './stepUpsIn.ts'

/** The levels, lowest first. */
export interface Levels {
  readonly codes: readonly string[]
  readonly labels: readonly string[]
}

/** Every step up that was recommended, and what became of it. */
export function stepUpNotes(
  stepUps: readonly StepUp[],
  points: readonly LevelPoint[],
  { labels }: Levels,
  words: CoursePicturePhrases,
): readonly string[] {
  const dateOf = (position: number) => whenOf(at(points, position), words)
  return stepUps.map(({ first, last, from, firstTo, to, outcome }) => {
    const [on, lower] = [dateOf(first), at(labels, from)]
    const higher = firstTo === to ? at(labels, to) : words.atFirst(at(labels, to), at(labels, firstTo))
    switch (outcome) {
      case 'carried-out':
        return words.carriedOut(on, lower, higher, dateOf(last))
      case 'not-carried-out':
        return words.notCarriedOut(on, lower, higher, dateOf(last))
      case 'declined':
        return words.declined(on, lower, higher)
      case 'closed':
        return words.closed(on, lower, higher)
      default:
        return words.open(on, lower, higher)
    }
  })
}

/** Every stretch without an assessment. */
export function gapNotes(
  points: readonly LevelPoint[],
  gaps: readonly PicturedGap[],
  words: CoursePicturePhrases,
): readonly string[] {
  const dates = new Map(points.map(({ day, on }) => [day, words.date(on)]))
  return gaps.map(({ from, to, days }) => words.gap(String(dates.get(from)), String(dates.get(to)), days))
}

/** The facts of the picture in words: every assessment, oldest first, then what became of the step-ups, and the scores. */
export function describeCourse(
  { alert, ratings, scores, levels, closing }: Omit<CoursePicture, 'description' | 'legend'>,
  assessments: readonly AssessmentSummary[],
  { codes, labels }: Levels,
  notes: readonly string[],
  words: CoursePicturePhrases,
): readonly string[] {
  const labelOf = (code: string) => at(labels, codes.indexOf(code))
  const said = assessments.map(({ recommended }, position) => {
    const point = at(levels.points, position)
    const { current } = point
    return words.assessment(
      whenOf(point, words),
      words.list([
        current === undefined ? words.levelNotKnown : words.inLevel(at(labels, current)),
        recommended.status === 'final'
          ? words.recommended(labelOf(recommended.rung))
          : words.atLeast(labelOf(recommended.atLeast), words.list(recommended.possible.map(labelOf))),
        ...ratings.map(({ title, rows, points }) => {
          const { place } = at(points, position)
          return place === undefined ? words.ratingUnanswered(title) : words.rating(title, at(rows, place))
        }),
      ]),
    )
  })
  return [...alert, ...said, ...notes, ...scores.map((panel) => scoresIn(panel, words)), ...closing]
}

/** The day, and the time where it is known. */
function whenOf({ on, at: time }: LevelPoint, words: CoursePicturePhrases): string {
  return time === undefined ? words.date(on) : `${words.date(on)} ${time}`
}

function scoresIn({ title, least, most, points }: ScorePanel, words: CoursePicturePhrases): string {
  const totals = points.map(({ on, total }) => {
    const ends =
      total === undefined
        ? words.unanswered.toLowerCase()
        : total.least === total.most
          ? String(total.least)
          : words.scoreRange(total.least, total.most)
    return words.score(words.date(on), ends)
  })
  return words.scores(title, least, most, words.list(totals))
}
