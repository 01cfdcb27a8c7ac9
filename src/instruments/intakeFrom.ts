import { ownValue } from '../boundary/ownValue.ts'
import { at } from '../ruleset/lookUp.ts'
import type { InstrumentAnswers } from './Answered.ts'
import { coversBaseline } from './coversBaseline.ts'
import type { InstrumentScore } from './InstrumentScore.ts'
import type { DimensionReport, InstrumentIntake, SuggestedCondition } from './IntakeReport.ts'
import type { InstrumentId } from './instruments.ts'
import { questionsFor } from './questionsFor.ts'
import { readCssrs, type Since } from './readCssrs.ts'
import { type IntakeFromOptions, type ReadInstrument, readIntakeArguments } from './readIntakeArguments.ts'
import { readTotals } from './readingsOf.ts'
import { type Found, reportOf, type Trigger } from './reportOf.ts'
import { scoreOf } from './score.ts'
import { suggestions } from './suggestions.ts'
import type { InstrumentDimension, Ratings } from './Threshold.ts'

const dimensions: readonly InstrumentDimension[] = [
  'riskOfHarm',
  'symptomSeverity',
  'functionalImpairment',
  'withdrawalRisk',
]

/**
 * Makes the part of an intake that follows from standard instruments, and says where each rating comes from.
 *
 * A rating is put into the intake only where it is settled; several instruments about one dimension take the higher need. A
 * further score may raise a rating or prompt a question, and never lowers or clears one.
 * An answer to item 9 of the PHQ-9 is a trigger and no rating: without a C-SSRS it leaves `riskOfHarm` unanswered, with
 * the question at the top of `questions`. Screens suggest conditions in the report and put none into the intake.
 * A low score leaves `symptomSeverity` open, for it says nothing about what it did not ask. With the answers of the first
 * day (`baseline`) it is followed: what spoke of the symptoms then and is low now stands for `none` or `mild`.
 *
 * @param answers - Plain JSON: the answers by the id of the instrument, each as for {@link score}.
 * @param options - See {@link IntakeFromOptions}: how to score, dates, and a clinician's own ratings.
 * @returns An {@link InstrumentIntake}. Its `intake` can be given to `assess` together with `assessedOn` and the rest.
 * @throws {@link IntakeError} (`invalid-intake`) for answers, dates and ratings that cannot be used; {@link UsageError}
 *   (`invalid-usage`) for other options. `issues` lists every problem, and repeats no answer.
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
  const { answered, clinician, since, baseline } = readIntakeArguments(answers, options)
  const scores = scoresOf(answered)
  const inCourse =
    baseline !== undefined && coversBaseline(scores, scoresOf(baseline.answered), baseline.clinician)
  const found = findings(scores, since, inCourse)
  const trigger = triggerOf(scores)
  const reports = dimensions.flatMap((dimension) => {
    const about = found.filter((each) => each.dimension === dimension)
    const rated = ownValue(clinician, dimension)
    const asked = dimension === 'riskOfHarm' ? trigger : undefined
    if (about.length === 0 && rated === undefined && asked === undefined) return []
    return [reportOf(dimension, about, rated, asked, inCourse)]
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

function scoresOf(answered: readonly ReadInstrument[]): readonly InstrumentScore[] {
  return answered.map(({ instrument, scoring, answers }) => scoreOf(instrument, scoring, answers))
}

/** What item 9 of the PHQ-9 asks for. A C-SSRS that is not complete has not answered it. */
function triggerOf(scores: InstrumentIntake['scores']): Trigger {
  const flagsOf = (id: InstrumentId) => scores.find(({ instrument }) => instrument === id)?.flags
  if (flagsOf('phq9')?.find(({ id }) => id === 'self-harm-item')?.status !== 'raised') return undefined
  const flags = flagsOf('cssrs')?.filter(({ id }) => id !== 'behavior-ever')
  if (flags === undefined) return 'trigger'
  if (flags.length === 0) return 'disagreement'
  return flags.some(({ status }) => status === 'raised') ? undefined : 'trigger'
}

type About = Found & { readonly dimension: InstrumentDimension }

function findings(
  scores: InstrumentIntake['scores'],
  since: Since | undefined,
  inCourse: boolean,
): readonly About[] {
  return scores.flatMap((score): readonly About[] => {
    const { instrument } = score
    if (instrument === 'cssrs')
      return [{ instrument, dimension: 'riskOfHarm', position: readCssrs(score, since) }]
    return readTotals(score, inCourse).map((each) => ({ instrument, ...each }))
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

/** What the screens among these scores point to. */
function suggestedBy(scores: readonly InstrumentScore[]): SuggestedCondition[] {
  return scores.flatMap((score) =>
    suggestions
      .filter(({ instrument }) => instrument === score.instrument)
      .flatMap((suggestion) => {
        const { subscale } = suggestion
        const parts: readonly Pick<InstrumentScore, 'screen'>[] =
          subscale === undefined ? [score] : score.subscales.filter(({ id }) => id === subscale)
        const { screen = 'negative' } = at(parts, 0)
        return screen === 'negative' ? [] : [{ ...suggestion, screen, support: 'derived' as const }]
      }),
  )
}
