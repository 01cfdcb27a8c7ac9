import { dimensionOutlines } from '../adult/dimensions.ts'
import { dayNumber } from '../boundary/calendar.ts'
import { lazy } from '../boundary/collections.ts'
import { type Issue, issueOf, type Path } from '../boundary/Issue.ts'
import { anything, date, oneOf } from '../boundary/leaves.ts'
import { errorOf, readWith } from '../boundary/readArguments.ts'
import { answersOf, optionsOf, recordOf } from '../boundary/recordOf.ts'
import { aboutPerson, type Shape } from '../boundary/Shape.ts'
import { once } from '../ruleset/once.ts'
import type { ScoreOptions } from './Answered.ts'
import { answersShape, type ReadAnswers } from './answersShape.ts'
import type { Instrument } from './Instrument.ts'
import { type InstrumentId, instruments } from './instruments.ts'
import { type Since, sinceOf } from './readCssrs.ts'
import { defaultScoring, type Scoring, scoreOptionsShape } from './scoreOptionsShape.ts'
import type { RatedDimension, RatingOf } from './Threshold.ts'

/** What bears on an intake beside the answers. */
export interface IntakeFromOptions {
  /**
   * The day of the assessment, `YYYY-MM-DD`; required where `lastSuicidalBehaviorOn` is given.
   *
   * @defaultValue None: nothing depends on the day.
   */
  readonly assessedOn?: string | null
  /**
   * `YYYY-MM-DD`. It goes with the C-SSRS, which asks only whether there was any.
   *
   * @defaultValue Not known.
   */
  readonly lastSuicidalBehaviorOn?: string | null
  /**
   * How to score the instruments (see {@link ScoreOptions}).
   *
   * @defaultValue By the bands that apply by default.
   */
  readonly scoring?: { readonly [Id in InstrumentId]?: ScoreOptions<Id> }
  /**
   * A clinician's own ratings. They go into the intake instead of those of the instruments, which stay in the report.
   *
   * @defaultValue None.
   */
  readonly clinician?: { readonly [D in RatedDimension]?: RatingOf<D> | null } | null
}

/** The answers to one instrument that have been read, and how to score them. */
export interface ReadInstrument {
  readonly instrument: Instrument
  readonly scoring: Scoring
  readonly answers: ReadAnswers
}

/** What an intake is made of. */
export interface IntakeArguments {
  /** In the order of the instruments. */
  readonly answered: readonly ReadInstrument[]
  /** The clinician's own ratings. */
  readonly clinician: { readonly [dimension: string]: string }
  /** When the last suicidal behavior was. */
  readonly since: Since | undefined
}

/** The options by key, as they are read. */
type ReadOptions = { readonly [K in keyof IntakeFromOptions]?: unknown } & {
  readonly assessedOn?: string
  readonly lastSuicidalBehaviorOn?: string
  readonly scoring?: { readonly [id: string]: Scoring | undefined }
  readonly clinician?: { readonly [dimension: string]: string | null }
}

const optionsShape = /* @__PURE__ */ once((): Shape<ReadOptions> => {
  const rated = dimensionOutlines.filter((outline) => !('derived' in outline))
  const ratings = rated.map(({ id, ratings }): readonly [string, Shape] => [id, oneOf(ratings)])
  return optionsOf<ReadOptions>({
    assessedOn: aboutPerson(date),
    lastSuicidalBehaviorOn: aboutPerson(date),
    scoring: recordOf(byInstrument((instrument) => lazy(() => scoreOptionsShape(instrument)))),
    clinician: aboutPerson(answersOf(Object.fromEntries(ratings))),
  })
})

/**
 * Reads the answers and the options of `intakeFrom`, and checks what they say to each other.
 *
 * @throws IntakeError, UsageError
 */
export function readIntakeArguments(answers: unknown, options: unknown): IntakeArguments {
  const issues: Issue[] = []
  const isWrong = (...place: Path) =>
    issues.some(({ path }) => place.every((step, position) => path[position] === step))
  const given = readWith(optionsShape(), options, 'options', issues) ?? {}
  const { scoring = {}, clinician = {} } = given
  const since = readSince(given, isWrong('options', 'assessedOn'), issues)
  const shape = aboutPerson(
    answersOf<{ readonly [id: string]: ReadAnswers | null }>(
      byInstrument((instrument) => answersOrAnything(instrument, scoring[instrument.id]?.version)),
    ),
  )
  const read = readWith(shape, answers, 'answers', issues) ?? {}
  // What is missing may be what is wrong: an instrument that is misspelled, for one.
  const isComplete = !isWrong('answers')
  const answered = instruments.flatMap((instrument): readonly ReadInstrument[] => {
    const { id } = instrument
    const path = ['options', 'scoring', id]
    const part = read[id] ?? undefined
    if (part === undefined) {
      if (isComplete && scoring[id] !== undefined)
        issues.push(issueOf(path, 'missing', 'answers to this instrument'))
      return []
    }
    const how = scoring[id] ?? defaultScoring(instrument, path, issues)
    return [{ instrument, scoring: how, answers: part }]
  })
  if (since !== undefined) {
    const { cssrs } = read
    if (cssrs !== undefined && cssrs !== null) checkBehavior(cssrs, since, issues)
    else if (isComplete)
      issues.push(issueOf(['answers', 'cssrs'], 'missing', 'the answers that the date goes with'))
  }
  if (issues.length > 0) throw errorOf(issues, { answers: shape, options: optionsShape() })
  return { answered, clinician: withoutNull(clinician), since }
}

function byInstrument(shapeOf: (instrument: Instrument) => Shape): { readonly [id: string]: Shape } {
  return Object.fromEntries(instruments.map((instrument) => [instrument.id, shapeOf(instrument)]))
}

/** Without its version nobody knows what the items may be answered with; that it is missing is said then. */
function answersOrAnything(instrument: Instrument, version: string | undefined): Shape {
  return instrument.versions !== undefined && version === undefined
    ? anything
    : lazy(() => answersShape(instrument, version))
}

function readSince(
  { assessedOn, lastSuicidalBehaviorOn: day }: ReadOptions,
  isTodayWrong: boolean,
  issues: Issue[],
): Since | undefined {
  if (day === undefined || isTodayWrong) return undefined
  if (assessedOn === undefined) {
    issues.push(issueOf(['options', 'assessedOn'], 'missing', 'the date that is today'))
    return undefined
  }
  if (dayNumber(day) <= dayNumber(assessedOn)) return sinceOf(day, assessedOn)
  const path = ['options', 'lastSuicidalBehaviorOn']
  issues.push(issueOf(path, 'date-after-assessment', 'assessedOn or before'))
  return undefined
}

/** A date of suicidal behavior has to agree with the answers about it. */
function checkBehavior({ points }: ReadAnswers, since: Since, issues: Issue[]): void {
  const ever = points.items.get('item6')
  const recent = points.items.get('item6Recent')
  const isDenied = since === 'recent' ? recent?.most === 0 : recent?.least === 1
  if (ever?.most !== 0 && !isDenied) return
  const path = ['options', 'lastSuicidalBehaviorOn']
  issues.push(issueOf(path, 'contradiction', 'a date that agrees with item6 and item6Recent'))
}

function withoutNull(ratings: { readonly [dimension: string]: string | null }): IntakeArguments['clinician'] {
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([id, rating]) => (rating === null ? [] : [[id, rating]])),
  )
}
