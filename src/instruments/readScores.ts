import { dayNumber } from '../boundary/calendar.ts'
import { listOf } from '../boundary/collections.ts'
import { type Issue, issueOf } from '../boundary/Issue.ts'
import { date, number, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { errorOf, readArguments, readWith } from '../boundary/readArguments.ts'
import { answersOf, optionsOf, recordOf } from '../boundary/recordOf.ts'
import { aboutPerson, optional, type Shape } from '../boundary/Shape.ts'
import { languageOption, type TextLanguage } from '../locales/languages.ts'
import { at } from '../ruleset/lookUp.ts'
import { once } from '../ruleset/once.ts'
import type { VersionId } from './Answered.ts'
import { answersShape, type ReadAnswers } from './answersShape.ts'
import type { Instrument } from './Instrument.ts'
import { type InstrumentId, instruments } from './instruments.ts'
import { publishedOn } from './reliableChanges.ts'
import { versionShape } from './scoreOptionsShape.ts'

/** How scores are read over time. Where an instrument has versions that must not be mixed up, the version has to be named. */
export type ScoresOverTimeOptions<Id extends InstrumentId> = {
  /**
   * The day of the score that the others are compared with, `YYYY-MM-DD`; week 4 is counted from it.
   *
   * @defaultValue The first day on which anything was answered.
   */
  readonly baselineOn?: string | null
  /**
   * How often an assessment is due, in days: a whole number from 1 to 366.
   *
   * @defaultValue Nobody says so: no gaps are told.
   */
  readonly every?: number
  /**
   * The day by which the next assessment is looked for, `YYYY-MM-DD`.
   *
   * @defaultValue None: nothing is overdue.
   */
  readonly asOf?: string | null
  /**
   * The published criterion of reliable change to go by, by its id.
   *
   * @defaultValue All that were found; where they differ, a change between them is `unknown`.
   */
  readonly criterion?: string
  /**
   * A sample of one's own in place of what is published: the standard deviation of its scores before treatment, from 0.1 to
   * 100, and the reliability, from 0 to 0.999.
   *
   * @defaultValue None. Of `reliability`: the published one, where there is one.
   */
  readonly sample?: { readonly sd: number; readonly reliability?: number }
  /**
   * How many days before and after the 28th a score counts as that of week 4: a whole number from 0 to 13.
   *
   * @defaultValue `7`: our own judgment.
   */
  readonly weekFourWithin?: number
  /** @defaultValue `'en'` */
  readonly language?: TextLanguage
} & ([VersionId<Id>] extends [never] ? unknown : { readonly version: VersionId<Id> })

/** The options, checked. */
export interface ReadOptions {
  readonly version?: string
  readonly baselineOn?: string
  readonly every?: number
  readonly asOf?: string
  readonly criterion?: string
  readonly sample?: { readonly sd: number; readonly reliability?: number }
  readonly weekFourWithin?: number
  readonly language?: TextLanguage
}

/** An assessment that has been read. */
export interface ReadScore {
  readonly on: string
  readonly day: number
  /** Absent where nothing was answered. */
  readonly answers?: ReadAnswers
}

/** What a history of scores is made of. */
export interface ScoreArguments {
  readonly instrument: Instrument
  readonly options: ReadOptions
  /** Oldest first. */
  readonly scores: readonly ReadScore[]
}

/** More than a daily score for two years; a bound keeps hostile lists cheap. */
const mostScores = 1000

/**
 * Reads the arguments of `scoresOverTime`, and checks what they say to each other.
 *
 * @throws IntakeError, UsageError
 */
export function readScores(instrument: unknown, scores: unknown, options: unknown): ScoreArguments {
  const { instrument: id } = readArguments<{ instrument: string }>(
    { instrument },
    { instrument: instrumentWithTotal() },
  )
  const data: Instrument = at(
    instruments.filter((each) => each.id === id),
    0,
  )
  const issues: Issue[] = []
  const optionsShape = shapeOfOptions(data)
  const given = readWith(optionsShape, options, 'options', issues)
  // Without its version nobody knows what the items may be answered with.
  if (data.versions !== undefined && given?.version === undefined)
    throw errorOf(issues, { options: optionsShape })
  const shape = aboutPerson(
    listOf(
      answersOf<GivenScore>({ on: date, answers: answersShape(data, given?.version) }, ['on']),
      mostScores,
      { least: 1, code: 'empty-history' },
    ),
  )
  const read = readWith(shape, scores, 'scores', issues)
  const shapes = { scores: shape, options: optionsShape }
  if (issues.length > 0 || read === undefined || given === undefined) throw errorOf(issues, shapes)
  // Only what is sound by itself can contradict something.
  const contradicting = contradictions(data, read, given)
  if (contradicting.length > 0) throw errorOf(contradicting, shapes)
  return { instrument: data, options: given, scores: inOrder(read) }
}

/** Adding up the items of the others means nothing, so there is nothing to compare. */
const instrumentWithTotal = /* @__PURE__ */ once(() =>
  oneOf(instruments.filter(({ total }) => total === 'sum').map(({ id }) => id)),
)

interface GivenScore {
  readonly on: string
  readonly answers?: ReadAnswers | null
}

function shapeOfOptions(instrument: Instrument): Shape<ReadOptions> {
  const criteria = publishedOn(instrument.id)?.criteria ?? []
  return optionsOf<ReadOptions>(
    {
      version:
        instrument.versions === undefined ? optional(versionShape(instrument)) : versionShape(instrument),
      baselineOn: aboutPerson(date),
      every: wholeNumber(1, 366),
      asOf: aboutPerson(date),
      criterion:
        criteria.length === 0
          ? text({ pattern: /(?!)/, expected: 'no criterion: none was found for this instrument' })
          : oneOf(criteria.map(({ id }) => id)),
      sample: recordOf<NonNullable<ReadOptions['sample']>>(
        { sd: number(0.1, 100), reliability: number(0, 0.999) },
        ['sd'],
      ),
      weekFourWithin: wholeNumber(0, 13),
      language: languageOption,
    },
    instrument.versions === undefined ? [] : ['version'],
  )
}

function contradictions(
  { id }: Instrument,
  scores: readonly GivenScore[],
  { baselineOn, asOf, criterion, sample }: ReadOptions,
): Issue[] {
  const issues: Issue[] = []
  const first = new Map<string, number>()
  for (const [position, { on }] of scores.entries()) {
    const earlier = first.get(on)
    if (earlier === undefined) first.set(on, position)
    else issues.push(issueOf(['scores', position, 'on'], 'same-date', `another day than that at ${earlier}`))
    if (asOf !== undefined && on > asOf)
      issues.push(issueOf(['scores', position, 'on'], 'date-after-assessment', 'the option asOf or before'))
  }
  if (baselineOn !== undefined && !scores.some(({ on, answers }) => on === baselineOn && isAnswered(answers)))
    issues.push(issueOf(['options', 'baselineOn'], 'invalid-value', 'a day on which something was answered'))
  if (criterion !== undefined && sample !== undefined)
    issues.push(
      issueOf(['options', 'sample'], 'contradiction', 'a criterion or a sample, but not both of them'),
    )
  const published = publishedOn(id)
  const hasReliability =
    published?.reliability !== undefined ||
    published?.criteria.some(({ reliability }) => reliability !== undefined)
  if (sample !== undefined && sample.reliability === undefined && hasReliability !== true)
    issues.push(
      issueOf(
        ['options', 'sample', 'reliability'],
        'missing',
        'the reliability: none was found for this instrument',
      ),
    )
  return issues
}

/** Does it say anything about the total? */
function isAnswered(answers: ReadAnswers | null | undefined): answers is ReadAnswers {
  if (answers === undefined || answers === null) return false
  const { items, scored, total } = answers.points
  const open = scored.every((id) => {
    const range = items.get(id)
    return range !== undefined && range.least !== range.most
  })
  return answers.basis === 'total' || !open || total.least === total.most
}

function inOrder(scores: readonly GivenScore[]): readonly ReadScore[] {
  return scores
    .map(({ on, answers }) => ({
      on,
      day: dayNumber(on),
      ...(isAnswered(answers) ? { answers } : {}),
    }))
    .sort((a, b) => a.day - b.day)
}
