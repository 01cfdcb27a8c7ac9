import type { Answered, ScoreOptions } from './Answered.ts'
import type { InstrumentDimension, RatedDimension, RatingOf, Ratings } from './Dimensions.ts'
import { InstrumentError, type InstrumentIssue } from './InstrumentError.ts'
import type { DimensionReport, InstrumentIntake } from './IntakeReport.ts'
import { type InstrumentId, instruments } from './instruments.ts'
import { questionsFor } from './questionsFor.ts'
import { readCssrs, type Since } from './readCssrs.ts'
import { readIntakeOptions } from './readIntakeOptions.ts'
import { readTotals } from './readingsOf.ts'
import { isObject } from './readPlain.ts'
import { refuse, unknownKeys } from './refuse.ts'
import { type Found, reportOf, type Trigger } from './reportOf.ts'
import { type Scored, scored } from './score.ts'
import { suggestedBy } from './suggestedBy.ts'

/** The answers to standard instruments, by the id of the instrument. */
export type InstrumentAnswers = { readonly [Id in InstrumentId]?: Answered<Id> | null }

/** What bears on an intake beside the answers. */
export interface IntakeFromOptions {
  /** The day of the assessment, `YYYY-MM-DD`; required where `lastSuicidalBehaviorOn` is given. */
  readonly assessedOn?: string | null
  /** `YYYY-MM-DD`. It goes with the C-SSRS, which asks only whether there was any. */
  readonly lastSuicidalBehaviorOn?: string | null
  /** How to score the instruments (see {@link ScoreOptions}). */
  readonly scoring?: { readonly [Id in InstrumentId]?: ScoreOptions<Id> | null } | null
  /** A clinician's own ratings. They go into the intake instead of those of the instruments, which stay in the report. */
  readonly clinician?: { readonly [D in RatedDimension]?: RatingOf<D> | null } | null
}

const dimensions: readonly InstrumentDimension[] = [
  'riskOfHarm',
  'symptomSeverity',
  'functionalImpairment',
  'withdrawalRisk',
]

/**
 * Makes the part of an intake that follows from standard instruments, and says where each rating comes from.
 *
 * A rating is put into the intake only where it is settled; several instruments about one dimension take the higher need.
 * An answer to item 9 of the PHQ-9 is a trigger and no rating: without a C-SSRS it leaves `riskOfHarm` unanswered, with
 * the question at the top of `questions`. Screens suggest conditions in the report and put none into the intake.
 *
 * @param answers - Plain JSON: the answers by the id of the instrument, each as for {@link score}.
 * @param options - {@link IntakeFromOptions}: how to score, dates, and a clinician's own ratings.
 * @returns An {@link InstrumentIntake}. Its `intake` can be given to `assess` together with `assessedOn` and the rest.
 * @throws {@link InstrumentError} (`invalid-instrument-answers`): `issues` lists every problem, and repeats no answer.
 *
 * @example
 * ```ts
 * import { intakeFrom } from 'level-of-care/instruments'
 *
 * const { intake, questions } = intakeFrom({ phq9: [2, 2, 2, 2, 1, 2, 1, 1, 1], gad7: { total: 8 } })
 * intake // { symptomSeverity: 'moderate' }
 * questions[0]?.id // 'suicide-assessment'
 * ```
 */
export function intakeFrom(answers: InstrumentAnswers, options?: IntakeFromOptions): InstrumentIntake {
  const { scoring, clinician, since, issues: wrongOptions } = readIntakeOptions(options)
  const issues = [...wrongOptions]
  const all = scoreAll(answers, scoring, issues)
  issues.push(...checkBehavior(all.get('cssrs'), since))
  for (const id of Object.keys(scoring))
    if (!all.has(id)) issues.push(refuse(['options', 'scoring', id], 'missing', 'answers to this instrument'))
  if (issues.length > 0) throw new InstrumentError(issues)

  const scores = [...all.values()].map(({ result }) => result)
  const found = findings(scores, since)
  const trigger = triggerOf(all)
  const reports = dimensions.flatMap((dimension) => {
    const about = found.filter((each) => each.dimension === dimension)
    const rated = clinician[dimension]
    const asked = dimension === 'riskOfHarm' ? trigger : undefined
    if (about.length === 0 && rated === undefined && asked === undefined) return []
    return [reportOf(dimension, about, rated, asked)]
  })
  const others = Object.entries(clinician)
    .filter(([dimension]) => !dimensions.some((each) => each === dimension))
    .map(([dimension, rating]) => ratedByHand(dimension, rating))
  const report = [...reports, ...others]
  return {
    intake: intakeOf(report),
    dimensions: report,
    questions: questionsFor(scores, report, since !== undefined),
    suggestedConditions: suggestedBy(scores),
    scores,
  }
}

function scoreAll(
  answers: unknown,
  scoring: Readonly<Record<string, unknown>>,
  issues: InstrumentIssue[],
): ReadonlyMap<string, Scored> {
  const given = ownParts(answers)
  if (given === undefined) {
    issues.push(refuse(['answers'], 'invalid-type', 'a plain object with answers by instrument'))
    return new Map()
  }
  const ids = instruments.map(({ id }) => id)
  issues.push(...unknownKeys(given, ids, ['answers']))
  const all = new Map<string, Scored>()
  for (const instrument of instruments) {
    const { id } = instrument
    const part = given[id] ?? null
    if (part === null) continue
    const each = scored(instrument, part, scoring[id], ['answers', id], ['options', 'scoring', id])
    issues.push(...each.issues)
    all.set(id, each)
  }
  return all
}

/** The values of an object, without running a getter of it; each is copied as plain JSON when it is scored. */
function ownParts(answers: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    if (!isObject(answers)) return undefined
    const properties = Object.entries(Object.getOwnPropertyDescriptors(answers))
    if (properties.some(([, property]) => !('value' in property))) return undefined
    return Object.fromEntries(properties.map(([key, property]) => [key, property.value]))
  } catch {
    // Only a proxy's own traps can throw here; what they throw may hold anything, so it is dropped.
    return undefined
  }
}

/** A date of suicidal behavior has to agree with the answers about it. */
function checkBehavior(cssrs: Scored | undefined, since: Since | undefined): InstrumentIssue[] {
  if (since === undefined) return []
  const path = ['options', 'lastSuicidalBehaviorOn']
  if (cssrs === undefined)
    return [refuse(['answers', 'cssrs'], 'missing', 'the answers that the date goes with')]
  const ever = cssrs.points.items.get('item6')
  const recent = cssrs.points.items.get('item6Recent')
  const denied = since === 'recent' ? recent?.most === 0 : recent?.least === 1
  return ever?.most === 0 || denied
    ? [refuse(path, 'contradiction', 'a date that agrees with item6 and item6Recent')]
    : []
}

/** What item 9 of the PHQ-9 asks for. A C-SSRS that is not complete has not answered it. */
function triggerOf(all: ReadonlyMap<string, Scored>): Trigger {
  if (all.get('phq9')?.result.flags.find(({ id }) => id === 'self-harm-item')?.status !== 'raised')
    return undefined
  const flags = all.get('cssrs')?.result.flags.filter(({ id }) => id !== 'behavior-ever')
  if (flags === undefined) return 'trigger'
  if (flags.length === 0) return 'disagreement'
  return flags.some(({ status }) => status === 'raised') ? undefined : 'trigger'
}

type About = Found & { readonly dimension: InstrumentDimension }

function findings(scores: InstrumentIntake['scores'], since: Since | undefined): readonly About[] {
  return scores.flatMap((score): readonly About[] => {
    const { instrument } = score
    if (instrument === 'cssrs')
      return [{ instrument, dimension: 'riskOfHarm', position: readCssrs(score, since) }]
    return readTotals(score).map((each) => ({ instrument, ...each }))
  })
}

function ratedByHand(dimension: string, rating: string): DimensionReport {
  // Both were checked.
  return {
    dimension,
    readings: [],
    cautions: [],
    status: 'rated',
    by: 'clinician',
    rating,
  } as DimensionReport
}

function intakeOf(reports: readonly DimensionReport[]): Ratings {
  const rated = reports.flatMap((report) =>
    report.status === 'rated' ? [[report.dimension, report.rating] as const] : [],
  )
  return Object.fromEntries(rated)
}
