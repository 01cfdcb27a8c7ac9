import { dayNumber } from '../../boundary/calendar.ts'
import type { Reassessment } from '../../course/Reassessment.ts'
import { alertOf } from '../../documents/alertOf.ts'
import type { Vocabulary } from '../../documents/Vocabulary.ts'
import type { ClinicianPhrases } from '../../locales/ClinicianPhrases.ts'
import type { CoursePicturePhrases } from '../../locales/CoursePicturePhrases.ts'
import type { Dimension } from '../../ruleset/Dimension.ts'
import { at } from '../../ruleset/lookUp.ts'
import type { Ruleset } from '../../ruleset/Ruleset.ts'
import type { PicturedScores, PicturedTotal } from '../CourseSvgOptions.ts'
import type {
  CoursePicture,
  LevelPanel,
  LevelPoint,
  PicturedGap,
  RatingPanel,
  ScorePanel,
} from './CoursePicture.ts'
import { describeCourse, gapNotes, type Levels, stepUpNotes } from './describeCourse.ts'
import { legendOf } from './legendOf.ts'
import { stepUpsOf } from './stepUpsIn.ts'

/** What a picture of a course is made with. */
export interface Picturing {
  readonly phrases: ClinicianPhrases
  readonly words: CoursePicturePhrases
  readonly ruleset: Ruleset
  readonly vocabulary: Vocabulary
  /** The ratings to draw beside the risk of harm. */
  readonly dimensions: readonly string[]
  readonly scores: readonly PicturedScores[]
  readonly gapDays: number
  /** What to do now, where that is not what the ruleset says. */
  readonly now: string | undefined
}

/** As many notes of one kind are drawn; all of them are in the description. */
const mostNotes = 6

/** What a clinician is shown of a reassessment. */
export function pictureOf(reassessment: Reassessment, picturing: Picturing): CoursePicture {
  const { phrases, words, ruleset, vocabulary, now } = picturing
  const { assessments, recommendation, ruleset: used } = reassessment
  const codes = ruleset.ladders
    .filter(({ id }) => id === 'level')
    .flatMap(({ rungs }) => rungs.map(({ code }) => code))
  const levels: Levels = { codes, labels: codes.map((code) => vocabulary.rung('level', code)) }
  const points = pointsOf(reassessment, codes)
  const stepUps = stepUpsOf(points, reassessment)
  const days = assessments.map(({ assessedOn, assessedAt }) => ({
    day: dayOf(assessedOn, assessedAt),
    label: words.axisDate(assessedOn),
  }))
  const panel: LevelPanel = {
    title: words.levels,
    rows: levels.labels,
    points,
    stepUps: stepUps.map(({ first, last, outcome }) => ({
      from: at(points, first).day,
      to: at(points, last).day,
      outcome,
    })),
    stepUpsTitle: words.stepUps,
  }
  const gaps = gapsOf(points, picturing)
  const ratings = ratingsOf(reassessment, picturing)
  const scores = picturing.scores.map((each) => scorePanel(each, picturing))
  const [first, last] = [at(assessments, 0).assessedOn, at(assessments, assessments.length - 1).assessedOn]
  const heading = words.heading(words.date(first), words.date(last), assessments.length)
  const [steps, pauses] = [stepUpNotes(stepUps, points, levels, words), gapNotes(points, gaps, words)]
  const bare = {
    language: phrases.language,
    alert: alertOf(recommendation, phrases, now ?? vocabulary.rungDescription('urgency', 'emergency')),
    title: `${words.overline}: ${heading}`,
    overline: words.overline,
    heading,
    days,
    gaps,
    levels: panel,
    ratings,
    scores,
    weeks: words.week,
    notes: [...few(steps, words), ...few(pauses, words)],
    closing: [
      words.cliniciansOnly,
      phrases.closing,
      phrases.ruleset(used.id, used.version),
      ...(ruleset.notice === undefined ? [] : [ruleset.notice]),
    ],
  }
  return {
    ...bare,
    legend: legendOf(bare, words),
    description: describeCourse(bare, assessments, levels, [...steps, ...pauses], words),
  }
}

function few(notes: readonly string[], { more }: CoursePicturePhrases): readonly string[] {
  return notes.length <= mostNotes ? notes : [...notes.slice(0, mostNotes), more(notes.length - mostNotes)]
}

function pointsOf({ assessments, current }: Reassessment, codes: readonly string[]): readonly LevelPoint[] {
  return assessments.map(({ assessedOn, assessedAt, recommended, levelThen }, position) => {
    // Where the person is now the caller may know, where no intake says it.
    const isLatest = position === assessments.length - 1
    const level = levelThen ?? (isLatest && current.status === 'known' ? current.level : undefined)
    const possible: readonly string[] =
      recommended.status === 'final' ? [recommended.rung] : recommended.possible
    const places = possible.map((code) => codes.indexOf(code))
    return {
      day: dayOf(assessedOn, assessedAt),
      on: assessedOn,
      ...(assessedAt === undefined ? {} : { at: assessedAt }),
      current: level === undefined ? undefined : codes.indexOf(level),
      least: Math.min(...places),
      most: Math.max(...places),
    }
  })
}

/** A day with its time as a fraction, so that several of one day stand beside each other. */
function dayOf(on: string, time: string | undefined): number {
  const [hours = 0, minutes = 0] = time === undefined ? [] : time.split(':').map(Number)
  return dayNumber(on) + (60 * hours + minutes) / 1440
}

function gapsOf(
  points: readonly { readonly day: number }[],
  { gapDays, words }: Picturing,
): readonly PicturedGap[] {
  return points.flatMap(({ day: to }, position) => {
    const from = points[position - 1]?.day ?? to
    const days = Math.floor(to) - Math.floor(from)
    return days < gapDays ? [] : [{ from, to, days, labels: [words.gapDays(days), words.gapShort(days)] }]
  })
}

function ratingsOf({ assessments }: Reassessment, picturing: Picturing): readonly RatingPanel[] {
  const { ruleset, dimensions, vocabulary, words } = picturing
  const rated: readonly Dimension[] = ruleset.dimensions.filter(({ derived }) => derived === undefined)
  return [...new Set(['riskOfHarm', ...dimensions])].flatMap((id) =>
    rated
      .filter((dimension) => dimension.id === id)
      .map(({ ratings, sensitive }) => ({
        dimension: id,
        title: sensitive ? `${vocabulary.dimension(id)} ${words.sensitive}` : vocabulary.dimension(id),
        rows: ratings.map(({ code }) => vocabulary.rating(id, code)),
        points: assessments.map(({ assessedOn, assessedAt, ratings: given }) => {
          const answers: { readonly [dimension: string]: string | undefined } = given
          const place = ratings.findIndex(({ code }) => code === answers[id])
          return { day: dayOf(assessedOn, assessedAt), on: assessedOn, ...(place < 0 ? {} : { place }) }
        }),
        unanswered: words.unanswered,
      })),
  )
}

function scorePanel({ title, range, scores }: PicturedScores, picturing: Picturing): ScorePanel {
  const points = scores
    .map((score) => ({
      day: dayNumber(score.on),
      on: score.on,
      ...('total' in score ? { total: endsOf(score.total) } : {}),
    }))
    .sort((a, b) => a.day - b.day)
  return { title, ...range, points, gaps: gapsOf(points, picturing), unanswered: picturing.words.unanswered }
}

function endsOf(total: PicturedTotal): { readonly least: number; readonly most: number } {
  if (typeof total === 'number') return { least: total, most: total }
  return total.status === 'known'
    ? { least: total.value, most: total.value }
    : { least: total.least, most: total.most }
}
