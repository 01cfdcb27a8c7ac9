import { dimensionOutlines } from '../adult/dimensions.ts'
import { dayNumber } from '../boundary/calendar.ts'
import { lazy } from '../boundary/collections.ts'
import { type Issue, issueOf, type Path } from '../boundary/Issue.ts'
import { anything, date, oneOf } from '../boundary/leaves.ts'
import { errorOf, readWith } from '../boundary/readArguments.ts'
import { answersOf, optionsOf, recordOf } from '../boundary/recordOf.ts'
import { aboutPerson, type Shape } from '../boundary/Shape.ts'
import { once } from '../ruleset/once.ts'
import type { InstrumentAnswers, ScoreOptions } from './Answered.ts'
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
  readonly clinician?: ClinicianRatings | null
  /**
   * The first day of the course of treatment that this is a check-in of: see {@link Baseline}. The instruments that spoke of
   * the symptoms then, are complete now and low stand for `none` or `mild`, and `mild`, the higher of the two, goes into the
   * intake. Our own judgment, and only where nothing else settles `symptomSeverity`.
   *
   * @defaultValue None: a low score leaves `symptomSeverity` open.
   */
  readonly baseline?: Baseline | null
}

/** A clinician's own ratings, by dimension. */
type ClinicianRatings = { readonly [D in RatedDimension]?: RatingOf<D> | null }

/** What the first day of a course of treatment said. The answers are scored as those of today. */
export interface Baseline {
  /** The answers of that day. */
  readonly answers: InstrumentAnswers
  /**
   * A clinician's own ratings on that day. Where they say more of the symptoms than the instruments did, low scores do not
   * follow those symptoms, and settle nothing.
   *
   * @defaultValue None.
   */
  readonly clinician?: ClinicianRatings | null
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
  /** The first day of the course, where this is one. */
  readonly baseline: Pick<IntakeArguments, 'answered' | 'clinician'> | undefined
}

/** The options by key, as they are read. */
type ReadOptions = { readonly [K in keyof IntakeFromOptions]?: unknown } & {
  readonly assessedOn?: string
  readonly lastSuicidalBehaviorOn?: string
  readonly scoring?: { readonly [id: string]: Scoring | undefined }
  readonly clinician?: GivenRatings
  readonly baseline?: GivenBaseline
}

interface GivenAnswers {
  readonly [id: string]: ReadAnswers | null
}

interface GivenBaseline {
  readonly answers: GivenAnswers
  readonly clinician?: GivenRatings | null
}

interface GivenRatings {
  readonly [dimension: string]: string | null
}

/** The ratings that a clinician can make. */
const clinicianShape = /* @__PURE__ */ once((): Shape<GivenRatings> => {
  const rated = dimensionOutlines.filter((outline) => !('derived' in outline))
  return answersOf<GivenRatings>(
    Object.fromEntries<Shape>(rated.map(({ id, ratings }): [string, Shape] => [id, oneOf(ratings)])),
  )
})

/** The options; what the answers of the first day look like depends on how they are scored. */
function optionsShape(answers: Shape<GivenAnswers>): Shape<ReadOptions> {
  const clinician = clinicianShape()
  return optionsOf<ReadOptions>({
    assessedOn: aboutPerson(date),
    lastSuicidalBehaviorOn: aboutPerson(date),
    scoring: recordOf(byInstrument((instrument) => lazy(() => scoreOptionsShape(instrument)))),
    clinician: aboutPerson(clinician),
    baseline: aboutPerson(answersOf<GivenBaseline>({ answers, clinician }, ['answers'])),
  })
}

/**
 * Reads the answers and the options of `intakeFrom`, and checks what they say to each other.
 *
 * @throws IntakeError, UsageError
 */
export function readIntakeArguments(answers: unknown, options: unknown): IntakeArguments {
  const issues: Issue[] = []
  const isWrong = (...place: Path) =>
    issues.some(({ path }) => place.every((step, position) => path[position] === step))
  // What is wrong is told when all of it is read.
  const { scoring = {} } =
    readWith(optionsShape(anything as Shape<GivenAnswers>), options, 'options', []) ?? {}
  const shape = aboutPerson(
    answersOf<GivenAnswers>(
      byInstrument((instrument) => answersOrAnything(instrument, scoring[instrument.id]?.version)),
    ),
  )
  const shapeOfOptions = optionsShape(shape)
  const given = readWith(shapeOfOptions, options, 'options', issues) ?? {}
  const { clinician = {}, baseline } = given
  const since = readSince(given, isWrong('options', 'assessedOn'), issues)
  const read = readWith(shape, answers, 'answers', issues) ?? {}
  // What is missing may be what is wrong: an instrument that is misspelled, for one.
  const isComplete = !isWrong('answers') && !isWrong('options', 'baseline')
  const isAnswered = ({ id }: Instrument, all: GivenAnswers = {}) => (all[id] ?? undefined) !== undefined
  const howToScore = new Map<string, Scoring>()
  for (const instrument of instruments) {
    const path = ['options', 'scoring', instrument.id]
    const how = scoring[instrument.id]
    if (isAnswered(instrument, read) || isAnswered(instrument, baseline?.answers))
      howToScore.set(instrument.id, how ?? defaultScoring(instrument, path, issues))
    else if (isComplete && how !== undefined)
      issues.push(issueOf(path, 'missing', 'answers to this instrument'))
  }
  const answeredIn = (all: GivenAnswers): readonly ReadInstrument[] =>
    instruments.flatMap((instrument) => {
      const part = all[instrument.id] ?? undefined
      const how = howToScore.get(instrument.id)
      return part === undefined || how === undefined ? [] : [{ instrument, scoring: how, answers: part }]
    })
  if (since !== undefined) {
    const { cssrs } = read
    if (cssrs !== undefined && cssrs !== null) checkBehavior(cssrs, since, issues)
    else if (isComplete)
      issues.push(issueOf(['answers', 'cssrs'], 'missing', 'the answers that the date goes with'))
  }
  if (issues.length > 0) throw errorOf(issues, { answers: shape, options: shapeOfOptions })
  return {
    answered: answeredIn(read),
    clinician: withoutNull(clinician),
    since,
    baseline: baseline && {
      answered: answeredIn(baseline.answers),
      clinician: withoutNull(baseline.clinician ?? {}),
    },
  }
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
