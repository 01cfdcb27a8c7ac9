import { dimensionOutlines } from '../adult/dimensions.ts'
import { dayNumber, isCalendarDate } from '../boundary/calendar.ts'
import { ownValue } from '../boundary/ownValue.ts'
import { tellsOfHarm } from '../fhir/harmItems.ts'
import type { JoinedForm } from '../fhir/joinForms.ts'
import { positionOn } from '../fhir/joinRatings.ts'
import type { JoinedTaking } from '../fhir/joinTakings.ts'
import type { Said } from '../fhir/Taking.ts'
import { isLater } from '../fhir/whenOf.ts'
import type { InstrumentAnswers } from '../instruments/Answered.ts'
import type { InstrumentQuestion, Says } from '../instruments/IntakeReport.ts'
import { intakeFrom } from '../instruments/intakeFrom.ts'
import type { IntakeFromOptions } from '../instruments/readIntakeArguments.ts'
import { questionsAbout, type SafetyQuestion } from './questionsAbout.ts'
import type { RecordReading } from './readRecord.ts'
import type { Setup } from './Setup.ts'

/** An intake that was put together, and what has to be said about that. */
export interface JoinedIntake {
  readonly intake: unknown
  /** How many things were not understood. */
  readonly notUnderstood: number
  /** Of several that say different things it cannot be told which is the newest. */
  readonly isUnordered: boolean
  /** Dimensions that are rated higher than in the questionnaire, for something newer says so. */
  readonly raised: readonly string[]
  /** Dimensions that are rated higher than in the questionnaire, for something that may be newer says so. */
  readonly raisedBeside: readonly string[]
  /** What scores, diagnoses and answers ask about safety. */
  readonly safetyQuestions: readonly SafetyQuestion[]
  /** Something that is no older than what is used speaks of harm, and no rating settles it. */
  readonly isAlarming: boolean
}

type Table<T> = Readonly<Record<string, T>>
type Ratings = readonly (readonly [dimension: string, rating: string])[]

/** When it is. */
interface Days {
  readonly assessedOn: string
  /** Today, where the assessment is of a day to come. */
  readonly seenFrom: string
  readonly born: unknown
}

/**
 * Joins what a questionnaire says with what the record says beside it.
 *
 * What somebody answered in the questionnaire goes before scores, which go before nothing. What was measured on a later day
 * than the questionnaire was filled in, and says more, goes before both; about safety, what may be later does. Both raise a
 * rating, and nothing lowers one. While something speaks of harm that no clinician has rated since, scores do not settle
 * that there is none.
 */
export function joinIntake(
  form: JoinedForm | undefined,
  record: RecordReading,
  { assessedOn, seenFrom, born }: Days,
  setup: Setup,
): JoinedIntake {
  const { ruleset } = setup.assessor
  const answered: Table<unknown> = form?.intake ?? {}
  const rated: Table<string> = {
    ...Object.fromEntries([...record.ratings].map(([id, { rating }]) => [id, rating])),
    ...ratingsIn(answered),
  }
  const scores = ratingsFromScores(record.taken, rated)
  const position = (id: string, rating: unknown) => positionOn(ruleset, id, rating)
  const signs = record.signs.filter(({ when }) => !isRatedSince(when, form, record))
  const ratings: Record<string, string> = {}
  for (const { id, derived } of ruleset.dimensions) {
    const settled = ownValue(rated, id) ?? ownValue(scores.ratings, id)
    if (derived === undefined && settled !== undefined && position(id, settled) >= 0) ratings[id] = settled
  }
  if (
    signs.length > 0 &&
    ownValue(rated, 'riskOfHarm') === undefined &&
    position('riskOfHarm', ownValue(ratings, 'riskOfHarm')) === 0
  )
    delete ratings.riskOfHarm

  const isNewer = ({ on }: { readonly on: string }) => form !== undefined && on.slice(0, 10) > assessedOn
  const isBeside = ({ when, from }: { readonly when: Said['when']; readonly from: readonly Said[] }) =>
    form !== undefined && !isLater(form.when, when) && !isFrom(form, from)
  const safety = new Set(ruleset.dimensions.filter((one) => one.safety).map(({ id }) => id))
  const raise = (all: Ratings): readonly string[] => {
    const raised = new Set<string>()
    for (const [id, rating] of all) {
      // What nobody rated is open, and nothing that denies a need settles it in this way.
      if (position(id, rating) <= Math.max(0, position(id, ownValue(ratings, id)))) continue
      ratings[id] = rating
      raised.add(id)
    }
    return ruleset.dimensions.flatMap(({ id }) => (raised.has(id) ? [id] : []))
  }
  const raised = raise(ratedBy(record, isNewer))
  const raisedBeside = raise(ratedBy(record, isBeside).filter(([id]) => safety.has(id)))

  const age = ownValue(answered, 'age') ?? ageOn(assessedOn, born)
  const conditions = [...new Set([...listed(ownValue(answered, 'conditions')), ...record.conditions])]
  const oldest = (dayNumber(seenFrom) - setup.maximumAgeDays - 1) * 86_400
  return {
    intake: {
      ...answered,
      ...ratings,
      assessedOn,
      ...(age === undefined ? {} : { age }),
      ...(conditions.length === 0 ? {} : { conditions }),
    },
    notUnderstood: record.notUnderstood,
    isUnordered: record.isUnordered,
    raised,
    raisedBeside,
    safetyQuestions: [
      ...questionsAbout(signs, setup),
      // What only lacks a rating is among the open questions.
      ...scores.questions.filter(
        ({ safety: isSafety, id, dimension }) =>
          isSafety && (id !== 'rate-by-hand' || ownValue(ratings, String(dimension)) !== undefined),
      ),
    ],
    isAlarming:
      signs.some(({ kind, when }) => kind === 'code' || when.to >= oldest) ||
      [...record.taken].some(([id, taking]) =>
        isUnsettled(id, taking, ownValue(ratings, 'riskOfHarm'), form, record),
      ),
  }
}

/** Was it answered in the same response as the intake? */
function isFrom(form: JoinedForm, from: readonly Said[]): boolean {
  return from.some(({ path }) => form.from.some((said) => said.path === path))
}

/** Does an instrument tell of harm that no clinician has rated since, and that the rating does not tell as well? */
function isUnsettled(
  id: string,
  taking: JoinedTaking,
  rating: string | undefined,
  form: JoinedForm | undefined,
  record: RecordReading,
): boolean {
  if (!tellsOfHarm(id, taking.answers) || isRatedSince(taking.when, form, record)) return false
  const { says } = ratingsFromScores(new Map([[id, taking]]), {})
  const place = riskOfHarm.indexOf(String(rating))
  const isInForm = form !== undefined && isFrom(form, taking.from)
  // Whoever rates the risk in the same form answers what is open in it, and an item that only asks.
  if (says === undefined) return !(isInForm && place > 0)
  return place < riskOfHarm.indexOf(isInForm ? says.least : says.most)
}

const riskOfHarm: readonly string[] = dimensionOutlines.flatMap((outline) =>
  outline.id === 'riskOfHarm' ? [...outline.ratings] : [],
)

function isRatedSince(when: Said['when'], form: JoinedForm | undefined, { ratings }: RecordReading): boolean {
  const rating = ratings.get('riskOfHarm')
  const isRatedInForm =
    form !== undefined && ownValue(form.intake, 'riskOfHarm') !== undefined && isLater(form.when, when)
  return isRatedInForm || (rating !== undefined && isLater(rating.when, when))
}

/** The ratings that some of the record says, each by itself: by scores, and by people. */
function ratedBy(
  { taken, ratings }: RecordReading,
  isMeant: (one: Pick<JoinedTaking, 'on' | 'when' | 'from'>) => boolean,
): Ratings {
  const scored = new Map([...taken].filter(([, taking]) => isMeant(taking)))
  return [
    ...Object.entries(ratingsFromScores(scored, {}).ratings),
    ...[...ratings]
      .filter(([, each]) => isMeant(each))
      .map(([id, { rating }]): readonly [string, string] => [id, rating]),
  ]
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

/** What scores say. */
interface ScoreReading {
  readonly ratings: Table<string>
  readonly questions: readonly InstrumentQuestion[]
  /** The risk of harm that they tell. */
  readonly says: Says | undefined
}

/**
 * Rates what scores speak of.
 *
 * @param taken - By instrument; what does not fit together was left out before.
 * @param rated - What a clinician rated: it is compared with the scores, and questions tell where it is less.
 */
function ratingsFromScores(taken: ReadonlyMap<string, JoinedTaking>, rated: Table<string>): ScoreReading {
  const all = [...taken]
  const { intake, questions, dimensions } = intakeFrom(
    asAnswers(Object.fromEntries(all.map(([id, { answers }]) => [id, answers]))),
    asOptions({
      scoring: Object.fromEntries(
        all.flatMap(([id, { version }]) => (version === undefined ? [] : [[id, { version }] as const])),
      ),
      clinician: Object.fromEntries(
        Object.entries(rated).filter(([id, rating]) => isAdultRating(id, rating)),
      ),
    }),
  )
  const ratings = Object.entries(intake).filter(([id]) => !Object.hasOwn(rated, id))
  const { says } = dimensions.find(({ dimension }) => dimension === 'riskOfHarm') ?? {}
  return { ratings: Object.fromEntries(ratings), questions, says }
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
