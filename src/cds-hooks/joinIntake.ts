import { isCalendarDate } from '../boundary/calendar.ts'
import type { ResponseReading } from '../fhir/fromQuestionnaireResponse.ts'
import type { NotUnderstood } from '../fhir/NotUnderstood.ts'
import type { InstrumentQuestion } from '../instruments/IntakeReport.ts'
import type { Ruleset } from '../ruleset/Ruleset.ts'
import { ratingsFromScores } from './ratingsFromScores.ts'
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
