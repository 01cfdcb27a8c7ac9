import { dimensionOutlines } from '../adult/dimensions.ts'
import { isCalendarDate } from '../boundary/calendar.ts'
import type { ResponseReading } from '../fhir/fromQuestionnaireResponse.ts'
import type { NotUnderstood } from '../fhir/NotUnderstood.ts'
import type { InstrumentIntake, InstrumentQuestion } from '../instruments/IntakeReport.ts'
import { type InstrumentAnswers, intakeFrom } from '../instruments/intakeFrom.ts'
import type { IntakeFromOptions } from '../instruments/readIntakeArguments.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { dayMeasured, type RecordReading } from './readRecord.ts'
import type { Setup } from './Setup.ts'

/** An intake that was put together, and what has to be said about that. */
export interface JoinedIntake {
  readonly intake: unknown
  /** How many things were not understood. */
  readonly notUnderstood: number
  /** Dimensions that are rated higher than in the questionnaire, for something newer says so. */
  readonly raised: readonly string[]
  /** What scores and diagnoses ask about safety. */
  readonly safetyQuestions: readonly Pick<InstrumentQuestion, 'id' | 'question'>[]
}

type Table<T> = Readonly<Record<string, T>>

/**
 * Joins what a questionnaire says with what the record says beside it.
 *
 * What somebody answered in the questionnaire goes before scores, which go before nothing. What was measured on a later
 * day than the questionnaire was filled in, and says more, goes before both: it raises a rating and never lowers one.
 */
export function joinIntake(
  form: ResponseReading<Ruleset> | undefined,
  record: RecordReading,
  { assessedOn, born }: { readonly assessedOn: string; readonly born: unknown },
  setup: Setup,
): JoinedIntake {
  const { dimensions } = setup.assessor.ruleset
  const answered: Table<unknown> = form?.intake ?? {}
  const isNewer = ([id]: readonly [string, unknown]) =>
    form !== undefined && dayMeasured(record.measuredOn, id) > assessedOn
  const newerTotals = Object.fromEntries(Object.entries(record.totals).filter(isNewer))
  const rated = { ...record.ratings, ...ratingsIn(answered) }
  // A total does not take the place of answers: one of them may tell of self-harm.
  const scores = ratingsFromScores({ ...record.totals, ...form?.instruments }, form?.scoring ?? {}, rated)
  const newer = [
    ...Object.entries(ratingsFromScores(newerTotals, {}, {}).ratings),
    ...Object.entries(record.ratings).filter(isNewer),
  ]
  const ratings: Record<string, string> = {}
  const raised = new Set<string>()
  for (const { id, ratings: scale, derived } of dimensions) {
    if (derived !== undefined) continue
    const position = (rating: unknown) => scale.findIndex(({ code }) => code === rating)
    const settled = rated[id] ?? scores.ratings[id]
    if (settled !== undefined && position(settled) >= 0) ratings[id] = settled
    for (const [dimension, rating] of newer) {
      if (dimension !== id || position(rating) <= position(ratings[id])) continue
      ratings[id] = rating
      raised.add(id)
    }
  }
  const age = answered.age ?? ageOn(assessedOn, born)
  const conditions = [...new Set([...listed(answered.conditions), ...record.conditions])]
  return {
    intake: {
      ...answered,
      ...ratings,
      assessedOn,
      ...(age === undefined ? {} : { age }),
      ...(conditions.length === 0 ? {} : { conditions }),
    },
    notUnderstood: (form?.notUnderstood ?? []).filter(matters).length + record.notUnderstood + scores.unused,
    raised: [...raised],
    safetyQuestions: [
      ...(record.speaksOfHarm && answered.riskOfHarm === undefined
        ? [{ id: 'diagnosis-speaks-of-harm', question: setup.phrases.speaksOfHarm }]
        : []),
      // What only lacks a rating is among the open questions.
      ...scores.questions.filter(({ safety, id }) => safety && id !== 'rate-by-hand'),
    ],
  }
}

/** The age in whole years on a day, of somebody who was born on another; nothing where the date of birth is not whole. */
function ageOn(day: string, born: unknown): number | undefined {
  if (typeof born !== 'string' || !isCalendarDate(born) || born > day) return undefined
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  // Whoever was born on February 29 is older from March 1 on, where there is no such day.
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

function ratingsIn(answered: Table<unknown>): Table<string> {
  const texts = Object.entries(answered).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'assessedOn',
  )
  return Object.fromEntries(texts)
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : []
}

/** That a form is not complete is seen from what is still open; a day of assessment is found elsewhere. */
function matters({ code, path }: NotUnderstood): boolean {
  return code !== 'not-completed' && !(code === 'missing' && path.length === 0)
}

/** What scores say, and how many instruments could not be scored. */
interface ScoreReading extends Pick<InstrumentIntake, 'questions'> {
  readonly ratings: Readonly<Record<string, string>>
  readonly unused: number
}

/**
 * Rates what scores speak of.
 *
 * @param answers - By instrument. One that cannot be scored does not spoil the others.
 * @param scoring - By instrument, as the reader of forms gives it.
 * @param rated - What a clinician rated: it is compared with the scores, and questions tell where it is less.
 */
function ratingsFromScores(
  answers: Table<unknown>,
  scoring: Table<unknown>,
  rated: Table<unknown>,
): ScoreReading {
  const all = Object.entries(answers)
  const sound = all.filter(([id, given]) => isSound(only(id, given), only(id, scoring[id])))
  const { intake, questions } = intakeFrom(
    asAnswers(Object.fromEntries(sound)),
    asOptions({
      scoring: Object.fromEntries(sound.map(([id]) => [id, scoring[id]])),
      clinician: Object.fromEntries(
        Object.entries(rated).filter(([id, rating]) => isAdultRating(id, rating)),
      ),
    }),
  )
  const ratings = Object.entries(intake).filter(([id]) => !Object.hasOwn(rated, id))
  return { ratings: Object.fromEntries(ratings), questions, unused: all.length - sound.length }
}

function only(id: string, value: unknown): Table<unknown> {
  return value === undefined ? {} : { [id]: value }
}

function isSound(answers: Table<unknown>, scoring: Table<unknown>): boolean {
  try {
    intakeFrom(asAnswers(answers), asOptions({ scoring }))
    return true
  } catch {
    return false
  }
}

/** Of a ruleset of one's own, other ratings are not compared. */
function isAdultRating(id: string, rating: unknown): boolean {
  return dimensionOutlines.some(
    (outline) =>
      outline.id === id && !('derived' in outline) && outline.ratings.some((code) => code === rating),
  )
}

/** They are checked by what they are given to. */
function asAnswers(answers: Table<unknown>): InstrumentAnswers {
  return answers as InstrumentAnswers
}

/** They are checked by what they are given to. */
function asOptions(options: Table<unknown>): IntakeFromOptions {
  return options as IntakeFromOptions
}
